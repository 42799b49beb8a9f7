#include "reading/divide.h"

#include <catch2/catch.hpp>

using nashra::divide;
using nashra::kEnglish;
using nashra::kUndetermined;
using nashra::Passage;
using nashra::Place;
using nashra::Role;

TEST_CASE("A passage becomes sentences that know where they are", "[reading]") {
    const auto sentences = divide(Passage{Role::standfirst, kEnglish, "It rained. We left.", 1}, 7);
    REQUIRE(sentences.size() == 2);
    CHECK(sentences[1].text == "We left.");
    CHECK(sentences[1].role == Role::standfirst);
    CHECK(sentences[1].place == Place{7, 1, 0});
    REQUIRE(sentences[1].runs.size() == 1);
    CHECK(sentences[1].runs[0].text == "We left.");
}

TEST_CASE("A passage without anything to say gives no sentences", "[reading]") {
    CHECK(divide(Passage{Role::body, kEnglish, "", 1}, 0).empty());
    CHECK(divide(Passage{Role::body, kEnglish, " *** — … ", 1}, 0).empty());
}

TEST_CASE("A passage of unknown language is spoken by the voice of its script", "[reading]") {
    const auto sentences = divide(Passage{Role::body, kUndetermined, "قال نعم.", 1}, 0);
    REQUIRE(sentences.size() == 1);
    CHECK(sentences[0].runs[0].language == nashra::kArabic);
}

TEST_CASE("A very long sentence is several skips, but goes on", "[reading]") {
    std::string text;
    for (int i = 0; i < 30; ++i)
        text += "and then BBC said, ";
    const auto sentences = divide(Passage{Role::body, kEnglish, text + "it ended. Next.", 1}, 2);
    REQUIRE(sentences.size() > 3);
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        std::string joined;
        for (const auto& run : sentences[i].runs)
            joined += run.text;
        CHECK(joined == sentences[i].text);
        CHECK(sentences[i].place == Place{2, static_cast<std::uint32_t>(i), 0});
        const bool last = i + 2 >= sentences.size();
        CHECK(sentences[i].goes_on == (last ? nashra::GoesOn::no : nashra::GoesOn::yes));
    }
}

TEST_CASE("What a listener has chosen is the language of all letters that can be", "[reading]") {
    const auto languages = [](const char* text, nashra::Language chosen) {
        Passage passage{Role::body, kEnglish, text, 1};
        passage.chosen = chosen;
        std::vector<nashra::Language> found;
        for (const auto& sentence : divide(passage, 0)) {
            for (const auto& run : sentence.runs)
                found.push_back(run.language);
        }
        return found;
    };
    using Languages = std::vector<nashra::Language>;
    const nashra::Language persian{"fa"};
    const auto* const text = "گفت که ما می‌رویم و شما می‌مانید.";
    CHECK(languages(text, kUndetermined) == Languages{persian});
    CHECK(languages(text, nashra::kArabic) == Languages{nashra::kArabic});
    CHECK(languages(text, kEnglish) == Languages{persian});
    CHECK(languages("It is late.", nashra::kArabic) == Languages{kEnglish});
    CHECK(languages("12:30", nashra::kArabic) == Languages{nashra::kArabic});
}
