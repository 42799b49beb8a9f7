#include "output/foreign_text.h"

#include <catch2/catch.hpp>

using namespace std::chrono_literals;
using nashra::Cue;
using nashra::CueWord;
using nashra::escaped;
using nashra::foreign_cue;
using nashra::foreign_line;

TEST_CASE("Text from elsewhere is one line of letters that no program obeys", "[output]") {
    CHECK(foreign_line(" two\r\nlines\tand a tab ") == "two  lines and a tab");
    CHECK(foreign_line("bell\x07 escape\x1B[2J null\0!") == "bell escape[2J null");
    CHECK(foreign_line("turned \u202Eback\u2066 \uFEFFhere") == "turned back here");
    CHECK(foreign_line("broken \xFF byte") == "broken \uFFFD byte");
    CHECK(foreign_line("not a letter \uFFFF") == "not a letter");
    CHECK(foreign_line("می\u200Cخواهم") == "می\u200Cخواهم");  // the joiner is spelling
    CHECK(foreign_line("").empty());
}

TEST_CASE("Markup in foreign text is text", "[output]") {
    CHECK(escaped(R"(<b a="1" c='2'>&amp;)") == "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;");
    CHECK(escaped("غزّة <now>") == "غزّة &lt;now&gt;");
}

TEST_CASE("The words of a cleaned sentence are where they are in it", "[output]") {
    const Cue cue{.text = "\u200F Two\u202E \xFFwords ",
                  .words = {{0, 3, 0ms}, {4, 7, 1ms}, {11, 17, 2ms}, {17, 18, 3ms}, {90, 99, 4ms}},
                  .runs = {{0, 11, nashra::kEnglish}, {11, 18, nashra::kArabic}}};
    const auto clean = foreign_cue(cue);
    CHECK(clean.text == "Two \uFFFDwords");
    REQUIRE(clean.words.size() == 2);
    const auto text_of = [&](const CueWord& word) {
        return clean.text.substr(word.begin, word.end - word.begin);
    };
    CHECK(text_of(clean.words[0]) == "Two");
    CHECK(text_of(clean.words[1]) == "\uFFFDwords");
    CHECK(clean.words[1].start == 2ms);
    CHECK(clean.runs ==
          std::vector<nashra::CueRun>{{0, 4, nashra::kEnglish}, {4, 12, nashra::kArabic}});
}

TEST_CASE("A word that is not behind the one before it is none of the sentence's", "[output]") {
    const Cue cue{.text = "one two three",
                  .words = {{0, 3, 0ms}, {0, 7, 1ms}, {4, 7, 2ms}, {2, 5, 3ms}, {8, 13, 4ms}}};
    CHECK(foreign_cue(cue).words == std::vector<CueWord>{{0, 3, 0ms}, {4, 7, 2ms}, {8, 13, 4ms}});
}
