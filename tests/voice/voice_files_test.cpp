#include "voice/voice_files.h"

#include <catch2/catch.hpp>

using nashra::has_voice;
using nashra::kArabic;
using nashra::kEnglish;
using nashra::kUndetermined;
using nashra::Language;
using nashra::voice_file;

TEST_CASE("The voice of a language is known by its file", "[voice]") {
    CHECK(voice_file(kEnglish) == "gmw/en");
    CHECK(voice_file(kArabic) == "sem/ar");
    CHECK(voice_file(Language{"fr"}) == "roa/fr");
    CHECK(voice_file(Language{"fa"}) == "ira/fa");
    CHECK(voice_file(Language{"ur"}) == "inc/ur");
    CHECK(voice_file(Language{"zh"}) == "sit/cmn");
}

TEST_CASE("A language without a voice is known too", "[voice]") {
    CHECK_FALSE(has_voice(Language{"ps"}));
    CHECK_FALSE(has_voice(Language{"ckb"}));
    CHECK_FALSE(has_voice(kUndetermined));
}
