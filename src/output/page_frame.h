// What the pages of a podcast have around their content: the language, a policy that forbids
// scripts and everything from elsewhere, one small style. The pages are HTML that is well-formed
// XML too. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "model/language.h"

namespace nashra {

/// From right to left: "rtl"; else "ltr".
std::string_view direction_of(Language language);

/// ` lang="ar" dir="rtl"` for text inside text of the language `around`; nothing where it is the
/// same. Of text in an unknown language the browser finds out the direction.
std::string language_attributes(Language language, Language around);

/// A whole page. `title` is plain text; `head` and `body` are markup.
std::string framed_page(std::string_view title, Language language, std::string_view head,
                        std::string_view body);

}  // namespace nashra
