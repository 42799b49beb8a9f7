// A name as it is looked for: whoever types it does not think of capitals, accents and the forms of
// hamza. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// Two names with one key are the same to somebody who looks for them: "Élan" and "elan",
/// "أَخبار" and "اخبار", "الجزيرة" and "الجزيره". Blanks are folded, and punctuation is one.
std::string search_key(std::string_view name);

}  // namespace nashra
