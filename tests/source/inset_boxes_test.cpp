// Boxes within an article that speak to the visitor.
#include "source/inset_boxes.h"

#include <string>

#include <catch2/catch.hpp>

namespace {

/// The text of the boxes that are found in the body.
std::string boxes_in(const std::string& body) {
    const auto tree = nashra::parse_html("<body>" + body);
    const nashra::TextSums sums{tree};
    std::size_t root = 0;
    while (tree[root].tag != "body")
        ++root;
    std::string text;
    for (const std::size_t box : nashra::inset_boxes(tree, sums, root))
        text += nashra::text_below(tree, box) + "|";
    return text;
}

}  // namespace

TEST_CASE("From an offer to skip to its anchor is a box of its own", "[source][html]") {
    CHECK(boxes_in("<div><p>One.</p><section><a href='#e'>Skip podcast</a><p>Hear us.</p>"
                   "<p id=e>End</p></section><p>Two.</p></div>") == "Skip podcast|Hear us.|End|");
    CHECK(
        boxes_in("<div><a href='#m'>Skip to content</a><p>Menu</p><p id=m>One.</p></div>").empty());
    CHECK(
        boxes_in("<div><p>Or <a href='#e'>skip ahead</a> now.</p><p id=e>Two.</p></div>").empty());
}

TEST_CASE("A small box that begins with an invitation is left out as a whole", "[source][html]") {
    CHECK(boxes_in("<div>One.</div><div><h2>Sign up to <b>Tide</b></h2><p>All about the sea, the "
                   "boats and the fish.</p></div>") ==
          "Sign up to Tide All about the sea, the boats and the fish.|");
    CHECK(boxes_in("<div><p>Allow plenty of time.</p><p>It is a long way to the light.</p></div>")
              .empty());
}

TEST_CASE("Many offers to skip take no time", "[source][html][size]") {
    std::string many;
    for (int i = 0; i < 20'000; ++i)
        many += "<a href='#e'>Skip this</a>";
    CHECK(!boxes_in("<div>" + many + "<p id=e>End</p></div>").empty());
}
