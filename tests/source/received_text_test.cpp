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

TEST_CASE("A page knows its charset better than a server that calls all of them Latin-1",
          "[source][charset]") {
    const std::string page = "<meta charset=windows-1256><p>\xC7\xE1\xD1\xD5\xED\xDD";
    CHECK(received_text(page, "text/html; charset=ISO-8859-1").text.ends_with("الرصيف"));
    CHECK(received_text(page, "text/html; charset=windows-1251").encoding == "windows-1251");
}
