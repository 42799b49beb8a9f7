#include "spoken/casting.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include "spoken/arabic_noun.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"
#include "spoken/word_list.h"

namespace nashra {

namespace {

enum class Letters { none, latin, arabic, other };

/// What the run is written in: its first letter tells, since a run is in one script.
Letters letters_of(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto glyph = glyph_at(text, at);
        if (glyph.letter()) {
            if (glyph.latin()) return Letters::latin;
            return glyph.arabic() ? Letters::arabic : Letters::other;
        }
        at += glyph.size;
    }
    return Letters::none;
}

bool has_rules(Language language) { return language == kArabic || language == kEnglish; }

bool needs_announcement(const Run& run, HasVoice has_voice) {
    if (!run.language.known() || has_rules(run.language) || has_voice(run.language)) return false;
    const auto letters = letters_of(run.text);
    return letters == Letters::arabic || letters == Letters::other;
}

/// "Pashto text", "نص باللغة الكردية".
std::string announcement(Language of, Language in) {
    // Nobody but scholars says "Central Kurdish".
    const auto code = std::string{of == Language{"ckb"} ? "ku" : of.code()};
    icu::UnicodeString name;
    icu::Locale{code.c_str()}.getDisplayLanguage(icu::Locale{std::string{in.code()}.c_str()}, name);
    std::string words;
    name.toUTF8String(words);
    return in == kArabic ? "نص باللغة " + words : words + " text";
}

/// The voice that announces: that of the rest of the sentence.
Language announcer(const Sentence& sentence, const Run& run) {
    const auto other =
        std::find_if(sentence.runs.begin(), sentence.runs.end(), [](const Run& candidate) {
            return has_rules(candidate.language) && letters_of(candidate.text) != Letters::none;
        });
    if (other != sentence.runs.end()) return other->language;
    return letters_of(run.text) == Letters::arabic ? kArabic : kEnglish;
}

/// "BBC", "(AFP)", "H5N1", "XIV": one word of capitals, short enough to be told by its letters.
bool lone_acronym(std::string_view text) {
    constexpr int kMostLetters = 6;
    int letters = 0;
    bool begun = false;
    bool ended = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto glyph = glyph_at(text, at);
        at += glyph.size;
        const bool capital = glyph.code >= U'A' && glyph.code <= U'Z';
        if (glyph.letter() && !capital) return false;
        if (capital || glyph.digit()) {
            if (ended) return false;  // a second word
            begun = true;
            letters += capital ? 1 : 0;
        } else if (begun && glyph.code != U'-') {
            ended = true;
        }
    }
    return letters > 0 && letters <= kMostLetters;
}

bool arabic_words(const Run& run) {
    return run.language == kArabic && letters_of(run.text) == Letters::arabic;
}

/// "GHz" and "th" behind a number, "2nd": they say what the number counts, or that it orders.
bool goes_with_number(std::string_view before, std::string_view text) {
    Scanner scan{text};
    const bool own = !scan.digits().empty();
    const auto word = scan.word();
    if (word.empty()) return false;
    for (std::size_t at = scan.at(); at < text.size();) {
        const auto glyph = glyph_at(text, at);
        if (glyph.spoken()) return false;  // a second word
        at += glyph.size;
    }
    const auto number = before.find_last_not_of(' ');
    const bool behind =
        number != std::string_view::npos && glyph_before(before, number + 1).digit();
    const bool orders = listed("st nd rd th", word) && (own || (behind && before.back() != ' '));
    return orders || ((behind || own) && arabic_unit(word).has_value());
}

/// A single acronym does not make the voice jump: the Arabic one says its letters.
void keep_acronyms_in_the_sentence(std::vector<Run>& runs) {
    std::vector<Run> joined;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const bool in_arabic = (i > 0 && arabic_words(runs[i - 1])) ||
                               (i + 1 < runs.size() && arabic_words(runs[i + 1]));
        const auto before = i > 0 ? std::string_view{runs[i - 1].text} : std::string_view{};
        const bool arabic_says =
            lone_acronym(runs[i].text) || goes_with_number(before, runs[i].text);
        const auto language =
            in_arabic && runs[i].language != kArabic && arabic_says ? kArabic : runs[i].language;
        if (!joined.empty() && joined.back().language == language)
            joined.back().text += runs[i].text;
        else
            joined.push_back({language, runs[i].text});
    }
    runs = std::move(joined);
}

}  // namespace

Sentence cast(Sentence sentence, HasVoice has_voice) {
    keep_acronyms_in_the_sentence(sentence.runs);
    for (auto& run : sentence.runs) {
        if (!run.language.known() || has_rules(run.language) || has_voice(run.language)) continue;
        if (needs_announcement(run, has_voice)) {
            const auto voice = announcer(sentence, run);
            run = {voice, ' ' + announcement(run.language, voice) + ' '};
        } else {
            run.language = kEnglish;
        }
    }
    return sentence;
}

bool voiceless(const Sentence& sentence, HasVoice has_voice) {
    bool announced = false;
    for (const auto& run : sentence.runs) {
        const bool silent = needs_announcement(run, has_voice);
        if (!silent && letters_of(run.text) != Letters::none) return false;
        announced = announced || silent;
    }
    return announced;
}

}  // namespace nashra
