#include "source/link_call.h"

#include <catch2/catch.hpp>

#include "source/line_kind.h"

using namespace nashra;

TEST_CASE("What a visitor is asked to do is no headline", "[source]") {
    const auto* const label = GENERATE(
        "Sign in with Email Login", "Book A Demo", "Get Started for Free", "Subscribe now",
        "Try Harbour Post for free", "Report a correction or typo", "Start a Free Trial",
        "Read more about the harbour", "سجّل الآن", "تسجيل الدخول بالبريد", "جرّب التطبيق مجانًا");
    INFO(label);
    CHECK(is_call(folded_label(label)));
}

TEST_CASE("Headlines may have such words too", "[source]") {
    const auto* const label = GENERATE("Ferries sail for free until the old bridge is open again",
                                       "Book fair opens", "A demo of the fishermen ends in peace",
                                       "التعليم مجانا لكل أبناء الصيادين في المدن الساحلية");
    INFO(label);
    CHECK_FALSE(is_call(folded_label(label)));
}
