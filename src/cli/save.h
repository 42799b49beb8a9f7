// What is heard, kept as a file: the item, or all of it. The reading goes on meanwhile. Main
// thread.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "cli/turn.h"

namespace nashra {

/// Into the file that was said with it, or one that gets its name from the headline.
void save_item(Turn& turn);
void save_all(Turn& turn);

/// What has become of it, to everybody at a door.
void tell_what_was_saved(const Listener& listener);

/// A name that no file has and none of those `owed` will have: "harbour-opens.mp3",
/// "harbour-opens-2.mp3"; what has no Latin letters is called by `otherwise`.
std::filesystem::path free_name(const std::filesystem::path& folder, std::string_view title,
                                std::string_view otherwise, const std::vector<std::string>& owed);

}  // namespace nashra
