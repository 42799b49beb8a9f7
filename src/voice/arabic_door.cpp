#include "voice/arabic_door.h"

#include "model/arabic_alphabet.h"
#include "model/utf8.h"

namespace nashra {

namespace {

bool makes_a_pause(char32_t code) {
    switch (code) {
        case U' ':
        case U'.':
        case U',':
        case U':':
        case U';':
        case U'?':
        case U'!':
        case 0x2026: return true;
        default: return false;
    }
}

}  // namespace

std::string through_arabic_door(std::string_view words) {
    std::string text;
    text.reserve(words.size());
    for (std::size_t at = 0; at < words.size();) {
        const auto letter = letter_at(words, at);
        if (in_arabic_alphabet(letter.code) || makes_a_pause(letter.code))
            text += words.substr(at, letter.size);
        else
            text += ' ';
        at += letter.size;
    }
    return text;
}

}  // namespace nashra
