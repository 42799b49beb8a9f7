#include "spoken/diacritic_items.h"

#include <algorithm>

#include "model/utf8.h"

namespace nashra {

namespace {

constexpr char32_t kAlif = 0x0627;
constexpr char32_t kAlifMadda = 0x0622;
constexpr char32_t kAlifWasla = 0x0671;
constexpr char32_t kAlifMaqsura = 0x0649;
constexpr char32_t kLam = 0x0644;
constexpr char32_t kWaw = 0x0648;
constexpr char32_t kYa = 0x064A;

bool is_digit(char32_t code) {
    return (code >= U'0' && code <= U'9') || (code >= 0x0660 && code <= 0x0669) ||
           (code >= 0x06F0 && code <= 0x06F9);
}

bool is_latin(char32_t code) {
    return (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z') ||
           (code >= 0xC0 && code <= 0x24F);
}

char32_t sign_of(char32_t code) {
    if (is_white_space(code)) return 0;
    if (is_digit(code)) return kNumberSign;
    return is_latin(code) ? kForeignSign : code;
}

void add_signs(std::vector<DiacriticItem>& items, std::string_view between, std::uint32_t letters) {
    char32_t last = 0;
    for (std::size_t at = 0; at < between.size();) {
        const auto letter = letter_at(between, at);
        at += letter.size;
        const auto sign = sign_of(letter.code);
        if (sign != 0 && sign != last) items.push_back({letters, 0, sign});
        last = sign;
    }
}

}  // namespace

std::vector<DiacriticItem> diacritic_items(std::string_view written, const VocalisedText& text) {
    std::vector<DiacriticItem> items;
    items.reserve(text.words.size() + text.words.size() / 4 + 4);
    std::size_t end = 0;
    for (const auto& word : text.words) {
        add_signs(items, written.substr(end, word.begin - end), word.first);
        for (auto first = word.first; first < word.last; first += kLongestItem)
            items.push_back({first, std::min(kLongestItem, word.last - first), 0});
        end = word.end;
    }
    add_signs(items, written.substr(end), static_cast<std::uint32_t>(text.letters.size()));
    return items;
}

bool may_be_bare(const VocalisedText& text, std::size_t first, std::size_t last,
                 std::size_t letter) {
    const auto code = text.letters[letter].letter;
    if (code == kAlif || code == kAlifMaqsura || code == kAlifMadda || code == kAlifWasla)
        return true;
    if (letter == first) return false;
    const auto& before = text.letters[letter - 1];
    if (code == kWaw) return before.vowel == VowelSign::damma;
    if (code == kYa) return before.vowel == VowelSign::kasra;
    const bool in_article =
        before.letter == kAlif || before.letter == kAlifWasla || before.letter == kLam;
    return code == kLam && letter + 1 < last && text.letters[letter + 1].shadda && in_article;
}

}  // namespace nashra
