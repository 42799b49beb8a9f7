// Pages as a source would find them.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/article.h"
#include "programme/programme.h"

namespace nashra::test {

/// Everything that a news page has, once or twice.
inline Article whole_article() {
    Article article;
    article.site = "Site";
    article.tagline = "Tagline";
    article.title = "Title";
    article.standfirst = "Standfirst";
    article.byline = "Byline";
    article.language = kEnglish;
    article.blocks = {{BlockRole::paragraph, kEnglish, "One is here. Two is there."},
                      {BlockRole::heading, kEnglish, "Heading"}};
    article.headlines = {{"Second headline", ""}, {"Third headline", ""}};
    return article;
}

/// A programme whose only article has these paragraphs.
inline Programme paragraphs(const std::vector<std::string>& texts) {
    Article article;
    article.language = kEnglish;
    for (const auto& text : texts)
        article.blocks.push_back({BlockRole::paragraph, kEnglish, text});
    Programme programme;
    programme.append(std::move(article));
    return programme;
}

}  // namespace nashra::test
