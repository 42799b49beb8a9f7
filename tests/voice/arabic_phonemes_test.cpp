// What is heard of Arabic: the phonemes that were asked for, in the real voice.
#include <algorithm>
#include <sstream>
#include <string>

#include <catch2/catch.hpp>

#include "spoken/case_lines.h"
#include "spoken/pronounce.h"
#include "spoken/say.h"
#include "voice/espeak_voice.h"

using namespace nashra;

namespace {

Utterance pronounced(const std::string& text) {
    Sentence sentence;
    sentence.text = text;
    sentence.runs = {{kArabic, text}};
    auto utterance = say(sentence);
    pronounce(utterance, {});
    return utterance;
}

/// As the voice repeats them: it does not tell of a bar between two phonemes, nor of weak stress.
std::string as_repeated(std::string phonemes) {
    std::erase_if(phonemes, [](char c) { return c == '|' || c == '%'; });
    return phonemes;
}

std::string heard(EspeakVoice& voice, const Utterance& utterance) {
    std::istringstream said{voice.phonemes(utterance)};
    std::string words;
    for (std::string word; said >> word;)
        words += (words.empty() ? "" : " ") + word;
    return words;
}

}  // namespace

TEST_CASE("The Arabic voice says the phonemes that it is given", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    for (const auto& line : nashra_test::case_lines("voice/cases/arabic_news.cases")) {
        INFO(line.where);
        const auto utterance = pronounced(line.given);
        REQUIRE(utterance.runs.size() == 1);
        CHECK(phonemes_alone(utterance.runs[0]) == line.expected);
        CHECK(heard(voice, utterance) == as_repeated(line.expected));
    }
}

TEST_CASE("No word of a long Arabic sentence is broken off", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    std::string text;
    for (const auto& line : nashra_test::case_lines("voice/cases/arabic_news.cases")) {
        text += line.given + ' ';
        std::erase(text, '.');
    }
    for (const auto& once : {text, text + text, "بَ" + text + text + text}) {
        const auto utterance = pronounced(once);
        REQUIRE(utterance.runs.size() == 1);
        const auto alone = phonemes_alone(utterance.runs[0]);
        REQUIRE(alone);
        CHECK(heard(voice, utterance) == as_repeated(*alone));
    }
}

TEST_CASE("A word of any length is said by the Arabic voice", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    std::string word;
    for (int i = 0; i < 150; ++i)
        word += "قُدْ";
    const auto utterance = pronounced(word + " نَعَمْ");
    REQUIRE(utterance.runs.size() == 1);
    CHECK(heard(voice, utterance) == as_repeated(*phonemes_alone(utterance.runs[0])));
}
