#include "library/page_cache.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <span>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "library/fingerprint.h"
#include "model/descriptor.h"
#include "model/full_write.h"
#include "model/user_folder.h"

namespace nashra {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kExtension = ".page";
/// Larger than any page that is fetched, with its lines.
constexpr std::uintmax_t kLargestFile = std::uintmax_t{16} << 20U;

/// A temporary file that its writer left behind when it was killed.
bool is_abandoned(const fs::directory_entry& file, fs::file_time_type now) {
    std::error_code failure;
    return file.path().extension() != kExtension &&
           now - file.last_write_time(failure) > std::chrono::hours{1} && !failure;
}

/// For its owner alone. A folder that is there keeps its rights, the files have their own.
bool create_folder(const fs::path& folder) {
    std::error_code failure;
    fs::create_directories(folder.parent_path(), failure);
    ::mkdir(folder.c_str(), S_IRWXU);
    return fs::is_directory(folder, failure);
}

/// Whole or not at all, as far as anybody can see.
void write_whole(const fs::path& file, std::string_view bytes) {
    std::string hidden = (file.parent_path() / ".new.XXXXXX").string();
    const Descriptor draft{::mkostemp(hidden.data(), O_CLOEXEC)};  // 0600
    if (!draft.open()) return;
    const bool whole =
        write_fully(draft.get(), std::as_bytes(std::span{bytes}), OnSignal::go_on) == 0 &&
        ::fsync(draft.get()) == 0;
    if (!whole || ::rename(hidden.c_str(), file.c_str()) != 0) ::unlink(hidden.c_str());
}

}  // namespace

PageCache::PageCache(std::string folder, std::uint64_t largest)
    : folder_(std::move(folder)), largest_(largest) {}

std::string PageCache::file_of(std::string_view address) const {
    return (fs::path{folder_} / (fingerprint(address) + std::string{kExtension})).string();
}

std::optional<PageEntry> PageCache::find(std::string_view address) const {
    if (folder_.empty()) return std::nullopt;
    const auto file = file_of(address);
    std::error_code failure;
    const auto size = fs::file_size(file, failure);
    if (failure || size > kLargestFile) return std::nullopt;
    std::string bytes(size, '\0');
    std::ifstream in{file, std::ios::binary};
    if (!in.read(bytes.data(), static_cast<std::streamsize>(size))) return std::nullopt;
    auto entry = read_entry(bytes);
    if (entry && entry->address != address) return std::nullopt;  // of another one's fingerprint
    return entry;
}

void PageCache::keep(const PageEntry& entry) {
    if (folder_.empty() || !create_folder(folder_)) return;
    const auto file = written(entry);
    write_whole(file_of(entry.address), file);
    if (file.size() > room_) return make_room();
    room_ -= file.size();
}

void PageCache::forget(std::string_view address) {
    if (!folder_.empty()) ::unlink(file_of(address).c_str());
}

void PageCache::make_room() {
    struct File {
        fs::file_time_type time;
        std::uintmax_t size;
        fs::path path;
    };
    std::vector<File> files;
    std::uintmax_t together = 0;
    std::error_code failure;
    const auto now = fs::file_time_type::clock::now();
    for (fs::directory_iterator it{folder_, failure}, end; !failure && it != end;
         it.increment(failure)) {
        std::error_code lost;  // another program may clear it away at the same time
        if (is_abandoned(*it, now)) {
            fs::remove(it->path(), lost);
        } else if (it->path().extension() == kExtension) {
            const auto time = it->last_write_time(lost);
            const auto size = it->file_size(lost);
            if (lost) continue;
            files.push_back({time, size, it->path()});
            together += size;
        }
    }
    std::sort(files.begin(), files.end(),
              [](const File& a, const File& b) { return a.time < b.time; });
    for (auto file = files.begin(); file != files.end() && together > largest_; ++file) {
        fs::remove(file->path, failure);
        together -= file->size;
    }
    room_ = largest_ - std::min<std::uintmax_t>(together, largest_);
}

std::string page_folder() {
    const auto cache = user_folder(UserFolder::cache);
    return cache.empty() ? std::string{} : (cache / "pages").string();
}

}  // namespace nashra
