#include "reading/clause_cut.h"

#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

using nashra::clause_pieces;

namespace {

std::string repeated(const std::string& clause, int times) {
    std::string text;
    for (int i = 0; i < times; ++i)
        text += clause;
    return text;
}

std::string without_spaces(std::string text) {
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    return text;
}

std::string joined(const std::vector<std::string_view>& pieces) {
    std::string text;
    for (const auto piece : pieces)
        text += piece;
    return without_spaces(text);
}

std::ptrdiff_t words(std::string_view text) {
    return std::count(text.begin(), text.end(), ' ') + 1;
}

}  // namespace

TEST_CASE("A sentence of usual length is one piece", "[reading]") {
    const auto text = repeated("the talks went on, ", 14) + "and ended.";  // 58 words
    CHECK(clause_pieces(text) == std::vector<std::string_view>{text});
    CHECK(clause_pieces("").empty());
}

TEST_CASE("A very long sentence is cut where the voice makes a clause", "[reading]") {
    for (const std::string clause :
         {"the talks went on all night, ", "استمرت المحادثات طوال الليل، "}) {
        const auto text = repeated(clause, 40);
        const auto pieces = clause_pieces(text);
        CHECK(pieces.size() > 2);
        for (const auto piece : pieces) {
            CHECK((piece.ends_with(',') || piece.ends_with("،")));
            CHECK(words(piece) >= 15);
            CHECK(words(piece) <= 60);
        }
        CHECK(joined(pieces) == without_spaces(text));
    }
}

TEST_CASE("A semicolon is a better place than a comma", "[reading]") {
    const auto text = repeated("one two three, ", 8) + "it was over; " +
                      repeated("four five six, ", 14) + "and so on.";
    const auto pieces = clause_pieces(text);
    REQUIRE(pieces.size() >= 2);
    CHECK(pieces[0].ends_with("over;"));
}

TEST_CASE("A closing quotation mark does not hide the clause", "[reading]") {
    const auto text = repeated("one two three four five ", 4) + "“six,” " +
                      repeated("seven eight nine ten ", 12) + "end.";
    const auto pieces = clause_pieces(text);
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[0].ends_with("“six,”"));
}

TEST_CASE("No piece is so short that nobody would skip to it", "[reading]") {
    const auto text = repeated("word ", 70) + "word, and the end.";
    CHECK(clause_pieces(text).size() == 1);
}

TEST_CASE("No piece is longer than a thousand characters", "[reading]") {
    for (const auto& text : {std::string(100'000, 'a'), repeated("كلمة ", 3000),
                             repeated("ب", 3000), std::string(5000, ',')}) {
        const auto pieces = clause_pieces(text);
        CHECK(pieces.size() > 1);
        for (const auto piece : pieces)
            CHECK(piece.size() <= 2000);
        CHECK(joined(pieces) == without_spaces(text));
    }
}
