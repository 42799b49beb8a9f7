// The addresses of links.
#include "source/address.h"

#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

TEST_CASE("Links are resolved like a browser does", "[source][html]") {
    const std::string base = "http://a/b/c/d;p?q";
    const std::vector<std::pair<const char*, const char*>> links = {
        {"g", "http://a/b/c/g"},
        {"./g", "http://a/b/c/g"},
        {"g/", "http://a/b/c/g/"},
        {"/g", "http://a/g"},
        {"//g", "http://g"},
        {"?y", "http://a/b/c/d;p?y"},
        {"g?y#s", "http://a/b/c/g?y#s"},
        {"..", "http://a/b/"},
        {"../g", "http://a/b/g"},
        {"../../../g", "http://a/g"},
        {"https://x/y", "https://x/y"},
        {"mailto:a@b", ""},
        {"javascript:void(0)", ""},
        {"#top", ""},
    };
    for (const auto& [reference, expected] : links) {
        INFO(reference);
        CHECK(nashra::resolved_address(base, reference) == expected);
    }
    CHECK(nashra::resolved_address("", "/g") == "/g");
}

TEST_CASE("A server is its name and port", "[source][fetch]") {
    CHECK(nashra::host_of("https://me:secret@News.Example:8080/a@b?c") == "news.example:8080");
    CHECK(nashra::host_of("http://news.example?q") == "news.example");
    CHECK(nashra::host_of("http://").empty());
}
