#include "spoken/phonemes.h"

#include <catch2/catch.hpp>

using namespace nashra;

TEST_CASE("Phonemes are read as the voice reads them, the longest mnemonic first", "[spoken]") {
    CHECK_FALSE(unknown_phoneme("r'i:A:d", kEnglish));
    CHECK_FALSE(unknown_phoneme("S'i: dZInp'IN", kEnglish));
    CHECK_FALSE(unknown_phoneme("s[at[Q?aH", kArabic));
    CHECK(unknown_phoneme("r'y", kEnglish) == "y");
    CHECK(unknown_phoneme("aO", kEnglish) == "O");  // "O:" is a mnemonic, "O" is none
    CHECK(unknown_phoneme("x^_FR", kEnglish) == "^_FR");
    CHECK(unknown_phoneme("H", kEnglish) == "H");
}

TEST_CASE("An English ending sounds like the phoneme before it", "[spoken]") {
    CHECK(with_english_ending("beIr'u:t") == "beIr'u:ts");
    CHECK(with_english_ending("ham'as") == "ham'asI2z");
    CHECK(with_english_ending("h'u:Ti") == "h'u:Tiz");
}

TEST_CASE("A group of phonemes ends at its brackets", "[spoken]") {
    CHECK(phoneme_group("[[a]] b") == 5);
    CHECK(phoneme_group("[[s[]]") == 6);
    CHECK(phoneme_group("a [[b]]") == 0);
    CHECK(phoneme_group("[[a]") == 0);
}
