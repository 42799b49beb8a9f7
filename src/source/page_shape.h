// Where the article stands on a copied page: masthead and motto above, headline, standfirst, the
// body in the middle, lists of other headlines below. Found from the lines' lengths, endings and
// blank neighbours, never from the words of a particular site. Any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "source/line_kind.h"
#include "source/lines.h"

namespace nashra {

struct PageLine : Line {
    LineKind kind = LineKind::prose;
};

std::vector<PageLine> page_lines(std::string_view text);

/// Line numbers. The body is [body_begin, body_end); furniture may stand inside it.
struct PageShape {
    std::optional<std::size_t> site;
    std::optional<std::size_t> tagline;
    std::optional<std::size_t> headline;
    std::optional<std::size_t> standfirst;
    std::size_t body_begin = 0;
    std::size_t body_end = 0;
};

/// Nothing for a text that is not a news page: a letter, a chapter, a poem.
std::optional<PageShape> page_shape(const std::vector<PageLine>& lines);

/// True if a line may be a headline: some words without the end of a sentence.
bool looks_like_headline(const Line& line);

/// True if the lines around an article that are no prose say "this is a page of a site".
bool has_page_furniture(const std::vector<PageLine>& lines);

/// True for lines after which an article hardly goes on: "Newsletter", "Related Articles", "0:00".
bool is_divider(LineKind kind);

}  // namespace nashra
