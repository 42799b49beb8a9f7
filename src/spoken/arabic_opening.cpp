#include "spoken/arabic_opening.h"

#include "spoken/arabic_letter.h"

namespace nashra {

namespace {

constexpr char32_t kLam = U'ل';
constexpr std::size_t kMostClitics = 2;  // "وَبِ"

LetterKind kind_at(ArabicLetters word, std::size_t at) {
    return at < word.size() ? sound_of(word[at].letter).kind : LetterKind::silent;
}

/// An alif without a hamza, which may fall silent.
bool is_bare_alif(ArabicLetters word, std::size_t at) {
    return kind_at(word, at) == LetterKind::alif && !word[at].shadda && !is_tanween(word[at].vowel);
}

/// Whether a vowel sign, or none, is the clitic's own.
bool has_vowel(const VocalisedLetter& letter, VowelSign own) {
    return !letter.shadda && (letter.vowel == own || letter.vowel == VowelSign::unwritten);
}

/// "وَ", "فَ", "كَ", "بِ", "لِ", and "لَ" before the article ("لَلْبَيْتُ")
bool is_clitic(const VocalisedLetter& letter, std::size_t place) {
    switch (letter.letter) {
        case U'و':
        case U'ف': return place == 0 && has_vowel(letter, VowelSign::fatha);
        case U'ك': return has_vowel(letter, VowelSign::fatha);
        case U'ب': return has_vowel(letter, VowelSign::kasra);
        case kLam:
            return has_vowel(letter, VowelSign::kasra) ||
                   (!letter.shadda && letter.vowel == VowelSign::fatha);
        default: return false;
    }
}

/// The letters that the t of the eighth form becomes one with: "اتَّفَقَ", "ادَّعَى", "اطَّلَعَ".
bool doubles_in_eighth_form(char32_t letter) {
    switch (letter) {
        case U'ت':
        case U'ث':
        case U'د':
        case U'ذ':
        case U'ز':
        case U'ص':
        case U'ض':
        case U'ط':
        case U'ظ': return true;
        default: return false;
    }
}

/// "لْ" of the article at `at`: something follows, and the l has no vowel of its own but the one
/// before another silent alif ("الِاسْتِقْبَال").
bool is_article(ArabicLetters word, std::size_t at) {
    if (at + 1 >= word.size() || word[at].letter != kLam || word[at].shadda) return false;
    const auto& next = word[at + 1];
    const bool alif = is_bare_alif(word, at + 1);
    switch (word[at].vowel) {
        // A root's own l is written with its sukun before a t that is not doubled: "الْتَقَى".
        case VowelSign::sukun:
            if (alif) return true;
            return !is_sun_sound(sound_of(next.letter).sound) || next.shadda || next.letter == kLam;
        case VowelSign::unwritten: return !alif || is_quiescent(word, at + 2);
        case VowelSign::kasra: return alif && at + 2 < word.size();
        default: return false;
    }
}

/// "الَّذِي", "اللَّهُ": the article and the letter behind it are written as one l.
bool is_doubled_lam(ArabicLetters word, std::size_t at) {
    return at + 1 < word.size() && word[at].letter == kLam && word[at].shadda;
}

/// A word's first alif is silent within speech when no vowel follows the letter behind it.
bool is_first_wasl(ArabicLetters word) {
    if (is_article(word, 1) || is_doubled_lam(word, 1)) return true;
    if (word[0].vowel == VowelSign::fatha || word.size() < 3) return false;
    const auto kind = kind_at(word, 1);
    const bool consonant =
        kind == LetterKind::consonant || word[1].vowel == VowelSign::sukun || word[1].shadda;
    return consonant && (is_quiescent(word, 1) || word[1].shadda);
}

/// The alif at `at` behind a clitic. A long a is followed by a doubled consonant at most
/// ("كَافَّة"), so an alif before a sukun is silent, but for foreign words, of which few begin like
/// a clitic; before a doubled one it is silent in the eighth form alone ("وَاتَّفَقَ").
bool is_wasl_behind_clitic(ArabicLetters word, std::size_t at) {
    if (is_article(word, at + 1) || is_doubled_lam(word, at + 1)) return true;
    if (at + 2 >= word.size()) return false;
    const auto& clitic = word[at - 1];
    const auto& next = word[at + 1];
    const bool cluster = is_quiescent(word, at + 1) || next.shadda;
    const bool by_kasra = clitic.vowel == VowelSign::kasra || clitic.letter == U'ب';
    if (by_kasra || word[at].vowel != VowelSign::unwritten) return cluster;
    if (clitic.letter != U'و' && clitic.letter != U'ف') return false;
    return is_quiescent(word, at + 1) || (next.shadda && doubles_in_eighth_form(next.letter));
}

bool assimilates(ArabicLetters word, std::size_t lam) {
    const auto& next = word[lam + 1];
    if (word[lam].vowel == VowelSign::kasra) return false;
    // "الجَّلِيد": as it is written, whatever the letter.
    if (next.shadda) return kind_at(word, lam + 1) == LetterKind::consonant;
    return word[lam].vowel == VowelSign::unwritten &&
           kind_at(word, lam + 1) == LetterKind::consonant &&
           is_sun_sound(sound_of(next.letter).sound);
}

/// "لِلْبَيْتِ": the article without its alif, behind the l that means "to".
bool is_article_behind_lam(ArabicLetters word, std::size_t at) {
    if (at == 0 || word[at - 1].letter != kLam || !is_article(word, at)) return false;
    if (is_bare_alif(word, at + 1)) return true;
    return word[at].vowel == VowelSign::sukun || word[at + 1].shadda ||
           word[at + 1].vowel != VowelSign::unwritten;
}

/// "أَلسَّفَارَة": written with the hamza that the article has behind a pause.
bool is_article_behind_hamza(ArabicLetters word) {
    constexpr std::size_t kShortest = 4;
    return word.size() >= kShortest && word[0].letter == U'أ' &&
           has_vowel(word[0], VowelSign::fatha) && word[1].letter == kLam && !word[1].shadda &&
           word[1].vowel == VowelSign::unwritten && word[2].shadda &&
           is_sun_sound(sound_of(word[2].letter).sound);
}

}  // namespace

bool is_quiescent(ArabicLetters word, std::size_t at) {
    if (at >= word.size() || word[at].shadda) return false;
    if (word[at].vowel == VowelSign::sukun) return true;
    if (word[at].vowel != VowelSign::unwritten || at + 1 >= word.size()) return false;
    if (kind_at(word, at) != LetterKind::consonant) return false;
    const auto& next = word[at + 1];
    const auto kind = kind_at(word, at + 1);
    const bool sounds =
        kind == LetterKind::consonant || kind == LetterKind::waw || kind == LetterKind::ya;
    return sounds && (next.shadda || vowel_of(next.vowel).has_value());
}

ArabicOpening opening_of(ArabicLetters word) {
    if (is_article_behind_hamza(word)) return {1, false, true, true};
    for (std::size_t at = 0; at < word.size() && at <= kMostClitics; ++at) {
        if (is_bare_alif(word, at)) {
            const bool wasl = at == 0 ? is_first_wasl(word) : is_wasl_behind_clitic(word, at);
            if (!wasl) return {};
            const bool article = is_article(word, at + 1);
            return {at, true, article, article && assimilates(word, at + 1)};
        }
        if (is_article_behind_lam(word, at)) return {at, false, true, assimilates(word, at)};
        // "لِلَّذِي", "لِلَّهِ"
        if (at > 0 && word[at - 1].letter == kLam && is_doubled_lam(word, at)) return {at};
        if (!is_clitic(word[at], at)) break;
    }
    return {};
}

}  // namespace nashra
