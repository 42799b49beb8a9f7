// What the pages of a podcast have around their content: the language, a policy that forbids
// scripts and everything from elsewhere, one small style. The pages are HTML that is well-formed
// XML too. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "model/language.h"

namespace nashra {

/// What shows that nashra has made a page.
inline constexpr std::string_view kPageMark = "<meta name=\"generator\" content=\"nashra\" />";

/// From right to left: "rtl"; else "ltr".
std::string_view direction_of(Language language);

/// ` lang="ar" dir="rtl"` for text inside text of the language `around`; nothing where it is the
/// same. Of text in an unknown language the browser finds out the direction.
std::string language_attributes(Language language, Language around);

/// What comes before the content of a page, and behind it. `title` is plain text; `head` is markup.
std::string page_opening(std::string_view title, Language language, std::string_view head);
inline constexpr std::string_view kPageClosing = "</body>\n</html>\n";

}  // namespace nashra
