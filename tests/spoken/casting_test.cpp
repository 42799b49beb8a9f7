#include "spoken/casting.h"

#include <catch2/catch.hpp>

using nashra::cast;
using nashra::kArabic;
using nashra::kEnglish;
using nashra::Language;
using nashra::Run;
using nashra::Sentence;
using nashra::voiceless;

namespace {

constexpr Language kPashto{"ps"};
constexpr Language kSorani{"ckb"};
constexpr Language kSomali{"so"};
constexpr Language kFrench{"fr"};

bool has_french(Language language) { return language == kFrench; }

Sentence sentence(std::vector<Run> runs) {
    Sentence result;
    result.runs = std::move(runs);
    return result;
}

}  // namespace

TEST_CASE("A run keeps the language that has a voice", "[spoken]") {
    const auto result = cast(sentence({Run{kFrench, "Bonjour"}, Run{kArabic, "قال"}}), has_french);
    CHECK(result.runs[0].language == kFrench);
    CHECK(result.runs[1].language == kArabic);
}

TEST_CASE("Latin letters without a voice of their own are read by the English one", "[spoken]") {
    const auto written = sentence({Run{kSomali, "Madaxweynaha ayaa yiri"}});
    const auto result = cast(written, has_french);
    CHECK(result.runs[0].language == kEnglish);
    CHECK(result.runs[0].text == "Madaxweynaha ayaa yiri");
    CHECK_FALSE(voiceless(written, has_french));
}

TEST_CASE("What no voice can read is announced in the language around it", "[spoken]") {
    const auto in_english =
        cast(sentence({Run{kEnglish, "He wrote "}, Run{kPashto, "هغه به راشي"}}), has_french);
    CHECK(in_english.runs[1].language == kEnglish);
    CHECK(in_english.runs[1].text == " Pashto text ");
    const auto in_arabic =
        cast(sentence({Run{kArabic, "كتب "}, Run{kSorani, "سەرۆکی حکومەت"}}), has_french);
    CHECK(in_arabic.runs[1].language == kArabic);
    CHECK(in_arabic.runs[1].text == " نص باللغة الكردية ");
    const auto alone = cast(sentence({Run{kSorani, "سەرۆکی حکومەت"}}), has_french);
    CHECK(alone.runs[0].language == kArabic);
}

TEST_CASE("Only a sentence that is nothing but an announcement is voiceless", "[spoken]") {
    CHECK(voiceless(sentence({Run{kPashto, "هغه به راشي"}, Run{kArabic, " (15) "}}), has_french));
    CHECK_FALSE(voiceless(sentence({Run{kPashto, "هغه"}, Run{kArabic, "قال"}}), has_french));
    CHECK_FALSE(voiceless(sentence({Run{kArabic, "قال"}}), has_french));
    CHECK_FALSE(voiceless(sentence({}), has_french));
}

TEST_CASE("A lone acronym among Arabic words does not change the voice", "[spoken]") {
    const auto runs_of = [](std::vector<Run> runs) {
        return cast(sentence(std::move(runs)), has_french).runs;
    };
    for (const auto* acronym : {"BBC ", "(AFP) ", "H5N1 ", "XIV", "F-16 "}) {
        INFO(acronym);
        const auto runs = runs_of(
            {Run{kArabic, "قالت "}, Run{kEnglish, acronym}, Run{kArabic, "إن الأمر انتهى"}});
        REQUIRE(runs.size() == 1);
        CHECK(runs[0].language == kArabic);
        CHECK(runs[0].text == std::string{"قالت "} + acronym + "إن الأمر انتهى");
    }
    CHECK(runs_of({Run{kArabic, "قالت "}, Run{kEnglish, "BBC"}}).size() == 1);
    CHECK(runs_of({Run{kEnglish, "BBC "}, Run{kArabic, "عربي"}}).size() == 1);
    for (const auto* name : {"Apple ", "BBC News ", "FOREIGNPOLICY ", "iPhone "}) {
        INFO(name);
        CHECK(runs_of({Run{kArabic, "قالت "}, Run{kEnglish, name}, Run{kArabic, "إن"}}).size() ==
              3);
    }
    CHECK(runs_of({Run{kEnglish, "The BBC "}, Run{kArabic, "عربي"}}).size() == 2);
}

TEST_CASE("A unit or an ordinal's ending behind a number does not change the voice", "[spoken]") {
    const auto runs_of = [](const std::string& before, const std::string& latin) {
        return cast(sentence({Run{kArabic, before}, Run{kEnglish, latin}, Run{kArabic, "من"}}),
                    has_french)
            .runs;
    };
    CHECK(runs_of("بسرعة 3.2 ", "GHz ").size() == 1);
    CHECK(runs_of("سرعة 10 ", "Gbps، ").size() == 1);
    CHECK(runs_of("في الـ30", "th ").size() == 1);
    CHECK(runs_of("يوم ", "2nd ").size() == 1);
    CHECK(runs_of("بسرعة ", "Gbps ").size() == 3);
    CHECK(runs_of("بسرعة 3.2 ", "GHz fast ").size() == 3);
    CHECK(runs_of("في 30 ", "th ").size() == 3);
}
