// The data that come with nashra: lexicons for its voices, its messages in other languages, the
// picture of a podcast. They lie beside the installed program (../share), or beside one that was
// only built. Any thread.
#pragma once

#include <filesystem>
#include <string_view>

namespace nashra {

/// A folder of nashra's data (../share/nashra). Empty when it is at neither place.
std::filesystem::path shipped(std::string_view folder);

/// The picture of a podcast that has none of its own, a PNG. Empty when it is at neither place.
std::filesystem::path shipped_cover();

/// The file of the messages in a language ("ar"). Empty when there is none.
std::filesystem::path shipped_messages(std::string_view language);

}  // namespace nashra
