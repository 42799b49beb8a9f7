#include "output/caption.h"

#include <catch2/catch.hpp>

#include "cues.h"
#include "model/utf8.h"

using namespace std::chrono_literals;
using nashra::Caption;
using nashra::CaptionLine;
using nashra::captions;
using nashra::Cue;
using nashra::direction_mark;
using nashra::test::spoken_cue;

namespace {

const std::string kLong =
    "The ferry that had left the island at dawn with forty people on board, came back into the "
    "harbour before noon because the fog, which nobody had expected at this time of the year, was "
    "too thick for the captain to see the lighthouse.";

std::string text_of(const Cue& cue, CaptionLine line) {
    return cue.text.substr(line.begin, line.end - line.begin);
}

std::vector<std::string> lines_of(const Cue& cue) {
    std::vector<std::string> lines;
    for (const auto& caption : captions(cue)) {
        for (const auto& line : caption.lines)
            lines.push_back(text_of(cue, line));
    }
    return lines;
}

}  // namespace

TEST_CASE("A short sentence is one line for as long as it is heard", "[output]") {
    const auto cue = spoken_cue("It left at dawn.", 1s, 3s);
    const auto all = captions(cue);
    REQUIRE(all.size() == 1);
    CHECK(all[0].start == 1s);
    CHECK(all[0].end == 3s);
    CHECK(lines_of(cue) == std::vector<std::string>{"It left at dawn."});
}

TEST_CASE("A longer one is two lines of about the same length", "[output]") {
    CHECK(lines_of(spoken_cue("The ferry came back into the harbour before noon.", 0s, 3s)) ==
          std::vector<std::string>{"The ferry came back into", "the harbour before noon."});
}

TEST_CASE("A very long one is divided where a word begins, rather behind a comma", "[output]") {
    const auto cue = spoken_cue(kLong, 10s, 25s);
    const auto all = captions(cue);
    REQUIRE(all.size() >= 3);
    CHECK(all.front().start == 10s);
    CHECK(all.back().end == 25s);
    std::string whole;
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i].start < all[i].end);
        if (i > 0) CHECK(all[i].start == all[i - 1].end);
        CHECK(all[i].lines.size() <= 2);
        const auto first = all[i].lines.front().begin;
        const auto word = std::find_if(cue.words.begin(), cue.words.end(),
                                       [&](const auto& each) { return each.begin == first; });
        REQUIRE(word != cue.words.end());
        CHECK(all[i].start == word->start);
        for (const auto& line : all[i].lines) {
            const auto text = text_of(cue, line);
            CHECK(nashra::count_letters(text) <= 42);
            whole += (whole.empty() ? "" : " ") + text;
        }
    }
    CHECK(whole == kLong);
    CHECK(text_of(cue, all[0].lines.back()).back() == ',');
}

TEST_CASE("Arabic is counted in letters, not in bytes", "[output]") {
    const auto cue = spoken_cue("عادت العبارة إلى الميناء قبل الظهر بسبب الضباب الكثيف فوق البحر.",
                                0s, 4s, nashra::kArabic);
    CHECK(captions(cue).size() == 1);
    CHECK(lines_of(cue).size() == 2);
}

TEST_CASE("A word that is longer than a line has a line for itself", "[output]") {
    const std::string address = "https://example.org/" + std::string(60, 'x');
    CHECK(lines_of(spoken_cue("See " + address + " for more.", 0s, 3s)) ==
          std::vector<std::string>{"See", address, "for more."});
    CHECK(lines_of(spoken_cue(address, 0s, 3s)) == std::vector<std::string>{address});
}

TEST_CASE("Words without times, or with times that are none, are judged by their letters",
          "[output]") {
    auto cue = spoken_cue(kLong, 0s, 10s);
    SECTION("none at all") { cue.words.clear(); }
    SECTION("all the same") {
        for (auto& word : cue.words)
            word.start = 5s;
    }
    SECTION("backwards") {
        for (auto& word : cue.words)
            word.start = 10s - word.start;
    }
    const auto all = captions(cue);
    REQUIRE(all.size() >= 3);
    for (std::size_t i = 1; i < all.size(); ++i)
        CHECK(all[i].start > all[i - 1].start);
    CHECK(all[1].start > 2s);
    CHECK(all[1].start < 5s);
}

TEST_CASE("What is not heard, and what has no letters, is not shown", "[output]") {
    CHECK(captions(spoken_cue("Silent.", 2s, 2s)).empty());
    CHECK(captions(spoken_cue("Backwards.", 2s, 1s)).empty());
    CHECK(captions(spoken_cue("", 0s, 1s)).empty());
    CHECK(captions(spoken_cue("  ", 0s, 1s)).empty());
}

TEST_CASE("A sentence of a hundred thousand words is divided in time", "[output][size]") {
    std::string text;
    for (int i = 0; i < 100000; ++i)
        text += "word ";
    CHECK(captions(spoken_cue(text, 0s, 10h)).size() > 5000);
}

TEST_CASE("A line that begins in the other direction is marked", "[output]") {
    const auto mark = [](const char* text, nashra::Language language) {
        const auto cue = spoken_cue(text, 0s, 1s, language);
        return direction_mark(cue, {0, cue.text.size()});
    };
    CHECK(mark("BBC تعلن", nashra::kArabic) == "\u200F");
    CHECK(mark("«3 BBC»", nashra::kArabic) == "\u200F");
    CHECK(mark("غزة today", nashra::kEnglish) == "\u200E");
    CHECK(mark("3 تعلن", nashra::kArabic).empty());
    CHECK(mark("News", nashra::kEnglish).empty());
    CHECK(mark("12, 13", nashra::kArabic).empty());
}
