// The command `bookmarks`: those of all sources, listed and removed.
#pragma once

#include "cli/command_line.h"

namespace nashra {

/// Answers the exit code.
int bookmarks(const BookmarksCommand& command);

}  // namespace nashra
