#include "spoken/vocalised_text.h"

#include <string>

#include <catch2/catch.hpp>

#include "spoken/endings.h"

using namespace nashra;

TEST_CASE("A vocalised text has its words, their letters and the signs on them", "[spoken]") {
    const std::string written = "قالَ: «مُدَرِّسٌ» BBC هٰذا";
    const auto text = vocalised_text(written);
    REQUIRE(text.words.size() == 3);
    const auto& word = text.words[1];
    CHECK(written.substr(word.begin, word.end - word.begin) == "مُدَرِّسٌ");
    REQUIRE(word.last - word.first == 4);
    const auto& r = text.letters[word.first + 2];
    CHECK(r.letter == U'ر');
    CHECK(r.shadda);
    CHECK(r.vowel == VowelSign::kasra);
    CHECK(text.letters[text.words[0].first].vowel == VowelSign::unwritten);
    CHECK(text.letters[text.words[2].first].dagger_alif);
    CHECK(text.letters.back().end == written.size());
}

TEST_CASE("The tanween on a last alif belongs to the letter before it", "[spoken]") {
    for (const std::string written : {"كتاباً", "كتابًا", "هدىً"}) {
        INFO(written);
        const auto text = vocalised_text(written);
        const auto size = text.letters.size();
        CHECK(text.letters[size - 2].vowel == VowelSign::fathatan);
        CHECK(text.letters[size - 1].vowel == VowelSign::unwritten);
    }
}

TEST_CASE("Signs without a letter and a second vowel sign on one are nothing", "[spoken]") {
    const auto text = vocalised_text("َّ بَُِ ـٌ تـًـت");
    REQUIRE(text.words.size() == 2);
    CHECK(text.letters[0].vowel == VowelSign::fatha);
    CHECK(text.letters[1].vowel == VowelSign::fathatan);
    CHECK(vocalised_text("").words.empty());
    CHECK(vocalised_text("\xD8\xD8 1 \xFF").words.empty());
}

TEST_CASE("An ending is said as the listener wants it and as sure as it is", "[spoken]") {
    auto text = vocalised_text("كِتَابُ");
    text.words[0].ending_confidence = 0.5F;
    choose_endings(text, Endings::full);
    CHECK(text.words[0].ending == WordEnding::said);
    choose_endings(text, Endings::confident);
    CHECK(text.words[0].ending == WordEnding::dropped);
    text.words[0].ending_confidence = 0.9F;
    choose_endings(text, Endings::confident);
    CHECK(text.words[0].ending == WordEnding::said);
    choose_endings(text, Endings::none);
    CHECK(text.words[0].ending == WordEnding::dropped);
}
