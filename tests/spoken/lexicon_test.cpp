#include "spoken/lexicon.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include <catch2/catch.hpp>

#include "spoken/case_lines.h"
#include "spoken/pronunciation.h"
#include "spoken/say.h"

using namespace nashra;

namespace {

std::string bytes_of(const std::string& path) {
    std::ifstream in(std::string{NASHRA_SOURCE_DIR} + "/tests/" + path);
    REQUIRE(in);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

Lexicon lexicon_of(const std::string& lines) {
    Lexicon lexicon;
    for (const auto& complaint : lexicon.add(lines, "test.tsv")) {
        INFO(complaint.line << ": " << complaint.message);
        CHECK(false);
    }
    return lexicon;
}

std::string said(const std::string& written, const Lexicon& lexicon, Language language = kEnglish) {
    return spoken_form(written, language, nullptr, &lexicon);
}

std::string complaint_of(const std::string& line, Language language = kUndetermined) {
    Lexicon lexicon;
    const auto complaints = lexicon.add(line, "test.tsv", language);
    CHECK(lexicon.empty() == !complaints.empty());
    return complaints.empty() ? "" : complaints.front().message;
}

}  // namespace

TEST_CASE("English words are said as the lexicon has them", "[spoken][lexicon]") {
    const auto lexicon = lexicon_of(bytes_of("spoken/cases/lexicon.tsv"));
    for (const auto& line : nashra_test::case_lines("spoken/cases/lexicon_english.cases")) {
        INFO(line.where);
        CHECK(said(line.given, lexicon) == line.expected);
    }
}

TEST_CASE("Arabic words are said as the lexicon has them", "[spoken][lexicon]") {
    const auto lexicon = lexicon_of(bytes_of("spoken/cases/lexicon.tsv"));
    const Lexicon none;
    for (const auto& line : nashra_test::case_lines("spoken/cases/lexicon_arabic.cases")) {
        INFO(line.where);
        // The voice's own order of signs in both.
        const bool phonemes = line.expected.find("[[") != std::string::npos;
        CHECK(said(line.given, lexicon, kArabic) ==
              (phonemes ? line.expected : said(line.expected, none, kArabic)));
    }
}

TEST_CASE("A word can be said in some company otherwise than alone", "[spoken][lexicon]") {
    const auto lexicon = lexicon_of(
        "lead\tled\nlead (singer)\tleed\n(will) lead\tleed\n"
        "(in the) lead\tleed\n(حركة) فتح\tفَتْح\nفتح (الباب)\tفَتَحَ\n");
    CHECK(said("lead pipes", lexicon) == "led pipes");
    CHECK(said("The lead singer", lexicon) == "The leed singer");
    CHECK(said("She will lead.", lexicon) == "She will leed.");
    CHECK(said("in the lead, again", lexicon) == "in the leed, again");
    CHECK(said("the lead", lexicon) == "the led");
    CHECK(said("lead: singer", lexicon) == "led: singer");
    CHECK(said("حركة فتح الباب", lexicon, kArabic) == "حركة فَتَحَ الباب");
    CHECK(said("حَرَكَةُ فتح", lexicon, kArabic) == said("حَرَكَةُ فَتْح", {}, kArabic));
    CHECK(said("فتح الباب", lexicon, kArabic) == "فَتَحَ الباب");
    CHECK(said("فتح", lexicon, kArabic) == "فتح");
    CHECK_FALSE(complaint_of("(will)\tleed").empty());
    CHECK_FALSE(complaint_of("(will\tleed").empty());
    CHECK_FALSE(complaint_of("() lead (+)\tleed").empty());
}

TEST_CASE("Every line of nashra's own lexicons is used", "[spoken][lexicon]") {
    namespace fs = std::filesystem;
    for (const auto& language : {kEnglish, kArabic}) {
        const auto folder = fs::path{NASHRA_SOURCE_DIR} / "voices" / std::string{language.code()};
        Lexicon lexicon;
        std::size_t lines = 0;
        for (const auto& file : fs::directory_iterator{folder}) {
            if (file.path().extension() != ".tsv") continue;
            const auto bytes = bytes_of("../voices/" + std::string{language.code()} + "/" +
                                        file.path().filename().string());
            lines += static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n')) - 1;
            for (const auto& complaint :
                 lexicon.add(bytes, file.path().filename().string(), language)) {
                INFO(file.path() << ", line " << complaint.line << ": " << complaint.message);
                CHECK(false);
            }
        }
        CHECK(lexicon.size() == lines);  // the first of each is a comment; none stands twice
        CHECK(lines > 300);
    }
}

TEST_CASE("What comes later wins, in a file and in a later file", "[spoken][lexicon]") {
    auto lexicon = lexicon_of("Doha\tone\nDoha\ttwo\n");
    CHECK(said("Doha", lexicon) == "two");
    CHECK(lexicon.add("Doha\tthree", "later.tsv").empty());
    CHECK(said("Doha", lexicon) == "three");
    CHECK(lexicon.size() == 1);
}

TEST_CASE("The spelling of the text itself outweighs a later, more general one",
          "[spoken][lexicon]") {
    const auto lexicon = lexicon_of("WHO\tW H O\nwho\thoo\n");
    CHECK(said("WHO, who and Who", lexicon) == "W H O, hoo and hoo");
}

TEST_CASE("An explanation names the lexicon", "[spoken][lexicon]") {
    const auto lexicon = lexicon_of("Doha\t[[d'oUh@]]\n");
    Sentence sentence;
    sentence.runs = {Run{kEnglish, "Doha's $5."}};
    const auto utterance = say(sentence, Explain::yes, &lexicon);
    REQUIRE(utterance.changes.size() == 2);
    CHECK(utterance.changes[0].rule == "lexicon test.tsv");
    CHECK(utterance.changes[0].from == "Doha's");
    CHECK(utterance.changes[0].to == "[[d'oUh@z]]");
    CHECK(utterance.changes[1].rule == "money");
}

TEST_CASE("Only a run with phonemes of the lexicon is marked as such", "[spoken][lexicon]") {
    const auto lexicon = lexicon_of("Doha\t[[d'oUh@]]\n");
    Sentence sentence;
    sentence.runs = {Run{kEnglish, "In Doha"}, Run{kArabic, "قال"}, Run{kEnglish, "[[d'oUh@]]"}};
    const auto utterance = say(sentence, Explain::no, &lexicon);
    REQUIRE(utterance.runs.size() == 3);
    CHECK(utterance.runs[0].notation == Notation::with_phonemes);
    CHECK(utterance.runs[1].notation == Notation::words);
    CHECK(utterance.runs[2].notation == Notation::words);
    CHECK(utterance.runs[2].text.find('[') == std::string::npos);
}

TEST_CASE("A bad line is named and left out, and the others are used", "[spoken][lexicon]") {
    Lexicon lexicon;
    const auto complaints = lexicon.add(
        "\xEF\xBB\xBF# a comment\r\n\r\nDoha\tdough ha\tnote\r\nno tab\r\nKyiv\tkeev", "x.tsv");
    REQUIRE(complaints.size() == 1);
    CHECK(complaints[0].line == 4);
    CHECK(said("Doha and Kyiv", lexicon) == "dough ha and keev");
}

TEST_CASE("What is wrong with a line is said in words", "[spoken][lexicon]") {
    using Catch::Contains;
    CHECK_THAT(complaint_of("Doha"), Contains("no TAB"));
    CHECK_THAT(complaint_of("\tdough"), Contains("nothing before"));
    CHECK_THAT(complaint_of("Do\xFFha\tx"), Contains("UTF-8"));
    CHECK_THAT(complaint_of("a/b\tx"), Contains("re:"));
    CHECK_THAT(complaint_of("one two three four five six seven eight nine\tx"), Contains("eight"));
    CHECK_THAT(complaint_of("Doha\t…"), Contains("nobody can say"));
    CHECK_THAT(complaint_of("Doha\tدوحة", kEnglish), Contains("letters of its language"));
    CHECK_THAT(complaint_of("Doha\t[[d'oUh@]] x"), Contains("stand alone"));
    CHECK_THAT(complaint_of("Doha\t[[d'oUh@"), Contains("stand alone"));
    CHECK_THAT(complaint_of("Doha\t[[d'oUh@ ^_FR]]"), Contains("'^_FR'"));
    CHECK_THAT(complaint_of("دوحة\t[[d'oUh@]]"), Contains("no phoneme"));
    CHECK_THAT(complaint_of("re:(\tx"), Contains("no regular expression"));
    CHECK_THAT(complaint_of(std::string(3000, 'x') + "\tx"), Contains("too long"));
    CHECK(complaint_of("BBC\tبي بي سي").empty());
    CHECK(complaint_of("U.S.\tU S").empty());
}

TEST_CASE("A pattern that would take for ever is given up, and the rest is said",
          "[spoken][lexicon]") {
    const auto lexicon = lexicon_of("re:(a+)+b\tx\nDoha\tdough ha\nre:(?:.|.)*y\tz\n");
    const std::string many(5000, 'a');
    CHECK(said(many + " Doha", lexicon) == many + " dough ha");
}

TEST_CASE("A lexicon of any size is looked up in a time that does not grow",
          "[spoken][lexicon][size]") {
    std::string lines;
    for (int i = 0; i < 60'000; ++i)
        lines += "one two w" + std::to_string(i) + "\tx\n";
    const auto lexicon = lexicon_of(lines);
    CHECK(lexicon.size() == 60'000);
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += "one two three ";
    CHECK(said(text, lexicon).size() == text.size() - 1);
    CHECK(said("one two w59999", lexicon) == "x");
}

TEST_CASE("Any line is an entry or a complaint, and never brackets for the voice",
          "[spoken][lexicon]") {
    for (const std::string line :
         {"x\t[[[[]]]]", "x\t[[]]", "x\t[a]", "re:x\t[[a]] $1 [[", "x\t]]", "re:\tx", "re:^\tx",
          "x\ty [[z", "'\tx", "x'\ty", ".\tx", "x y\t[[ ]]"}) {
        INFO(line);
        Lexicon lexicon;
        lexicon.add(line, "test.tsv");
        const auto words = said("x y x'", lexicon);
        const auto open = words.find('[');
        CHECK((open == std::string::npos || words.substr(open, 2) == "[["));
    }
}

TEST_CASE("A correction holds at once, while others read", "[spoken][lexicon][threads]") {
    Pronunciation pronunciation{lexicon_of("Doha\tone")};
    const auto before = pronunciation.lexicon();
    std::atomic<bool> done{false};
    std::thread reader{[&] {
        while (!done.load())
            spoken_form("Doha", kEnglish, nullptr, pronunciation.lexicon().get());
    }};
    CHECK(pronunciation.correct("Doha\ttwo", "en.tsv").empty());
    CHECK_FALSE(pronunciation.correct("Doha", "en.tsv").empty());
    done = true;
    reader.join();
    CHECK(said("Doha", *pronunciation.lexicon()) == "two");
    CHECK(said("Doha", *before) == "one");
}
