#include "cli/article_language.h"

#include "reading/language_id.h"

namespace nashra {

void find_languages(Article& article, const std::optional<Language>& chosen) {
    if (chosen) {
        article.language = *chosen;
        for (auto& block : article.blocks)
            block.language = *chosen;
    }
    resolve_languages(article);
}

}  // namespace nashra
