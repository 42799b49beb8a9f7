// The number engine alone: whole numbers as they count feminine things.
#include "spoken/arabic_number.h"

#include <filesystem>
#include <fstream>
#include <string>

#include <catch2/catch.hpp>

#include "spoken/case_lines.h"
#include "spoken/vowels.h"

using namespace nashra;
using nashra_test::without_vowels;

namespace {

std::string feminine(std::uint64_t value) {
    return without_vowels(arabic_cardinal(value, Gender::feminine, Case::pausal));
}

void replace_all(std::string& text, const std::string& by_what, const std::string& what) {
    for (auto at = text.find(by_what); at != std::string::npos; at = text.find(by_what, at))
        text.replace(at, by_what.size(), what);
}

/// Spellings of the same words: "مائة" and "مئة", "ثمان" and "ثماني", "اثنتان" with any alif.
std::string one_spelling(std::string words) {
    words = without_vowels(words);
    replace_all(words, "مائ", "مئ");
    replace_all(words, "ثماني ", "ثمان ");
    replace_all(words, "إ", "ا");
    replace_all(words, "أ", "ا");
    return words;
}

}  // namespace

TEST_CASE("A number of feminine things, standing alone, is feminine", "[spoken]") {
    for (const auto& line : nashra_test::case_lines("spoken/cases/arabic_feminine.cases")) {
        INFO(line.where);
        CHECK(feminine(std::stoull(line.given)) == line.expected);
    }
}

TEST_CASE("The feminine numbers of the development data are all right", "[spoken]") {
    const auto path = std::string{NASHRA_SOURCE_DIR} + "/../shared/data/spoken/ar_cardinal_fem.tsv";
    if (!std::filesystem::exists(path)) {
        WARN("skipped: there is no " << path);
        return;
    }
    std::ifstream in{path};
    int lines = 0;
    for (std::string line; std::getline(in, line); ++lines) {
        const auto first = line.find('\t');
        const auto second = line.find('\t', first + 1);
        const auto written = line.substr(first + 1, second - first - 1);
        INFO(written);
        CHECK(one_spelling(feminine(std::stoull(written))) ==
              one_spelling(line.substr(second + 1)));
    }
    CHECK(lines > 0);
}
