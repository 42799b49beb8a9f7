#include "voice/pace.h"

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

/// The rate that the engine would have to be set to if it had no limits.
double engine_rate(Language language, int heard) {
    const auto pace = pace_for(language, Speed{heard});
    return pace.rate * pace.compression;
}

}  // namespace

TEST_CASE("Arabic is spoken faster than English, to be heard at the same speed", "[voice]") {
    const int heard = GENERATE(150, 175, 300, 600, 1200);
    CHECK(engine_rate(kArabic, heard) / engine_rate(kEnglish, heard) == Approx(1.44).epsilon(0.01));
}

TEST_CASE("Each faster speed is heard faster, by as much", "[voice]") {
    const auto language = GENERATE(kArabic, kEnglish, Language{"fr"});
    for (int heard = 100; heard < Speed::kFastest; ++heard) {
        REQUIRE(engine_rate(language, heard + 1) > engine_rate(language, heard) - 0.6);
        REQUIRE(engine_rate(language, heard) / heard ==
                Approx(engine_rate(language, 300) / 300).epsilon(0.005));
    }
}

TEST_CASE("The engine never speaks so fast that it compresses by itself", "[voice]") {
    const auto language = GENERATE(kArabic, kEnglish, kUndetermined);
    const int heard = GENERATE(80, 300, 449, 450, 1200);
    const auto pace = pace_for(language, Speed{heard});
    CHECK(pace.rate >= 80);
    CHECK(pace.rate <= 300);
    CHECK(pace.compression >= 1.0);
}
