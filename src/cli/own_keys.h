// The listener's keys: a profile, and what the section [keys] of the configuration file changes.
// Free functions; any thread.
#pragma once

#include <string>
#include <vector>

#include "player/key_map.h"

namespace nashra {

/// A line of the section: "next-headline = Down n".
struct OwnKeys {
    std::string command;
    std::vector<std::string> keys;  // "none" alone: no key
};

/// Throws Error{config}, with what may have been meant.
KeyMap key_map(KeyProfile profile, const std::vector<OwnKeys>& own);

}  // namespace nashra
