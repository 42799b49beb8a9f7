// The headlines of other stories on a web page: links that are headlines by themselves, in page
// order, each story once. Menus, legal lines, share bars, adverts and links within sentences are
// none. Any thread.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "model/article.h"
#include "model/message.h"
#include "source/html_tree.h"
#include "source/main_content.h"

namespace nashra {

/// Whether a story may stand on another site: under an article, such links are mostly adverts.
enum class Elsewhere { no, yes };

struct HeadlinePage {
    std::string_view url;
    std::string_view title;  // the article's own, which is none of the others
    Elsewhere elsewhere = Elsewhere::no;
};

struct ListedHeadline {
    Headline headline;
    std::size_t link = 0;  // the node
};

inline constexpr std::size_t kMostHeadlines = 200;
inline constexpr const char* kMoreHeadlines =
    to_translate("has more than %1 headlines: the first %1 are listed");

/// True for furniture whose links may be headlines: a list of related stories, a column.
bool may_hold_headlines(std::string_view reason);

/// One more than kMostHeadlines where there are more. `read`: the ranges of the row that are read
/// as the article; in page order.
std::vector<ListedHeadline> headline_list(
    const HtmlTree& tree, const MainContent& content,
    const std::vector<std::pair<std::size_t, std::size_t>>& read, const HeadlinePage& page);

}  // namespace nashra
