#include "reading/language_id.h"

#include <cstddef>
#include <string>

#include <unicode/uloc.h>

#include "reading/arabic_script.h"

namespace nashra {

bool is_language(Language language) {
    return language.known() && *uloc_getISO3Language(std::string{language.code()}.c_str()) != '\0';
}

Language identify(std::string_view text) {
    const auto count = count_by_script(text);
    if (count.other > count.arabic + count.latin) return kUndetermined;
    if (count.arabic > 0 && count.arabic >= count.latin) return language_of_arabic_script(text);
    return count.latin > 0 ? kEnglish : kUndetermined;
}

void resolve_languages(Article& article) {
    if (!article.language.known()) {
        constexpr std::size_t kEnough = 4000;  // bytes; more does not change the answer
        std::string text = article.title + ' ' + article.standfirst;
        for (const auto& block : article.blocks) {
            if (text.size() > kEnough) break;
            text += ' ' + block.text;
        }
        article.language = identify(text);
    }
    for (auto& block : article.blocks) {
        if (block.language.known()) continue;
        const auto own = identify(block.text);
        const bool same_script = in_arabic_script(own) == in_arabic_script(article.language);
        block.language =
            own.known() && (!same_script || !article.language.known()) ? own : article.language;
    }
}

}  // namespace nashra
