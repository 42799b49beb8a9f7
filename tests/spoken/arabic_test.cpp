#include <array>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "spoken/case_lines.h"
#include "spoken/say.h"
#include "spoken/vowels.h"

using nashra::kArabic;
using nashra::spoken_form;
using nashra_test::composed;
using nashra_test::without_vowels;

namespace {

constexpr std::array kFiles = {
    "arabic.cases",       "arabic_cardinal.cases", "arabic_counted.cases", "arabic_case.cases",
    "arabic_money.cases", "arabic_date.cases",     "arabic_time.cases",    "arabic_measure.cases",
    "arabic_parts.cases", "arabic_definite.cases", "arabic_signs.cases"};

std::vector<std::string> words_of(const std::string& text) {
    std::istringstream in{text};
    return {std::istream_iterator<std::string>{in}, {}};
}

void check_words(const std::string& name) {
    for (const auto& line : nashra_test::case_lines("spoken/cases/" + name)) {
        INFO(line.where << ": " << line.given);
        CHECK(without_vowels(spoken_form(line.given, kArabic)) == line.expected);
    }
}

}  // namespace

TEST_CASE("Arabic is said as a newsreader says it", "[spoken]") { check_words("arabic.cases"); }

TEST_CASE("A number alone is masculine and pausal in Arabic", "[spoken]") {
    check_words("arabic_cardinal.cases");
}

TEST_CASE("Arabic numbers have the opposite gender of what they count", "[spoken]") {
    check_words("arabic_counted.cases");
}

TEST_CASE("The words before an Arabic number decide its case", "[spoken]") {
    check_words("arabic_case.cases");
}

TEST_CASE("Arabic money takes the form that its number asks for", "[spoken]") {
    check_words("arabic_money.cases");
}

TEST_CASE("Arabic days are ordered and years are in the genitive", "[spoken]") {
    check_words("arabic_date.cases");
}

TEST_CASE("Arabic hours are ordered", "[spoken]") { check_words("arabic_time.cases"); }

TEST_CASE("Arabic units agree with their number", "[spoken]") {
    check_words("arabic_measure.cases");
}

TEST_CASE("Percentages, fractions, ranges and results are said in Arabic", "[spoken]") {
    check_words("arabic_parts.cases");
}

TEST_CASE("An Arabic number behind its noun orders one thing and counts many", "[spoken]") {
    check_words("arabic_definite.cases");
}

TEST_CASE("Names, abbreviations, addresses and signs are said in Arabic", "[spoken]") {
    check_words("arabic_signs.cases");
}

TEST_CASE("Every word that an Arabic number is said with has its vowels", "[spoken]") {
    for (const std::string behind : {"", "%", " $", " كم", " د.إ", "/1/2024", ":30", " مليون"}) {
        for (const std::string before : {"", "-", "ال", "ب"}) {
            for (int value = 1; value < 1300; value = value < 31 ? value + 1 : value * 5 / 4) {
                const auto written = before + std::to_string(value) + behind;
                INFO(written);
                for (const auto& word : words_of(spoken_form(written, kArabic)))
                    CHECK(without_vowels(word) != word);
            }
        }
    }
}

TEST_CASE("Whatever changes in Arabic has a rule that is named", "[spoken]") {
    for (const auto* name : kFiles) {
        for (const auto& line : nashra_test::case_lines(std::string{"spoken/cases/"} + name)) {
            INFO(line.where);
            std::vector<nashra::Change> changes;
            spoken_form(line.given, kArabic, &changes);
            const bool digit = line.given.find_first_of("0123456789") != std::string::npos;
            CHECK((!digit || !changes.empty()));
            for (const auto& change : changes)
                CHECK_FALSE(change.rule.empty());
        }
    }
}

TEST_CASE("Arabic numbers carry their vowels", "[spoken]") {
    for (const auto& line : nashra_test::case_lines("spoken/cases/arabic_vowels.cases")) {
        INFO(line.where);
        CHECK(composed(spoken_form(line.given, kArabic)) == composed(line.expected));
    }
}
