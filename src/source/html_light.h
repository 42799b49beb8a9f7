// A web page made light before it is parsed: without scripts, styles, comments, pictures, letter
// formatting and the attributes that say nothing about the article. Of <font>, which old pages set
// their headings with, large letters stay as <span size=...>. What is left is a twentieth of a
// usual page, and no page, however hostile, nests deeper than kDeepest or has more than kMostTags
// (the parser needs quadratic time and memory for both). Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nashra {

inline constexpr std::size_t kDeepest = 200;
inline constexpr std::size_t kMostTags = 200'000;

/// The text only shrinks. Structured data (application/ld+json) stays.
void lighten_html(std::string& html);

/// True where one stands that may draw what the page does not hold. Of the page as it came.
bool has_script(std::string_view html);

}  // namespace nashra
