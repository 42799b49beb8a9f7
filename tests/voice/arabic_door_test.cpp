#include "voice/arabic_door.h"

#include <random>
#include <string>

#include <catch2/catch.hpp>

#include "model/arabic_alphabet.h"
#include "model/utf8.h"

using nashra::through_arabic_door;

namespace {

/// Letters of Arabic, and signs that are pauses.
bool harmless(const std::string& text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = nashra::letter_at(text, at);
        const bool pause =
            letter.code == 0x2026 ||
            (letter.code < 0x80 && std::string{" .,:;?!"}.find(text[at]) != std::string::npos);
        if (!nashra::in_arabic_alphabet(letter.code) && !pause) return false;
        at += letter.size;
    }
    return true;
}

}  // namespace

TEST_CASE("What the Arabic voice can say goes through its door unchanged", "[voice]") {
    for (const std::string words :
         {"قَالَ الْمُدِيرُ إِنَّ الْعَدَدَ ثَلَاثَةٌ.", "نعم, لا; هل؟ حقا! انتظر…", "هٰذَا: بَيْت?"}) {
        // The Arabic question mark is ours to write as "?".
        const bool plain = words.find("؟") == std::string::npos;
        if (plain) CHECK(through_arabic_door(words) == words);
        CHECK(harmless(through_arabic_door(words)));
    }
}

TEST_CASE("No digit, percent sign or Latin letter passes the door of the Arabic voice", "[voice]") {
    CHECK(through_arabic_door("قتل 25 شخصا") == "قتل    شخصا");
    CHECK(through_arabic_door("٢٥٪ ۱۲% 5²") == "          ");
    CHECK(through_arabic_door("وكالة AFP و«é»") == "وكالة     و   ");
    CHECK(through_arabic_door("[[h@l'oU]]") == "          ");
    CHECK(through_arabic_door(std::string{"ا\0\x01ب", 6}) == "ا  ب");
    CHECK(through_arabic_door("ا\xff\xc3ب") == "ا  ب");
    CHECK(through_arabic_door("کتـاب") == " ت اب");
    CHECK(through_arabic_door("").empty());
}

TEST_CASE("Random bytes cannot pass the door of the Arabic voice", "[voice]") {
    std::mt19937 random(7);
    std::uniform_int_distribution<int> byte(0, 255);
    for (int i = 0; i < 500; ++i) {
        std::string text;
        for (int j = 0; j < 60; ++j)
            text += static_cast<char>(byte(random));
        CHECK(harmless(through_arabic_door(text)));
    }
}
