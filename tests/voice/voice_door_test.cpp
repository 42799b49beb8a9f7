#include "voice/voice_door.h"

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

std::string words(const std::string& text) { return admitted({kEnglish, text, Notation::words}); }

std::string with_phonemes(const std::string& text) {
    return admitted({kEnglish, text, Notation::with_phonemes});
}

}  // namespace

TEST_CASE("Brackets in words never reach the engine", "[voice]") {
    CHECK(words("Good evening.") == "Good evening.");
    CHECK(words("one [[h@l'oU]] two [x]").find_first_of("[]") == std::string::npos);
    CHECK(words("[[[[x") == "    x");
}

TEST_CASE("Phonemes of our own reach the engine as they are", "[voice]") {
    CHECK(with_phonemes("[[h@l'oU]] world.") == "[[h@l'oU]] world.");
    CHECK(with_phonemes("[[f'i:]] [[lb'ajti]], [[s[t[]].") == "[[f'i:]] [[lb'ajti]], [[s[t[]].");
    CHECK(with_phonemes("no phonemes") == "no phonemes");
}

TEST_CASE("Words among phonemes go through the door of their voice", "[voice]") {
    CHECK(admitted({kArabic, "قَالَ x1 [[s'ala:m]].", Notation::with_phonemes}) ==
          "قَالَ    [[s'ala:m]].");
    CHECK(with_phonemes("[[h@l'oU]] vitamin A is") == "[[h@l'oU]] vitamin eh is");
}

TEST_CASE("What is between the brackets and no phonemes is left out", "[voice]") {
    CHECK(with_phonemes("a [[_^_FR bla]] b") == "a  b");
    CHECK(with_phonemes("a [[x<break/>]] b") == "a  b");
    CHECK(with_phonemes("a [[\x01"
                        "50S]] b") == "a  b");
    CHECK(with_phonemes("a [[one [[two]] b") == "a  b");
    CHECK(with_phonemes("a [[ب]] b") == "a  b");
    CHECK(with_phonemes("a [[without an end") == "a ");
    CHECK(with_phonemes("a ]] [b] [[h@]]") == "a     b  [[h@]]");
}
