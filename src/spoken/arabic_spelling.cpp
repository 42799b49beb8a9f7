#include "spoken/arabic_spelling.h"

#include "spoken/arabic_irregular.h"
#include "spoken/arabic_letter.h"

namespace nashra {

namespace {

using enum ArabicSound;

constexpr VocalisedLetter kNoLetter{};

/// Walks through the letters of a word; each step takes a consonant with the vowel behind it.
class Spelling {
  public:
    Spelling(ArabicLetters letters, ArabicWord& word)
        : letters_(letters), irregularity_(irregularity_of(letters)), word_(word) {}

    void read() {
        word_.irregular = irregularity_.long_a || irregularity_.silent;
        read_opening();
        while (at_ < letters_.size())
            read_letter();
        const bool silent = letters_.size() > 1 && is_plain_alif(letters_.size() - 1);  // "دَعَوْا"
        const auto& last = letters_[letters_.size() - (silent ? 2 : 1)];
        word_.quiescent = last.vowel == VowelSign::sukun && ends_in_consonant();
    }

  private:
    const VocalisedLetter& letter(std::size_t at) const {
        return at < letters_.size() ? letters_[at] : kNoLetter;
    }
    LetterKind kind(std::size_t at) const { return sound_of(letter(at).letter).kind; }
    bool is_last(std::size_t at) const { return at + 1 == letters_.size(); }
    /// Without a sign of its own it may make a vowel long.
    bool is_plain(std::size_t at) const {
        const auto& sign = letter(at);
        return !sign.shadda &&
               (sign.vowel == VowelSign::unwritten || sign.vowel == VowelSign::sukun);
    }
    bool is_plain_alif(std::size_t at) const {
        return kind(at) == LetterKind::alif && is_plain(at);
    }

    void put(ArabicSound sound, Hold hold = Hold::once) { word_.segments.push_back({sound, hold}); }
    bool ends_in_consonant() const {
        return !word_.segments.empty() && !is_vowel(word_.segments.back());
    }

    void read_opening();
    void read_clitic(const VocalisedLetter& clitic);
    ArabicSound wasl_vowel() const;
    void read_article(const ArabicOpening& opening);
    void read_letter();
    void read_alif();
    void read_maqsura();
    void read_ta_marbuta();
    void read_consonant(ArabicSound sound);
    bool read_ending(ArabicSound vowel);
    void read_vowel(std::size_t at);
    bool lengthens_a(std::size_t at) const;
    bool lengthens_u(std::size_t at, VowelSign sign) const;
    bool lengthens_i(std::size_t at, VowelSign sign) const;
    void take_long(ArabicSound vowel, std::size_t letters);

    ArabicLetters letters_;
    ArabicIrregularity irregularity_;
    ArabicWord& word_;
    std::size_t at_ = 0;
    Hold next_hold_ = Hold::once;  // the sun letter behind the article
};

void Spelling::read_clitic(const VocalisedLetter& clitic) {
    put(sound_of(clitic.letter).sound);
    const bool by_kasra = clitic.letter == U'ب' || clitic.letter == U'ل';
    put(vowel_of(clitic.vowel).value_or(by_kasra ? i : a));
}

/// "اُكْتُبْ", "اُسْتُخْدِمَ" have u before a u of the stem, all others i (Wright I §20-22); "ابْنُ" has its
/// u from its case.
ArabicSound Spelling::wasl_vowel() const {
    if (const auto written = vowel_of(letter(0).vowel)) return *written;
    const bool stem = letter(2).vowel == VowelSign::damma && letters_.size() > 3;
    return stem ? u : i;
}

void Spelling::read_opening() {
    const auto opening = opening_of(letters_);
    for (std::size_t i = 0; i < opening.clitics; ++i)
        read_clitic(letters_[i]);
    at_ = opening.clitics;
    if (opening.wasl) {
        ++at_;
        const bool lam = opening.article || (letter(at_).letter == U'ل' && letter(at_).shadda);
        word_.definite = lam;
        if (opening.clitics == 0) {
            word_.onset = lam ? Onset::article : Onset::wasl;
            put(hamza);
            put(lam ? vowel_of(letter(0).vowel).value_or(a) : wasl_vowel());
        }
    }
    if (opening.article) read_article(opening);
    if (opening.clitics > 0 || word_.definite) word_.prefix = word_.segments.size();
}

void Spelling::read_article(const ArabicOpening& opening) {
    word_.definite = true;
    const auto& lam = letter(at_);
    ++at_;
    if (opening.assimilated) {
        next_hold_ = Hold::full;
        word_.sun_letter = true;
        return;
    }
    put(l);
    // "الِاسْتِقْبَال" is al-istiqbāl, and "الاسْتِقْبَال" too.
    if (kind(at_) == LetterKind::alif) {
        put(vowel_of(lam.vowel).value_or(vowel_of(letter(at_).vowel).value_or(i)));
        ++at_;
    }
}

void Spelling::read_letter() {
    if (irregularity_.silent == at_) {
        ++at_;
        return;
    }
    const auto [letter_kind, sound] = sound_of(letters_[at_].letter);
    switch (letter_kind) {
        case LetterKind::silent: ++at_; break;
        case LetterKind::alif: read_alif(); break;
        case LetterKind::alif_maqsura: read_maqsura(); break;
        case LetterKind::ta_marbuta: read_ta_marbuta(); break;
        case LetterKind::madda:
            put(hamza);
            put(a, Hold::full);
            ++at_;
            break;
        case LetterKind::consonant:
        case LetterKind::waw:
        case LetterKind::ya: read_consonant(sound); break;
    }
}

/// An alif that made no vowel before it long.
void Spelling::read_alif() {
    const auto at = at_++;
    const auto vowel = vowel_of(letters_[at].vowel);
    if (at == 0 || vowel) {  // a hamza that was not written: "احمد", "اَنْتَ"
        put(hamza);
        read_vowel(at);
        return;
    }
    // "كَتَبُوا", "دَعَوْا", "مِائَة", "شَيْئًا": silent behind every vowel but a, and behind the w of a
    // plural.
    const bool plural = is_last(at) && letters_[at - 1].letter == U'و' &&
                        letters_[at - 1].vowel != VowelSign::fatha;
    if (ends_in_consonant() && !plural && word_.tail == Tail::none) put(a, Hold::full);
}

/// "ى" that made no vowel before it long.
void Spelling::read_maqsura() {
    const auto at = at_++;
    if (vowel_of(letters_[at].vowel) || letters_[at].shadda) {
        put(y, letters_[at].shadda ? Hold::full : Hold::once);
        read_vowel(at);
    } else if (ends_in_consonant() && word_.tail == Tail::none) {
        put(a, Hold::full);
    }
}

void Spelling::read_ta_marbuta() {
    const auto at = at_++;
    if (ends_in_consonant()) put(a);
    if (!is_last(at)) {
        put(t);
        read_vowel(at);
        return;
    }
    word_.ta_marbuta = true;
    const auto vowel = vowel_of(letters_[at].vowel);
    if (!vowel) return;
    word_.tail = is_tanween(letters_[at].vowel) ? Tail::tanween : Tail::vowel;
    word_.tail_vowel = *vowel;
}

void Spelling::read_consonant(ArabicSound sound) {
    const auto at = at_++;
    const bool doubled = letters_[at].shadda || next_hold_ == Hold::full;
    next_hold_ = Hold::once;
    put(sound, doubled ? Hold::full : Hold::once);
    read_vowel(at);
}

/// "ا" or "ى" makes the a before it long.
bool Spelling::lengthens_a(std::size_t at) const {
    if (!is_plain(at)) return false;
    return kind(at) == LetterKind::alif || (kind(at) == LetterKind::alif_maqsura && is_last(at));
}

/// "و" makes the u before it long, unless a vowel of its own follows: "سُوَار", "دُوَل".
bool Spelling::lengthens_u(std::size_t at, VowelSign sign) const {
    if (kind(at) != LetterKind::waw || !is_plain(at) || irregularity_.silent == at) return false;
    if (is_plain_alif(at + 1)) return is_last(at + 1);
    if (sign == VowelSign::damma) return true;
    const auto next = kind(at + 1);
    const bool vowel = (next == LetterKind::ya || next == LetterKind::waw) && is_plain(at + 1);
    return !vowel && next != LetterKind::ta_marbuta && next != LetterKind::alif_maqsura;
}

/// "ي" makes the i before it long, unless a vowel of its own follows: "سُورِيا", "فِيديو".
bool Spelling::lengthens_i(std::size_t at, VowelSign sign) const {
    const bool maqsura = kind(at) == LetterKind::alif_maqsura && sign == VowelSign::kasra;
    if ((kind(at) != LetterKind::ya && !maqsura) || !is_plain(at)) return false;
    const auto next = kind(at + 1);
    const bool vowel = next == LetterKind::alif || next == LetterKind::waw;
    return !(vowel && is_plain(at + 1)) && next != LetterKind::ta_marbuta &&
           next != LetterKind::alif_maqsura;
}

void Spelling::take_long(ArabicSound vowel, std::size_t letters) {
    put(vowel, Hold::full);
    at_ += letters;
}

/// The vowel of the last letter that is heard. Answers whether it was that.
bool Spelling::read_ending(ArabicSound vowel) {
    const bool tanween = is_tanween(letters_[at_ - 1].vowel);
    const bool silent_last =
        tanween && is_last(at_) &&
        (is_plain(at_) && (kind(at_) == LetterKind::alif || kind(at_) == LetterKind::alif_maqsura));
    const bool silent_waw = irregularity_.silent == at_ && is_last(at_);
    if (at_ < letters_.size() && !silent_last && !silent_waw) return false;
    word_.tail = tanween ? Tail::tanween : Tail::vowel;
    word_.tail_vowel = vowel;
    at_ = letters_.size();
    return true;
}

/// REQUIRES: `at_` is the letter behind `at`.
void Spelling::read_vowel(std::size_t at) {
    const auto sign = letters_[at].vowel;
    if (sign == VowelSign::sukun) return;
    const auto vowel = vowel_of(sign);
    if (letters_[at].dagger_alif || irregularity_.long_a == at)
        return take_long(a, lengthens_a(at_) ? 1 : 0);
    if (vowel && read_ending(*vowel)) return;
    if (vowel && is_tanween(sign)) {
        put(*vowel);
        return put(n);
    }
    if ((!vowel || vowel == a) && lengthens_a(at_)) return take_long(a, 1);
    if ((!vowel || vowel == u) && lengthens_u(at_, sign)) {
        const bool silent_alif = is_plain_alif(at_ + 1) && is_last(at_ + 1);
        return take_long(u, silent_alif ? 2 : 1);
    }
    if ((!vowel || vowel == i) && lengthens_i(at_, sign)) return take_long(i, 1);
    if (vowel) return put(*vowel);
    // What stands without a sign: "إ" is always i, what stands before the doubled "ي" of "عَرَبيَّة"
    // too, "و" and a first alif are mostly a.
    const auto written = letters_[at].letter;
    const bool of_origin = at > 0 && kind(at_) == LetterKind::ya && letter(at_).shadda;
    if (written == U'إ' || of_origin) put(i);
    if (at == 0 && (written == U'أ' || kind(at) == LetterKind::alif || written == U'و')) put(a);
}

}  // namespace

void read_arabic_word(ArabicLetters letters, ArabicWord& word) {
    word.clear();
    if (!letters.empty()) Spelling{letters, word}.read();
}

}  // namespace nashra
