#include "source/received_text.h"

#include <catch2/catch.hpp>

using nashra::charset_parameter;
using nashra::received_text;

TEST_CASE("The charset is found in the type, whatever stands around it", "[source]") {
    CHECK(charset_parameter("text/html; charset=windows-1256") == "windows-1256");
    CHECK(charset_parameter("text/html;CHARSET=\"UTF-8\"; x=y") == "UTF-8");
    CHECK(charset_parameter("text/html; charset=utf-8 ; x") == "utf-8");
    CHECK(charset_parameter("text/html; charset='utf-8'") == "utf-8");
    CHECK(charset_parameter("text/html").empty());
    CHECK(charset_parameter("text/html; charset=").empty());
    CHECK(charset_parameter("text/html; charset=\"").empty());
}

TEST_CASE("A label with strange letters in it is never told", "[source][charset]") {
    CHECK(received_text("<?xml version='1.0' encoding='éutf-8'?><rss/>", "").encoding == "utf-8");
}
