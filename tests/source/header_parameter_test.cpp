// The parameters of Content-Type and its like.
#include "source/header_parameter.h"

#include <string>

#include <catch2/catch.hpp>

TEST_CASE("The parameters of a header's value are told apart", "[source][mail]") {
    using nashra::parameter;
    CHECK(parameter("text/plain; charset=utf-8; format=flowed", "format") == "flowed");
    CHECK(parameter("a/b; name=\"x; charset=y\"; charset=utf-8", "charset") == "utf-8");
    CHECK(parameter("a/b; name=\"a \\\"quoted\\\" word\"", "name") == "a \"quoted\" word");
    CHECK(parameter("a/b;;; ;CharSet = \"utf-8\"", "charset") == "utf-8");
    CHECK(parameter("attachment; filename*=utf-8''%D8%A3.pdf", "filename") == "أ.pdf");
    CHECK(parameter("a/b; charset", "charset").empty());
    CHECK(parameter("a/b", "charset").empty());
    CHECK(parameter("a/b" + std::string(100'000, ';') + "charset=x", "charset") == "x");
}
