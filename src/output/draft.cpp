#include "output/draft.h"

#include <cerrno>
#include <filesystem>
#include <random>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "model/message.h"
#include "model/system_cause.h"
#include "output/write_error.h"

namespace nashra {

namespace fs = std::filesystem;

namespace {

constexpr int kMostLinks = 40;  // Linux's own limit (path_resolution(7))
constexpr int kMostTries = 100;
constexpr std::size_t kMostNameBytes = 200;  // of 255: room for the dot and the random letters

/// The file at the end of the links, whether it exists or not.
fs::path behind_links(fs::path path, const std::string& name) {
    std::error_code failure;
    for (int i = 0; i < kMostLinks; ++i) {
        if (!fs::is_symlink(fs::symlink_status(path, failure))) return path;
        const fs::path pointed_to = fs::read_symlink(path, failure);
        if (failure) throw cannot_write(name, failure.value());
        path = pointed_to.is_absolute() ? pointed_to : path.parent_path() / pointed_to;
    }
    throw cannot_write(name, ELOOP);
}

std::string random_letters() {
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::random_device device;
    std::uniform_int_distribution<std::size_t> any{0, kLetters.size() - 1};
    std::string letters;
    for (int i = 0; i < 6; ++i)
        letters += kLetters[any(device)];
    return letters;
}

fs::path folder_of(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path{"."};
}

WriteError no_draft(const std::string& name, const fs::path& folder, int error) {
    switch (error) {
        case ENOENT:
            return {name, error,
                    message("cannot write '%1': there is no folder '%2' (create it, or record "
                            "to another folder with -o)",
                            name, folder.string())};
        case ENOTDIR:
            return {name, error,
                    message("cannot write '%1': '%2' is not a folder (record to another place "
                            "with -o)",
                            name, folder.string())};
        case EACCES:
        case EPERM:
        case EROFS:
            return {name, error,
                    message("cannot write '%1': %2 in the folder '%3' (record to a folder of "
                            "your own with -o)",
                            name, cause_of(error), folder.string())};
        default: return cannot_write(name, error);
    }
}

/// What stands at the target now must be a file that may be replaced. Answers the rights that its
/// successor gets: its own, so that a private file stays private; those of the umask for a new one.
mode_t rights_for(const fs::path& target, const std::string& name) {
    constexpr mode_t kNewFile = 0666;
    struct stat status {};
    if (::stat(target.c_str(), &status) != 0) return kNewFile;
    if (S_ISDIR(status.st_mode)) {
        throw Error{Kind::io, message("cannot write '%1': it is a folder (give a file in it, '%2')",
                                      name, (fs::path{name} / "bulletin.mp3").string())};
    }
    // rename() would replace a write-protected file without asking.
    if (::access(target.c_str(), W_OK) != 0) throw cannot_write(name, errno);
    return status.st_mode & kNewFile;
}

}  // namespace

Draft::Draft(const std::string& target) : name_(target) {
    const fs::path file = behind_links(target, name_);
    target_ = file.string();
    const mode_t rights = rights_for(file, name_);
    const auto stem = "." + file.filename().string().substr(0, kMostNameBytes) + ".";
    for (int i = 0; i < kMostTries; ++i) {
        const auto hidden = (folder_of(file) / (stem + random_letters())).string();
        file_ = Descriptor{::open(hidden.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, rights)};
        if (file_.open()) {
            hidden_ = hidden;
            return;
        }
        if (errno != EEXIST) break;
    }
    throw no_draft(name_, folder_of(file), errno);
}

Draft::~Draft() { discard(); }

Descriptor Draft::unnamed_file() const {
    const auto folder = folder_of(target_).string();
    Descriptor file{::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600)};
    if (file.open()) return file;
    // Not all file systems have files without a name: one that loses it will do.
    const auto name = hidden_ + "." + random_letters();
    file = Descriptor{::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600)};
    if (!file.open()) throw no_draft(name_, folder, errno);
    ::unlink(name.c_str());
    return file;
}

void Draft::publish() {
    if (::fsync(file_.get()) != 0) throw cannot_write(name_, errno);
    if (::rename(hidden_.c_str(), target_.c_str()) != 0) throw cannot_write(name_, errno);
    hidden_.clear();
    // The new name, too, should outlive a power cut. Some file systems cannot promise it: then the
    // file is there all the same, so there is nothing to report.
    const auto folder = folder_of(target_).string();
    const Descriptor opened{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (opened.open()) ::fsync(opened.get());
}

void Draft::discard() {
    if (!hidden_.empty()) ::unlink(hidden_.c_str());
    hidden_.clear();
}

}  // namespace nashra
