#include "source/link_title.h"

#include <string>

#include <catch2/catch.hpp>

#include "source/html_tree.h"

using namespace nashra;

namespace {

/// Of the first link of the page.
std::string title(const std::string& html) {
    const HtmlTree tree = parse_html("<html><body>" + html + "</body></html>");
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (tree[i].tag == "a") return link_title(tree, i);
    }
    return "no link";
}

}  // namespace

TEST_CASE("A card that is one link is called by its headline alone", "[source]") {
    struct Case {
        const char* html;
        const char* title;
    };
    const auto one = GENERATE(
        Case{"<a href=/1>The quay is closed</a>", "The quay is closed"},
        Case{"<a href=/1>The quay<br>is closed</a>", "The quay is closed"},
        Case{"<a href=/1><span>3</span><span>The quay is closed</span></a>", "The quay is closed"},
        Case{"<a href=/1><div>12 March 2024</div><div>The quay is closed</div></a>",
             "The quay is closed"},
        Case{"<a href=/1><time>12 March 2024</time>The quay is closed</a>", "The quay is closed"},
        Case{"<a href=/1><div>The quay is closed</div><div>3 Minutes</div><div>Read more</div></a>",
             "The quay is closed"},
        Case{"<a href=/1><span>The quay is closed</span><span>Harbour news</span></a>",
             "The quay is closed"},
        Case{"<a href=/1><p>Coast</p><p>The quay is closed</p></a>", "The quay is closed"},
        Case{"<a href=/1><p>Dredging</p><p>We keep your harbour deep.</p></a>", "Dredging"},
        Case{"<a href=/1>The quay is closed The quay is closed</a>", "The quay is closed"},
        Case{"<a href=/1><div>٤</div><div>إغلاق رصيف الميناء القديم</div><div>٣ دقائق</div></a>",
             "إغلاق رصيف الميناء القديم"},
        Case{"<a href=/1><span>i</span><span>Phone thieves at the quay</span></a>",
             "iPhone thieves at the quay"},
        Case{"<a href=/1><img src=a></a>", ""});
    INFO(one.html);
    CHECK(title(one.html) == one.title);
}

TEST_CASE("A link of many elements or letters has no title", "[source]") {
    std::string spans;
    for (int i = 0; i < 1000; ++i)
        spans += "<span class=x>a</span>";
    CHECK(title("<a href=/1>" + spans + "</a>").empty());
    CHECK(title("<a href=/1>" + std::string(3000, 'a') + "</a>").empty());
}

TEST_CASE("What a voice does not say is no word of a headline", "[source]") {
    CHECK(count_said_words("Brain & Nervous System") == 3);
    CHECK(count_said_words("إغلاق الرصيف - عاجل") == 3);
    CHECK(count_said_words("") == 0);
}
