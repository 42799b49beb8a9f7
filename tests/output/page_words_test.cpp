#include "output/page_words.h"

#include <catch2/catch.hpp>

using namespace std::chrono_literals;
using nashra::date_words;
using nashra::duration_words;
using nashra::page_words;

TEST_CASE("A page speaks Arabic where it is Arabic, else English", "[output]") {
    CHECK(page_words(nashra::kArabic).chapters == "الفصول");
    CHECK(page_words(nashra::kEnglish).chapters == "Chapters");
    CHECK(page_words(nashra::Language{"fr"}).language == nashra::kEnglish);
    CHECK(page_words(nashra::kUndetermined).language == nashra::kEnglish);
}

TEST_CASE("A date is in words", "[output]") {
    const std::chrono::sys_seconds moment =
        std::chrono::sys_days{std::chrono::year{2026} / 11 / 28} + 23h;
    CHECK(date_words(moment, page_words(nashra::kEnglish)) == "28 November 2026");
    CHECK(date_words(moment, page_words(nashra::kArabic)) == "28 نوفمبر 2026");
}

TEST_CASE("A duration is in words, with the forms that its number asks for", "[output]") {
    const auto& english = page_words(nashra::kEnglish);
    CHECK(duration_words(0s, english) == "0 seconds");
    CHECK(duration_words(900ms, english) == "1 second");
    CHECK(duration_words(59400ms, english) == "59 seconds");
    CHECK(duration_words(60s, english) == "1 minute");
    CHECK(duration_words(95s, english) == "2 minutes");
    CHECK(duration_words(3599s, english) == "1 hour");
    CHECK(duration_words(65min, english) == "1 hour 5 minutes");
    const auto& arabic = page_words(nashra::kArabic);
    CHECK(duration_words(2s, arabic) == "ثانيتان");
    CHECK(duration_words(3s, arabic) == "3 ثوان");
    CHECK(duration_words(40s, arabic) == "40 ثانية");
    CHECK(duration_words(65min, arabic) == "ساعة واحدة و5 دقائق");
    CHECK(duration_words(122min, arabic) == "ساعتان ودقيقتان");
    CHECK(duration_words(100h, arabic) == "100 ساعة");
    CHECK(duration_words(103h, arabic) == "103 ساعات");
}
