#include "source/article_parts.h"

#include <functional>
#include <utility>

#include "source/line_kind.h"
#include "source/lines.h"

namespace nashra {

namespace {

// "Yes." may well be said twice in one story.
constexpr std::size_t kFewestWords = 5;

}  // namespace

ArticleParts::ArticleParts(const Article& first) {
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
