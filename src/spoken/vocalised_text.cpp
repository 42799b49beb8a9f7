#include "spoken/vocalised_text.h"

#include <optional>

#include "model/utf8.h"

namespace nashra {

namespace {

constexpr char32_t kAlif = 0x0627;
constexpr char32_t kAlifMaqsura = 0x0649;
constexpr char32_t kTatweel = 0x0640;
constexpr char32_t kShadda = 0x0651;
constexpr char32_t kDaggerAlif = 0x0670;

/// Everything that stands on or under a letter, the signs of the Koran too.
bool is_sign(char32_t code) {
    return (code >= 0x064B && code <= 0x065F) || code == kDaggerAlif ||
           (code >= 0x06D6 && code <= 0x06DC) || (code >= 0x06DF && code <= 0x06E4) ||
           code == 0x06E7 || code == 0x06E8 || (code >= 0x06EA && code <= 0x06ED);
}

VowelSign vowel_of(char32_t code) {
    switch (code) {
        case 0x064B: return VowelSign::fathatan;
        case 0x064C: return VowelSign::dammatan;
        case 0x064D: return VowelSign::kasratan;
        case 0x064E: return VowelSign::fatha;
        case 0x064F: return VowelSign::damma;
        case 0x0650: return VowelSign::kasra;
        case 0x0652: return VowelSign::sukun;
        default: return VowelSign::unwritten;
    }
}

void put(char32_t sign, VocalisedLetter& letter) {
    if (sign == kShadda) letter.shadda = true;
    if (sign == kDaggerAlif) letter.dagger_alif = true;
    if (letter.vowel == VowelSign::unwritten) letter.vowel = vowel_of(sign);
}

/// "كتاباً" is "كتابًا".
void move_tanween(VocalisedText& text, const VocalisedWord& word) {
    if (word.last - word.first < 2) return;
    auto& alif = text.letters[word.last - 1];
    auto& before = text.letters[word.last - 2];
    if (alif.letter != kAlif && alif.letter != kAlifMaqsura) return;
    if (alif.vowel != VowelSign::fathatan) return;
    if (before.vowel != VowelSign::unwritten && before.vowel != VowelSign::fatha) return;
    before.vowel = VowelSign::fathatan;
    alif.vowel = VowelSign::unwritten;
}

}  // namespace

bool is_arabic_letter(char32_t code) {
    return (code >= 0x0620 && code <= 0x063F) || (code >= 0x0641 && code <= 0x064A) ||
           code == 0x066E || code == 0x066F || (code >= 0x0671 && code <= 0x06D3) ||
           code == 0x06D5 || code == 0x06EE || code == 0x06EF ||
           (code >= 0x06FA && code <= 0x06FC) || code == 0x06FF ||
           (code >= 0x0750 && code <= 0x077F);
}

VocalisedText vocalised_text(std::string_view text) {
    VocalisedText result;
    auto& letters = result.letters;
    std::optional<VocalisedWord> word;
    const auto end_word = [&] {
        if (!word) return;
        word->last = static_cast<std::uint32_t>(letters.size());
        move_tanween(result, *word);
        result.words.push_back(*word);
        word.reset();
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto next = letter_at(text, at);
        const auto begin = static_cast<std::uint32_t>(at);
        at += next.size;
        const auto end = static_cast<std::uint32_t>(at);
        if (is_arabic_letter(next.code)) {
            if (!word) {
                word.emplace();
                word->begin = begin;
                word->first = static_cast<std::uint32_t>(letters.size());
            }
            letters.push_back({next.code, VowelSign::unwritten, false, false, end});
            word->end = end;
        } else if (word && (is_sign(next.code) || next.code == kTatweel)) {
            put(next.code, letters.back());
            letters.back().end = end;
            word->end = end;
        } else if (!is_sign(next.code) && next.code != kTatweel) {
            end_word();
        }
    }
    end_word();
    return result;
}

}  // namespace nashra
