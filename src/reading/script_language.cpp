#include "reading/script_language.h"

#include "reading/arabic_script.h"
#include "reading/language_guess.h"
#include "reading/latin_script.h"
#include "reading/letter_count.h"

namespace nashra {

namespace {

/// Cyrillic, Greek, Hebrew, Chinese... : what CLD2 takes it for.
Language language_of_other_script(std::string_view text, Language prior) {
    constexpr std::size_t kStatistics = 25;  // letters
    const bool same = script_of(prior) == Script::other;
    if (same && count_by_script(text).other < kStatistics) return prior;
    const auto guess = guess_language(text, prior);
    if (script_of(guess) == Script::other) return guess;
    return same ? prior : kUndetermined;
}

}  // namespace

Language language_in(Script script, std::string_view text, Language prior) {
    switch (script) {
        case Script::arabic: return language_of_arabic_script(text, prior);
        case Script::latin:
            if (prior.known() && script_of(prior) != Script::latin) prior = kEnglish;
            return language_of_latin_script(text, prior);
        case Script::other: return language_of_other_script(text, prior);
        case Script::none: break;
    }
    return prior;
}

}  // namespace nashra
