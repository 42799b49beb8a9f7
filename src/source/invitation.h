// What a page says to its visitor instead of telling the news: "Follow us on Telegram", "Click here
// to share", "تابع القراءة". It is never read. Data tables and two questions. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// True for a line that invites to do something. `label` is folded (see source/line_kind.h).
bool is_invitation(std::string_view label);

/// "Continue reading", "More...", "التفاصيل": the words of a link that leads to the whole story.
bool is_link_to_story(std::string_view text);

/// A teaser without the link that stands at its end: "The council voted. Continue reading…" is "The
/// council voted." A sentence that ends with these words stays.
std::string without_invitation(std::string text);

}  // namespace nashra
