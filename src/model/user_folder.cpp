#include "model/user_folder.h"

#include <array>
#include <cstdlib>

namespace fs = std::filesystem;

namespace nashra {

namespace {

struct Names {
    UserFolder folder;
    const char* variable;
    const char* below_home;
};

constexpr std::array kNames = {
    Names{UserFolder::configuration, "XDG_CONFIG_HOME", ".config"},
    Names{UserFolder::state, "XDG_STATE_HOME", ".local/state"},
    Names{UserFolder::cache, "XDG_CACHE_HOME", ".cache"},
};

/// A relative path is to be ignored, says the specification.
fs::path absolute(const char* variable) {
    const char* path = std::getenv(variable);
    return path != nullptr && *path == '/' ? fs::path{path} : fs::path{};
}

}  // namespace

fs::path user_folder(UserFolder which) {
    const auto& names = kNames.at(static_cast<std::size_t>(which));
    if (const auto folder = absolute(names.variable); !folder.empty()) return folder / "nashra";
    const auto home = absolute("HOME");
    return home.empty() ? fs::path{} : home / names.below_home / "nashra";
}

}  // namespace nashra
