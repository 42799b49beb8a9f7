#include "reading/sentence_break.h"

#include <string>
#include <thread>

#include <catch2/catch.hpp>

#include "spoken/case_lines.h"

using nashra::Language;
using nashra::sentences;

namespace {

std::string without_spaces(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c != ' ' && c != '\n' && c != '\t') result += c;
    }
    return result;
}

std::string joined(const std::vector<std::string_view>& views) {
    std::string result;
    for (const auto view : views)
        result += view;
    return result;
}

}  // namespace

TEST_CASE("Sentences end where a reader draws breath", "[reading]") {
    for (const auto& line : nashra_test::case_lines("reading/cases/sentences.cases")) {
        const Language language{line.given.substr(0, 2)};
        const auto paragraph = line.given.substr(4);
        std::vector<std::string> found;
        for (const auto sentence : sentences(paragraph, language))
            found.emplace_back(sentence);
        INFO(line.where);
        CHECK(found == nashra_test::parts(line.expected));
    }
}

TEST_CASE("No visible character is lost between sentences", "[reading]") {
    for (const std::string text :
         {"", " ", "...", "Hello.  World!\nNew line", "«قال: نعم.»  ثم  مضى؟!", "a\u00a0b. C"}) {
        CHECK(without_spaces(joined(sentences(text, nashra::kEnglish))) == without_spaces(text));
        CHECK(without_spaces(joined(sentences(text, nashra::kArabic))) == without_spaces(text));
    }
}

TEST_CASE("Each thread has its own sentence rules", "[reading]") {
    std::size_t found = 0;
    std::thread other([&] { found = sentences("One. Two. Three.", nashra::kEnglish).size(); });
    CHECK(sentences("One. Two.", nashra::kEnglish).size() == 2);
    other.join();
    CHECK(found == 3);
}
