#include "cli/shipped.h"

#include <system_error>

namespace fs = std::filesystem;

namespace nashra {

namespace {

fs::path program_folder() {
    std::error_code failure;
    return fs::read_symlink("/proc/self/exe", failure).parent_path();
}

}  // namespace

fs::path shipped(std::string_view folder) {
    std::error_code failure;
    const auto program = program_folder();
    for (const auto& data : {program.parent_path() / "share" / "nashra", program / "data"}) {
        const auto found = data / folder;
        if (fs::is_directory(found, failure)) return found;
    }
    return {};
}

fs::path shipped_messages(std::string_view language) {
    std::error_code failure;
    const auto program = program_folder();
    for (const auto& data : {program.parent_path() / "share", program / "data"}) {
        const auto found = data / "locale" / language / "LC_MESSAGES" / "nashra.mo";
        if (fs::is_regular_file(found, failure)) return found;
    }
    return {};
}

}  // namespace nashra
