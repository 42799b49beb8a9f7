// What eSpeak NG's Arabic voice can say: the letters and vowel signs of Arabic, and nothing else.
// Digits make it read uninitialised memory, Latin letters it spells, "%" it leaves silent. Any
// thread.
#pragma once

namespace nashra {

/// Letters from hamza to ya, vowel signs from fathatan to sukun, the dagger alif. Neither tatweel
/// nor the letters of other languages.
constexpr bool in_arabic_alphabet(char32_t code) {
    return (code >= 0x0621 && code <= 0x063A) || (code >= 0x0641 && code <= 0x0652) ||
           code == 0x0670;
}

}  // namespace nashra
