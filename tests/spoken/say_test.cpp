#include "spoken/say.h"

#include <random>
#include <set>
#include <string>

#include <catch2/catch.hpp>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "spoken/case_lines.h"
#include "spoken/english.h"
#include "spoken/prosody.h"
#include "spoken/vowels.h"

using nashra::Explain;
using nashra::kArabic;
using nashra::kEnglish;
using nashra::Run;
using nashra::say;
using nashra::Sentence;
using nashra::spoken_form;
using nashra_test::without_vowels;

namespace {

/// What must never reach a voice.
void check_sayable_by_arabic_voice(const std::string& words) {
    const auto text = icu::UnicodeString::fromUTF8(words);
    INFO(words);
    for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const auto code = text.char32At(i);
        const bool digit = (U_GET_GC_MASK(code) & U_GC_N_MASK) != 0;
        const bool latin = u_isalpha(code) != 0 && (code < 0x0600 || code > 0x06FF);
        CHECK_FALSE(digit);
        CHECK_FALSE(latin);
        CHECK(code >= 0x20);
    }
}

void check_sayable_by_english_voice(const std::string& words) {
    const auto text = icu::UnicodeString::fromUTF8(words);
    INFO(words);
    CHECK(words.find("[[") == std::string::npos);
    CHECK(words.find('<') == std::string::npos);
    for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const auto code = text.char32At(i);
        CHECK_FALSE((code >= 0x0600 && code <= 0x06FF));
        CHECK(code >= 0x20);
    }
}

std::string random_text(std::mt19937& random) {
    static const std::vector<std::string> kParts = {
        "0",   "1",      "9",      "٣",      "۵",   ",",   ".",    "٫",  "٬",    "%",   "٪",
        "$",   "€",      " ",      "-",      "–",   "/",   ":",    "[[", "]]",   "<b>", "&amp;",
        "ب",   "ال",     "د.",     "km",     "كم",  "BBC", "U.S.", "😀",  "²",    "½",   "⁶",
        "₂",   "①",      "≥",      "p.m.",   "GMT", "St.", "Jan.", "II", "www.", "@",   "#",
        "x",   "A",      "ft",     "No.",    "IDF", "US$", "--",   ">",  "ﷲ",    "ـ",   "هـ",
        "ق.م", "'",      "s",      "th",     "(",   ")",   "+",    "#",  "@",    "é",   "Ж",
        "中",  "\u0651", "\u064B", "\u200f", "m",   "bn"};
    std::uniform_int_distribution<std::size_t> part(0, kParts.size() - 1);
    std::string text;
    for (int i = 0; i < 12; ++i)
        text += kParts[part(random)];
    return text;
}

std::vector<nashra_test::CaseLine> english_lines() {
    std::vector<nashra_test::CaseLine> all;
    for (const auto* kind :
         {"abbreviation", "acronym", "address", "date", "measure", "money", "number", "percent",
          "range", "sentence", "serial", "sign", "telephone", "time", "web"}) {
        const auto lines =
            nashra_test::case_lines("spoken/cases/english_" + std::string{kind} + ".cases");
        all.insert(all.end(), lines.begin(), lines.end());
    }
    return all;
}

}  // namespace

TEST_CASE("English is said as a newsreader says it", "[spoken]") {
    for (const auto& line : english_lines()) {
        INFO(line.where);
        CHECK(spoken_form(line.given, kEnglish) == line.expected);
    }
}

TEST_CASE("Every rule of English explains what it does", "[spoken]") {
    std::set<std::string> seen;
    for (const auto& line : english_lines()) {
        std::vector<nashra::Change> changes;
        spoken_form(line.given, kEnglish, &changes);
        for (const auto& change : changes) {
            INFO(line.where << ' ' << change.rule);
            CHECK_FALSE(change.from.empty());
            CHECK(change.from != change.to);
            seen.insert(change.rule);
        }
    }
    for (const auto& rule : nashra::english_rules()) {
        INFO(rule.name);
        CHECK(seen.count(std::string{rule.name}) == 1);
    }
}

TEST_CASE("The shadda stands before its vowel, as the voice wants it", "[spoken]") {
    CHECK(spoken_form("مد\u064E\u0651", kArabic) == "مد\u0651\u064E");
}

TEST_CASE("Whatever is written, no voice gets what it cannot say", "[spoken]") {
    std::mt19937 random(2025);
    for (int i = 0; i < 2000; ++i) {
        const auto text = random_text(random);
        INFO(text);
        check_sayable_by_arabic_voice(spoken_form(text, kArabic));
        check_sayable_by_english_voice(spoken_form(text, kEnglish));
    }
}

TEST_CASE("Every number can be said by the Arabic voice", "[spoken]") {
    for (unsigned long long n = 0; n < 1'000'000'000'000'000'000ULL; n = n * 3 / 2 + 1)
        check_sayable_by_arabic_voice(spoken_form(std::to_string(n), kArabic));
    check_sayable_by_arabic_voice(spoken_form(std::string(300, '7'), kArabic));
}

TEST_CASE("A percent sign is never silent", "[spoken]") {
    for (int n = 0; n < 2500; n += 7) {
        for (const std::string sign : {"%", "٪", " %"}) {
            const auto written = std::to_string(n) + sign;
            INFO(written);
            CHECK(without_vowels(spoken_form(written, kArabic)).find("بالمئة") !=
                  std::string::npos);
            CHECK(spoken_form(written, kEnglish).find("percent") != std::string::npos);
        }
    }
}

TEST_CASE("Each run is said by its voice, and stays open towards the next", "[spoken]") {
    Sentence sentence;
    sentence.place = {3, 1, 0};
    sentence.runs = {Run{kArabic, "قالت "}, Run{kEnglish, "BBC "}, Run{kArabic, "إن الأمر انتهى."}};
    const auto utterance = say(sentence);
    REQUIRE(utterance.runs.size() == 3);
    CHECK(utterance.place == sentence.place);
    CHECK(utterance.runs[0].text == "قالت,");
    CHECK(utterance.runs[1].language == kEnglish);
    CHECK(utterance.runs[1].text.back() == ',');
    CHECK(utterance.runs[2].text.back() == '.');
    CHECK(utterance.pause_after == std::chrono::milliseconds{300});
    CHECK(utterance.changes.empty());
}

TEST_CASE("A clause of a long sentence stays open, and its pause is the voice's own", "[spoken]") {
    Sentence sentence;
    sentence.goes_on = nashra::GoesOn::yes;
    sentence.runs = {Run{kEnglish, "The talks went on,"}};
    const auto comma = say(sentence);
    CHECK(comma.runs.back().text == "The talks went on,");
    CHECK(comma.pause_after == std::chrono::milliseconds{143});
    sentence.runs = {Run{kArabic, "انتهى الأمر؛"}};
    const auto semicolon = say(sentence);
    CHECK(semicolon.runs.back().text.back() == ';');
    CHECK(semicolon.pause_after == std::chrono::milliseconds{219});
}

TEST_CASE("An explanation names the rule and what it changed", "[spoken]") {
    Sentence sentence;
    sentence.runs = {Run{kEnglish, "It cost $5."}};
    const auto utterance = say(sentence, Explain::yes);
    REQUIRE(utterance.changes.size() == 1);
    CHECK(utterance.changes[0].rule == "money");
    CHECK(utterance.changes[0].from == "$5");
    CHECK(utterance.changes[0].to == "five dollars");
}

TEST_CASE("Text of unknown language goes to the voice of its script", "[spoken]") {
    CHECK(spoken_form("سلام", nashra::kUndetermined).find("سلام") == 0);
    Sentence sentence;
    sentence.runs = {Run{nashra::kUndetermined, "سلام"}, Run{nashra::kUndetermined, "hello"}};
    const auto utterance = say(sentence);
    REQUIRE(utterance.runs.size() == 2);
    CHECK(utterance.runs[0].language == kArabic);
    CHECK(utterance.runs[1].language == kEnglish);
}

TEST_CASE("Other languages are cleaned, and their voices read numbers and signs", "[spoken]") {
    Sentence sentence;
    sentence.runs = {Run{nashra::Language{"fa"}, "رئیس جمهور"},
                     Run{nashra::Language{"fr"}, "« Trois »\x01, 25 % ou [[h@]] 3 €"}};
    const auto utterance = say(sentence);
    REQUIRE(utterance.runs.size() == 2);
    CHECK(utterance.runs[0].language == nashra::Language{"fa"});
    CHECK(utterance.runs[0].text == "رئیس جمهور,");
    CHECK(utterance.runs[1].language == nashra::Language{"fr"});
    CHECK(utterance.runs[1].text == "Trois , 25 % ou ((h@)) 3 €");
}

TEST_CASE("No voice is given letters of two scripts", "[spoken]") {
    CHECK(spoken_form("Il dit سلام et part", nashra::Language{"fr"}) == "Il dit et part");
    CHECK(spoken_form("او گفت OK", nashra::Language{"fa"}) == "او گفت");
}

TEST_CASE("A sentence of punctuation only is an utterance without words", "[spoken]") {
    Sentence sentence;
    sentence.runs = {Run{kEnglish, "*** — …"}};
    CHECK(say(sentence).runs.empty());
    CHECK(spoken_form("", kArabic).empty());
    CHECK(spoken_form("😀", kEnglish).empty());
}

TEST_CASE("The pause after a headline is longer than the one after a sentence", "[spoken]") {
    using nashra::LastInPassage;
    using nashra::pause_after;
    using nashra::Role;
    CHECK(pause_after(Role::headline, LastInPassage::yes) >
          pause_after(Role::body, LastInPassage::yes));
    CHECK(pause_after(Role::body, LastInPassage::yes) > pause_after(Role::body, LastInPassage::no));
}

TEST_CASE("nothing but punctuation is never a run", "[spoken]") {
    for (const auto* text : {"...", "!?", "( ) – ،", "\u064B\u0651", "؟ ؛", "'-'", "<>", "…:"}) {
        INFO(text);
        for (const auto& language : {kEnglish, kArabic}) {
            Sentence sentence;
            sentence.runs = {Run{language, text}, Run{kEnglish, "word"}, Run{language, text}};
            const auto utterance = say(sentence);
            CHECK(utterance.runs.size() == 1);
            CHECK(spoken_form(text, language).empty());
        }
    }
}
