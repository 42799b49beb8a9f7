// When the real voice comes to each word.
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "fakes/memory_sink.h"
#include "model/spoken_words.h"
#include "spoken/case_lines.h"
#include "spoken/pronounce.h"
#include "spoken/say.h"
#include "spoken/written_words.h"
#include "voice/espeak_voice.h"

using namespace nashra;
using nashra::test::MemorySink;

namespace {

Utterance said(const std::vector<Run>& runs) {
    Sentence sentence;
    for (const auto& run : runs)
        sentence.text += run.text;
    sentence.runs = runs;
    auto utterance = say(sentence);
    find_written_words(utterance, sentence.text);
    pronounce(utterance, {});
    return utterance;
}

std::vector<Utterance> english_sentences() {
    std::vector<Utterance> sentences;
    for (const auto* text :
         {"The port councils of the two cities have signed an agreement to run a shared ferry.",
          "It was the end of the talks, which had lasted for almost three decades.",
          "A ticket will be cheaper than one for the bus, he said on Jan. 6, 2021.",
          "Prices rose 3.5% in the year to May, well above the $110 billion forecast.",
          "Dr. Lee's well-known five-year-old plan isn't what the U.S. wanted.",
          "NATO and the EU said that COVID-19 wasn't over: \"We'll see,\" they added.",
          "Fishermen had opposed an earlier route because it crossed the spawning grounds.",
          "At 10:30 a.m. about 25,000 people were in the streets of the capital.",
          "The minister (who has been to the region twice) didn't answer any of it.",
          "Call 555-0123 or write to news@example.com, as well as to a friend."})
        sentences.push_back(said({{kEnglish, text}}));
    return sentences;
}

std::vector<Utterance> arabic_sentences() {
    std::vector<Utterance> sentences;
    for (const auto& line : nashra_test::case_lines("voice/cases/arabic_news.cases")) {
        if (sentences.size() < 10) sentences.push_back(said({{kArabic, line.given}}));
    }
    return sentences;
}

MemorySink heard(EspeakVoice& voice, const Utterance& utterance, int wpm) {
    MemorySink sink;
    CHECK(voice.begin(utterance, {.speed = Speed{wpm}})->deliver(sink) == Flow::more);
    return sink;
}

void check_words(const MemorySink& sink, const Utterance& utterance) {
    REQUIRE(sink.words.size() == utterance.words.size());
    for (std::size_t i = 0; i < sink.words.size(); ++i) {
        CHECK(sink.words[i].number == i);
        CHECK(sink.words[i].begin < sink.frames.back().place);
        if (i > 0) CHECK(sink.words[i - 1].begin < sink.words[i].begin);
    }
}

/// How far each word's time is from that which the sentence is longer than the rest that begins
/// with the word, when this is said alone. (What stands before it is longer when it is said alone:
/// a voice is slower before a pause.)
std::vector<double> errors_in_ms(EspeakVoice& voice, const Utterance& utterance, int wpm) {
    std::vector<double> errors;
    const auto whole = heard(voice, utterance, wpm);
    const auto& text = utterance.runs.front().text;
    const auto words = spoken_words(text);
    for (std::size_t i = 1; i < words.size(); ++i) {
        auto rest = utterance;
        rest.runs.front().text =
            text.substr(static_cast<std::size_t>(words[i].data() - text.data()));
        const auto shorter = static_cast<double>(whole.frames.size()) -
                             static_cast<double>(heard(voice, rest, wpm).frames.size());
        errors.push_back((whole.words[i].begin.frame - shorter) * 1000 / PcmFormat{}.sample_rate);
    }
    return errors;
}

}  // namespace

TEST_CASE("All words of a sentence are told of, in order, at every speed", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    auto sentences = english_sentences();
    for (auto& sentence : arabic_sentences())
        sentences.push_back(std::move(sentence));
    sentences.push_back(said({{kEnglish, "He wrote to "},
                              {kArabic, "صَحِيفَةِ الخَلِيجِ 25"},
                              {kEnglish, " times in the year."}}));
    for (const auto& sentence : sentences) {
        INFO(sentence.runs.front().text);
        for (const int wpm : {175, 300, 600})
            check_words(heard(voice, sentence, wpm), sentence);
    }
}

TEST_CASE("A word's time is right", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    const int wpm = GENERATE(175, 300, 600);
    for (const auto& sentences : {english_sentences(), arabic_sentences()}) {
        std::vector<double> errors;
        for (const auto& sentence : sentences) {
            for (const auto error : errors_in_ms(voice, sentence, wpm))
                errors.push_back(std::abs(error));
        }
        std::sort(errors.begin(), errors.end());
        INFO(wpm << " words a minute, the worst of " << errors.size() << ": " << errors.back());
        CHECK(errors[errors.size() / 2] < 20);
        CHECK(errors[errors.size() * 9 / 10] < 50);
    }
}
