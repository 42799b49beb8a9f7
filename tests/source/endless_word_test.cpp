#include "source/endless_word.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

Article text(const std::string& words) {
    Article article;
    article.blocks = {{BlockRole::paragraph, kEnglish, words}};
    return article;
}

std::string read(const std::string& words) {
    auto article = text(words);
    leave_out_endless_words(article);
    return article.blocks.empty() ? std::string{} : article.blocks.front().text;
}

std::string times(std::size_t count, const std::string& letters) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += letters;
    return all;
}

}  // namespace

TEST_CASE("A word of hundreds of letters is left out, and said to be", "[source]") {
    auto article = text("The key is " + times(100'000, "Zm9v+/") + " and it is long.");
    article.title = "A key";
    leave_out_endless_words(article);
    CHECK(article.blocks.at(0).text == "The key is and it is long.");
    REQUIRE(article.skipped.size() == 1);
    CHECK(article.skipped.at(0).reason == "endless-word");
    CHECK(article.skipped.at(0).text == times(10, "Zm9v+/") + "…");
    CHECK(article.title == "A key");
}

TEST_CASE("A script in one line is an endless word, in any alphabet", "[source]") {
    CHECK(read("Before " + times(50, "function(a){return(b)};") + " after.") == "Before after.");
    CHECK(read("قبل " + times(300, "ب") + " بعد") == "قبل بعد");
}

TEST_CASE("A paragraph that is nothing else is gone", "[source]") {
    auto article = text(times(300, "x"));
    leave_out_endless_words(article);
    CHECK(article.blocks.empty());
}

TEST_CASE("Long words, addresses and lines of signs are read", "[source]") {
    const auto words = GENERATE(
        as<std::string>{}, "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamten",
        "https://news.example/2024/05/the-town-argues-about-its-lighthouse-and-about-its-lamp",
        times(300, "one two "), times(500, "-"), times(200, "x"));
    CHECK(read(words + " end").size() + 1 >= words.size() + 4);
}

TEST_CASE("Languages that are written without spaces lose nothing", "[source]") {
    const auto sentence =
        GENERATE(as<std::string>{}, "港口的灯塔在冬天的风暴之后一直没有亮",
                 "港の灯台は冬の嵐のあとずっと暗いままです", "ประภาคารของท่าเรือมืดมาตั้งแต่พายุฤดูหนาว",
                 "ប៉មភ្លើងហ្វារនៅកំពង់ផែងងឹតតាំងពីព្យុះរដូវរងា");
    const auto all = times(100, sentence);
    CHECK(read(all) == all);
    CHECK(read(all + times(300, "x") + all) == all + all);
}
