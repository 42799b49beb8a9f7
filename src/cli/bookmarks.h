// A listener's bookmarks in what is read: set, listed, gone to, removed. Main thread.
#pragma once

#include <string>

#include "cli/turn.h"
#include "library/places.h"

namespace nashra {

void set_bookmark(Turn& turn);
/// Says them, numbered, and asks which to go to; "2" goes to the second, "-2" removes it.
void list_bookmarks(Turn& turn);

/// "Harbour opens again: Two ferries left at dawn."
std::string bookmark_text(const KeptPlace& place);

}  // namespace nashra
