#include "spoken/written_words.h"

#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "model/spoken_words.h"
#include "spoken/case_lines.h"
#include "spoken/pronounce.h"
#include "spoken/say.h"

using namespace nashra;

namespace {

std::string in(std::string_view text, WrittenWord word) {
    return std::string{text.substr(word.from, word.to - word.from)};
}

std::vector<std::string_view> views(const std::vector<std::string>& words) {
    return {words.begin(), words.end()};
}

std::size_t count_of_words(const Utterance& utterance) {
    std::size_t count = 0;
    for (const auto& run : utterance.runs)
        count += spoken_words(run.text).size();
    return count;
}

void check_order(std::string_view text, const std::vector<WrittenWord>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        CHECK(words[i].from < words[i].to);
        CHECK(words[i].to <= text.size());
        if (i > 0) CHECK(words[i - 1].from <= words[i].from);
    }
}

Sentence sentence_of(const std::string& text, Language language) {
    Sentence sentence;
    sentence.text = text;
    sentence.runs = {{language, text}};
    return sentence;
}

}  // namespace

TEST_CASE("A spoken word stands for a written one", "[spoken]") {
    for (const auto& line : nashra_test::case_lines("spoken/cases/written_words.cases")) {
        INFO(line.where << ": " << line.given);
        std::vector<std::string> spoken;
        std::vector<std::string> expected;
        for (const auto& part : nashra_test::parts(line.expected)) {
            const auto equals = part.rfind(" = ");
            REQUIRE(equals != std::string::npos);
            spoken.push_back(part.substr(0, equals));
            expected.push_back(part.substr(equals + 3));
        }
        std::vector<std::string> found;
        for (const auto word : written_words(line.given, views(spoken)))
            found.push_back(in(line.given, word));
        CHECK(found == expected);
    }
}

TEST_CASE("Every word that is said has a written one, in order", "[spoken]") {
    const std::filesystem::path folder{std::string{NASHRA_SOURCE_DIR} + "/tests/spoken/cases"};
    for (const auto& file : std::filesystem::directory_iterator{folder}) {
        const auto name = file.path().filename().string();
        if (file.path().extension() != ".cases") continue;
        const auto language = name.starts_with("arabic") ? kArabic : kEnglish;
        for (const auto& line : nashra_test::case_lines("spoken/cases/" + name)) {
            INFO(line.where << ": " << line.given);
            auto utterance = say(sentence_of(line.given, language));
            find_written_words(utterance, line.given);
            CHECK(utterance.words.size() == count_of_words(utterance));
            check_order(line.given, utterance.words);
            pronounce(utterance, {});
            CHECK(utterance.words.size() == count_of_words(utterance));
            check_order(line.given, utterance.words);
        }
    }
}

TEST_CASE("Where nothing is written, words stand nowhere", "[spoken]") {
    CHECK(written_words("", {"a", "b"}) == std::vector<WrittenWord>(2));
    CHECK(written_words("...", {"a"}) == std::vector<WrittenWord>(1));
    CHECK(written_words("text", {}).empty());
}

TEST_CASE("Arabic words keep their written words when they become phonemes", "[spoken]") {
    const std::string text = "ذهب الرَّئِيسُ وَ/أَوْ نائبُهُ إلى 25 مدينةً، ثمّ عادَ.";
    auto utterance = say(sentence_of(text, kArabic));
    find_written_words(utterance, text);
    pronounce(utterance, {});
    REQUIRE(utterance.runs.size() == 1);
    const auto spoken = spoken_words(utterance.runs[0].text);
    REQUIRE(utterance.words.size() == spoken.size());
    CHECK(in(text, utterance.words.front()) == "ذهب");
    CHECK(in(text, utterance.words[1]) == "الرَّئِيسُ");
    CHECK(in(text, utterance.words.back()) == "عادَ");
    CHECK(in(text, utterance.words[utterance.words.size() - 2]) == "ثمّ");
}

TEST_CASE("A text that is no text is laid beside its words in bounded time", "[spoken][size]") {
    std::string written;
    std::vector<std::string> spoken;
    for (int i = 0; i < 20'000; ++i) {
        written += (i % 3 == 0 ? "a " : "b ");
        spoken.push_back(i % 2 == 0 ? "b" : "a");
    }
    const auto words = written_words(written, views(spoken));
    REQUIRE(words.size() == spoken.size());
    check_order(written, {words.front(), words[1], words.back()});
}
