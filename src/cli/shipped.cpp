#include "cli/shipped.h"

#include <system_error>

namespace fs = std::filesystem;

namespace nashra {

fs::path shipped(std::string_view folder) {
    std::error_code failure;
    const auto program = fs::read_symlink("/proc/self/exe", failure).parent_path();
    for (const auto& data : {program.parent_path() / "share" / "nashra", program / "data"}) {
        const auto found = data / folder;
        if (fs::is_directory(found, failure)) return found;
    }
    return {};
}

}  // namespace nashra
