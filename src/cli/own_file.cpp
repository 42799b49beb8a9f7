#include "cli/own_file.h"

#include <span>
#include <system_error>

#include <sys/stat.h>

#include "model/error.h"
#include "model/full_write.h"
#include "model/message.h"
#include "model/system_cause.h"
#include "output/draft.h"
#include "output/write_error.h"
#include "source/open.h"

namespace fs = std::filesystem;

namespace nashra {

namespace {

void make_folder(const fs::path& folder) {
    std::error_code failure;
    if (fs::create_directories(folder, failure))
        fs::permissions(folder, fs::perms::owner_all, failure);
    if (failure) {
        throw Error{Kind::io, message("cannot make the folder '%1': %2", folder.string(),
                                      cause_of(failure.value()))};
    }
}

}  // namespace

std::string own_file(const fs::path& file) {
    std::error_code failure;
    return fs::exists(file, failure) ? read_bytes(file.string()) : std::string{};
}

void write_own_file(const fs::path& file, std::string_view text) {
    make_folder(file.parent_path());
    std::error_code failure;
    const bool exists = fs::exists(file, failure);
    Draft draft{file.string()};
    // What somebody listens to is nobody else's business.
    if (!exists) fchmod(draft.fd(), S_IRUSR | S_IWUSR);
    const int error = write_fully(draft.fd(), std::as_bytes(std::span{text}), OnSignal::go_on);
    if (error != 0) throw cannot_write(file.string(), error);
    draft.publish();
}

}  // namespace nashra
