// The lines of a copied page, each with what it is by itself and with what its neighbours tell at
// once. Views into the text; any thread.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "source/line_kind.h"
#include "source/lines.h"

namespace nashra {

struct PageLine : Line {
    LineKind kind = LineKind::prose;
    bool inset = false;  // of a list of other stories inside the article (see source/inset_list.h)
};

std::vector<PageLine> page_lines(std::string_view text);

bool stands_apart(const Line& line);

/// True if a line may be a headline: some words without the end of a sentence.
bool looks_like_headline(const Line& line);

/// "Dear Ms Haddad,", "He said:": goes on below.
bool is_open_salutation(const Line& line);

/// More than one sentence.
bool has_inner_stop(std::string_view text);

/// True for lines after which an article hardly goes on: "Newsletter", "Related Articles", "0:00".
bool is_divider(LineKind kind);

inline constexpr std::size_t kLongParagraph = 22;  // words of English

/// Most long paragraphs have a blank neighbour: then a line without one is no paragraph.
bool paragraphs_stand_apart(const std::vector<PageLine>& lines);

/// Words as long as English ones are: Arabic writes article, conjunction and pronoun with the word.
std::size_t english_words(const Line& line);

/// A sentence or more, as long as a paragraph is at least.
bool is_paragraph(const PageLine& line);

/// A line beside a picture's credit: what the picture shows, for those who see it and who do not.
bool is_at_picture(const std::vector<PageLine>& lines, std::size_t i);

}  // namespace nashra
