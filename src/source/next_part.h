// Where an article goes on that its site has divided into pages: "1 2 3 Next", "Continue on page
// 2", "الصفحة التالية". Told from the link's words and from its address, which is the page's own
// with the next number; so neither the next story, nor older ones, nor the next page of the
// comments or the next picture is taken for a part. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "source/html_tree.h"

namespace nashra {

/// The address of the part after the page at `address`; empty: the article ends here, or `address`
/// is unknown. Without the first part's address, that is told from the page's own and its links.
std::string next_part(const HtmlTree& tree, std::string_view address, std::string_view first = {});

}  // namespace nashra
