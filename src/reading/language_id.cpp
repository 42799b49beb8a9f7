#include "reading/language_id.h"

#include <cstddef>
#include <string>

#include <unicode/uloc.h>

#include "reading/letter_count.h"
#include "reading/quotation.h"
#include "reading/script_language.h"

namespace nashra {

namespace {

constexpr std::size_t kEnough = 4000;  // bytes; more does not change the answer

/// The script a text is in: the prior's if a third of it is, since names are written in others.
Script main_script(const LetterCount& count, Language prior) {
    const auto script = script_of(prior);
    const auto own = script == Script::arabic  ? count.arabic
                     : script == Script::latin ? count.latin
                     : script == Script::other ? count.other
                                               : 0;
    return own > 0 && own * 3 >= count.all() ? script : count.most();
}

Language identify_words(std::string_view text, Language prior) {
    return language_in(main_script(count_by_script(text), prior), text, prior);
}

/// What an article is in: its title says too little, its body is the article.
std::string sample(const Article& article) {
    std::string text = article.title + ' ' + article.standfirst;
    for (const auto& block : article.blocks) {
        if (text.size() > kEnough) break;
        text += ' ' + block.text;
    }
    return text;
}

/// What a text that declares nothing is taken for before its words are looked at. A note of three
/// words is too little for statistics, which then find languages that nobody expects. And who
/// writes Arabic writes names and commands in Latin letters between; hardly anybody does the
/// reverse.
Language likely_language(std::string_view text) {
    constexpr std::size_t kStatistics = 25;  // letters (facts 4)
    const auto count = count_by_script(text);
    if (count.most() != Script::latin) return kUndetermined;
    if (count.arabic * 3 >= count.all()) return kArabic;
    return count.latin < kStatistics ? kEnglish : kUndetermined;
}

}  // namespace

bool is_language(Language language) {
    return language.known() && *uloc_getISO3Language(std::string{language.code()}.c_str()) != '\0';
}

Language identify(std::string_view text, Language prior) {
    if (!prior.known()) return identify_words(text, prior);
    // Who quotes a foreigner goes on in his own language.
    const auto quoted = quotations(text);
    if (quoted.empty()) return identify_words(text, prior);
    const auto own_words = without(text, quoted);
    return identify_words(count_by_script(own_words).all() > 1 ? own_words : text, prior);
}

void resolve_languages(Article& article) {
    const auto text = sample(article);
    const auto declared = article.language;
    article.language = identify(text, declared.known() ? declared : likely_language(text));
    for (auto& block : article.blocks)
        block.language =
            identify(block.text, block.language.known() ? block.language : article.language);
}

}  // namespace nashra
