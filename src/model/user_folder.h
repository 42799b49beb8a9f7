// Where a user's files belong: the XDG Base Directory Specification. Any thread.
#pragma once

#include <filesystem>

namespace nashra {

enum class UserFolder {
    configuration,  // what the user has decided: $XDG_CONFIG_HOME, ~/.config
    state,          // what the program remembers: $XDG_STATE_HOME, ~/.local/state
    cache,          // what could be had again: $XDG_CACHE_HOME, ~/.cache
};

/// The folder for nashra's files of that kind, which need not exist yet. Empty where the
/// environment knows neither it nor a home.
std::filesystem::path user_folder(UserFolder which);

}  // namespace nashra
