// The data that come with nashra: lexicons for its voices. Any thread.
#pragma once

#include <filesystem>
#include <string_view>

namespace nashra {

/// A folder of nashra's data: beside the installed program (../share/nashra), or beside one that
/// was only built. Empty when it is at neither place.
std::filesystem::path shipped(std::string_view folder);

}  // namespace nashra
