#include "player/arabic_keyboard.h"

#include <algorithm>
#include <array>

#include "model/utf8.h"

namespace nashra {

namespace {

struct Key {
    char32_t arabic;
    char latin;
};

// The Arabic layout with 101 keys, row by row; what types a sign of ASCII there means that sign.
constexpr auto kKeys = std::to_array<Key>({
    {U'ض', 'q'}, {U'ص', 'w'}, {U'ث', 'e'}, {U'ق', 'r'}, {U'ف', 't'}, {U'غ', 'y'}, {U'ع', 'u'},
    {U'ه', 'i'}, {U'خ', 'o'}, {U'ح', 'p'}, {U'ج', '['}, {U'د', ']'}, {U'ش', 'a'}, {U'س', 's'},
    {U'ي', 'd'}, {U'ب', 'f'}, {U'ل', 'g'}, {U'ا', 'h'}, {U'ت', 'j'}, {U'ن', 'k'}, {U'م', 'l'},
    {U'ك', ';'}, {U'ئ', 'z'}, {U'ء', 'x'}, {U'ؤ', 'c'}, {U'ر', 'v'}, {U'ى', 'n'}, {U'ة', 'm'},
    {U'و', ','}, {U'ز', '.'}, {U'ظ', '/'}, {U'أ', 'H'}, {U'آ', 'N'}, {U'؛', 'P'}, {U'؟', '?'},
});

}  // namespace

std::string latin_key(std::string_view letter) {
    const auto* const key = std::find_if(kKeys.begin(), kKeys.end(), [&](const Key& one) {
        return one.arabic == letter_at(letter, 0).code;
    });
    return key == kKeys.end() ? std::string{} : std::string{key->latin};
}

std::string latin_digit(std::string_view digit) {
    const auto code = letter_at(digit, 0).code;
    for (const char32_t zero : {U'\u0660', U'\u06f0'}) {
        if (code >= zero && code < zero + 10)
            return std::string{static_cast<char>(U'0' + (code - zero))};
    }
    return {};
}

}  // namespace nashra
