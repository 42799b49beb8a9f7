// Pages without what nobody reads.
#include "source/html_light.h"

#include <cstddef>
#include <string>

#include <catch2/catch.hpp>

TEST_CASE("A lightened page only shrinks and keeps its words", "[source][html]") {
    std::string html =
        "<!-- x --><p onclick='a>b' class=\"c\"id=d>One <em>two</em><script>1<2"
        "</script> three < four</p";
    const std::size_t before = html.size();
    nashra::lighten_html(html);
    CHECK(html.size() <= before);
    CHECK(html == "<p class=\"c\"id=d>One two three < four");
}
