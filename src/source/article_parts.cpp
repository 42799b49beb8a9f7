#include "source/article_parts.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "source/line_kind.h"
#include "source/lines.h"
#include "source/part_address.h"
#include "source/part_title.h"

namespace nashra {

namespace {

// "Yes." may well be said twice in one story.
constexpr std::size_t kFewestWords = 5;

/// "/storm/2" and "/storm?page=2" are a part's addresses; "/storm-2" and "/q2.html" may be another
/// story's.
bool says_part(std::string_view address) {
    const auto readings = part_addresses(address);
    return std::any_of(readings.begin(), readings.end(), [](const PartAddress& reading) {
        return reading.mark == PartMark::word || reading.mark == PartMark::bare;
    });
}

}  // namespace

ArticleParts::ArticleParts(const Article& first) : title_(first.title) {
    is_new(first.title);
    is_new(first.standfirst);
    for (const auto& block : first.blocks)
        is_new(block.text);
}

bool ArticleParts::is_new(std::string_view text) {
    return read_.insert(std::hash<std::string>{}(folded_label(text))).second;
}

Article ArticleParts::next(Article part) {
    Article fresh;
    if (!says_part(part.url) && !is_one_title(title_, part.title)) return fresh;
    fresh.language = part.language;
    fresh.next_part = std::move(part.next_part);
    const auto add = [&](Block block) {
        const bool is_first = is_new(block.text);
        // Whatever is repeated at the top stands for the page before.
        const bool may_repeat = !fresh.blocks.empty() && count_words(block.text) < kFewestWords;
        if (is_first || may_repeat) fresh.blocks.push_back(std::move(block));
    };
    if (!part.standfirst.empty())
        add({BlockRole::paragraph, part.language, std::move(part.standfirst)});
    for (auto& block : part.blocks)
        add(std::move(block));
    return fresh;
}

}  // namespace nashra
