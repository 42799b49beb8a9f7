#include "cli/shipped.h"

#include <system_error>

namespace fs = std::filesystem;

namespace nashra {

namespace {

fs::path program_folder() {
    std::error_code failure;
    return fs::read_symlink("/proc/self/exe", failure).parent_path();
}

/// What is at `name` below the data of an installed program (`installed`), or else of a built one.
fs::path found_below(const char* installed, const fs::path& name, fs::file_type type) {
    std::error_code failure;
    const auto program = program_folder();
    for (const auto& data : {program.parent_path() / installed, program / "data"}) {
        if (fs::status(data / name, failure).type() == type) return data / name;
    }
    return {};
}

}  // namespace

fs::path shipped(std::string_view folder) {
    return found_below("share/nashra", folder, fs::file_type::directory);
}

fs::path shipped_cover() {
    return found_below("share/nashra", "cover.png", fs::file_type::regular);
}

fs::path shipped_messages(std::string_view language) {
    return found_below("share", fs::path{"locale"} / language / "LC_MESSAGES" / "nashra.mo",
                       fs::file_type::regular);
}

}  // namespace nashra
