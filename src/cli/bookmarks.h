// A listener's bookmarks in what is read: set, listed, gone to, removed. With those of a list
// belong those in the articles that were opened from it. Main thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "cli/turn.h"
#include "library/places.h"
#include "programme/kept_place.h"

namespace nashra {

/// One that lies in an article that has to be opened first.
struct ChosenBookmark {
    Bookmark bookmark;
    std::uint32_t number = 0;  // in the list of them
};

void set_bookmark(Turn& turn);
/// Says them, numbered, and asks which to go to; "2" goes to the second, "-2" removes it. What is
/// chosen is gone to, or answered where it lies elsewhere.
std::optional<ChosenBookmark> list_bookmarks(Turn& turn);

/// What a listener who goes to a bookmark should know of what they come to; mostly nothing.
std::string remark_on_bookmark(const Programme& programme, const std::optional<FoundPlace>& found);

/// "Harbour opens again: Two ferries left at dawn."
std::string bookmark_text(const KeptPlace& place);

}  // namespace nashra
