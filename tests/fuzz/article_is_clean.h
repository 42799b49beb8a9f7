// The promise of the stage, checked on every input of the fuzz targets: an Article whose every
// string is valid UTF-8 without control characters, or an Error.
#pragma once

#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#include "model/utf8.h"
#include "source/open.h"

namespace nashra {

inline void require_clean(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letter_at(text, at);
        const bool control = letter.code < 0x20 || (letter.code >= 0x7F && letter.code < 0xA0);
        const bool direction = (letter.code >= 0x202A && letter.code <= 0x202E) ||
                               (letter.code >= 0x2066 && letter.code <= 0x2069);
        if (!letter.valid || control || direction) std::abort();
        at += letter.size;
    }
}

inline void require_clean(const Article& article) {
    for (const auto* text : {&article.site, &article.tagline, &article.title, &article.standfirst,
                             &article.byline, &article.published, &article.url})
        require_clean(*text);
    for (const auto& block : article.blocks)
        require_clean(block.text);
    for (const auto& headline : article.headlines) {
        require_clean(headline.title);
        require_clean(headline.url);
    }
    for (const auto& skipped : article.skipped)
        require_clean(skipped.text);
}

inline void require_clean_article(std::string bytes, InputKind as) {
    try {
        const ReadOptions options{.as = as, .url = "https://a.example/b/c", .content_type = {}};
        for (const auto& article : read_articles(std::move(bytes), options))
            require_clean(article);
    } catch (const Error& error) {
        require_clean(error.what());
    }
}

}  // namespace nashra
