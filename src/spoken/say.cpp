#include "spoken/say.h"

#include <optional>

#include "spoken/arabic.h"
#include "spoken/arabic_thousands.h"
#include "spoken/clean.h"
#include "spoken/english.h"
#include "spoken/english_article.h"
#include "spoken/english_thousands.h"
#include "spoken/glyph.h"
#include "spoken/lexicon.h"
#include "spoken/other_voice.h"
#include "spoken/prosody.h"
#include "spoken/rule.h"
#include "spoken/voice_alphabet.h"

namespace nashra {

namespace {

bool has_arabic(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto glyph = glyph_at(text, at);
        if (glyph.arabic()) return true;
        at += glyph.size;
    }
    return false;
}

/// The voice of the language. Of unknown text: the Arabic one for Arabic letters, else the English
/// one.
Language voice_for(Language language, std::string_view written) {
    if (language.known()) return language;
    return has_arabic(written) ? kArabic : kEnglish;
}

bool sayable(std::string_view words) {
    for (std::size_t at = 0; at < words.size();) {
        const auto glyph = glyph_at(words, at);
        if (glyph.letter() || glyph.digit()) return true;
        at += glyph.size;
    }
    return false;
}

/// No text has brackets any more (clean.h): these are the lexicon's.
Notation notation_of(std::string_view words) {
    return words.find("[[") == std::string_view::npos ? Notation::words : Notation::with_phonemes;
}

/// "قالت BBC إن": the voice changes inside the sentence, so what goes on ends with a comma and the
/// intonation stays open (facts 2).
void keep_open(std::string& words) {
    const char last = words.empty() ? '\0' : words.back();
    if (last != ',' && last != '.' && last != '!' && last != '?' && last != ':' && last != ';')
        words += ',';
}

std::string words_for(Language voice, std::string_view written, std::vector<Change>* changes,
                      const Lexicon* lexicon) {
    const auto text = voice == kArabic    ? with_thousands(cleaned(written))
                      : voice == kEnglish ? with_joined_thousands(cleaned(written))
                                          : cleaned(written);
    std::optional<LexiconReader> reader;
    if (lexicon != nullptr && !lexicon->empty()) reader.emplace(*lexicon, text, voice);
    auto* known = reader ? &*reader : nullptr;
    auto words =
        voice == kArabic ? for_arabic_voice(apply(arabic_rules(), text, changes, known))
        : voice == kEnglish
            ? for_english_voice(apply(english_rules(), text, changes, known, fit_english_article))
            : for_other_voice(text);
    if (!sayable(words)) words.clear();
    return words;
}

}  // namespace

std::string spoken_form(std::string_view written, Language language, std::vector<Change>* changes,
                        const Lexicon* lexicon) {
    return words_for(voice_for(language, written), written, changes, lexicon);
}

Utterance say(const Sentence& sentence, Explain explain, const Lexicon* lexicon) {
    Utterance utterance;
    utterance.role = sentence.role;
    utterance.place = sentence.place;
    utterance.pitch_shift = pitch_shift(sentence.role);
    utterance.pause_after = pause_after(sentence.role, LastInPassage::no);
    auto* changes = explain == Explain::yes ? &utterance.changes : nullptr;
    for (const auto& run : sentence.runs) {
        const auto voice = voice_for(run.language, run.text);
        auto words = words_for(voice, run.text, changes, lexicon);
        if (words.empty()) continue;
        if (!utterance.runs.empty() && utterance.runs.back().language == voice) {
            auto& run_before = utterance.runs.back();
            run_before.text += ' ' + words;
            run_before.notation = notation_of(run_before.text);
            continue;
        }
        if (!utterance.runs.empty()) keep_open(utterance.runs.back().text);
        const auto notation = notation_of(words);
        utterance.runs.push_back({voice, std::move(words), notation});
    }
    if (sentence.goes_on == GoesOn::yes && !utterance.runs.empty()) {
        keep_open(utterance.runs.back().text);
        utterance.pause_after = pause_within_sentence(utterance.runs.back().text);
    }
    return utterance;
}

}  // namespace nashra
