#include "model/text_lines.h"

#include <catch2/catch.hpp>

using nashra::text_lines;

TEST_CASE("A text's lines are what stands between its line ends", "[model]") {
    using Lines = std::vector<std::string>;
    CHECK(text_lines("") == Lines{});
    CHECK(text_lines("one") == Lines{"one"});
    CHECK(text_lines("one\n\ntwo\n") == Lines{"one", "", "two"});
}
