#include <string>

#include <catch2/catch.hpp>

#include "spoken/case_lines.h"
#include "spoken/say.h"
#include "spoken/vowels.h"

using nashra::kArabic;
using nashra::spoken_form;
using nashra_test::composed;
using nashra_test::without_vowels;

namespace {

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

TEST_CASE("Arabic numbers carry their vowels", "[spoken]") {
    for (const auto& line : nashra_test::case_lines("spoken/cases/arabic_vowels.cases")) {
        INFO(line.where);
        CHECK(composed(spoken_form(line.given, kArabic)) == composed(line.expected));
    }
}
