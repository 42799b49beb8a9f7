// Web pages: the article, its metadata, other headlines, and what is left out.
#include "source/html_page.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using nashra::Article;
using nashra::BlockRole;

namespace {

const std::string kParagraph =
    "The council met for six hours on Monday and agreed, after a long debate, on a new plan for "
    "the old harbour, which will open to visitors in the spring.";

const std::string kSecond =
    "Fishermen keep their landing place, the mayor said, and the market hall stays where it has "
    "stood for two hundred years.";

Article article_with(const std::string& body) {
    return nashra::html_page("<html lang=en><body><article>" + body + "</article></body></html>",
                             "https://news.example/a/b.html");
}

}  // namespace

TEST_CASE("Blocks keep their roles", "[source][html]") {
    const Article article =
        article_with("<p>" + kParagraph + "</p><h2>What comes next</h2><p>" + kSecond +
                     "</p><ul><li>First point here.<li>Second "
                     "point here.</ul><blockquote><p>We are "
                     "glad.</p></blockquote>");
    std::vector<BlockRole> roles;
    for (const auto& block : article.blocks)
        roles.push_back(block.role);
    CHECK(roles == std::vector{BlockRole::paragraph, BlockRole::heading, BlockRole::paragraph,
                               BlockRole::list_item, BlockRole::list_item, BlockRole::quote});
    CHECK(article.blocks[0].language == nashra::kEnglish);
}

TEST_CASE("Words are not torn by letter formatting, and lines not joined by breaks",
          "[source][html]") {
    const Article article = article_with("<p>H<b>ar</b>bour&nbsp;<i>news</i> from<br>" +
                                         kParagraph + "<br>Next line.<br><br>New paragraph.</p>");
    REQUIRE(article.blocks.size() == 3);
    CHECK(article.blocks[0].text == "Harbour news from " + kParagraph);
    CHECK(article.blocks[1].text == "Next line.");  // behind a sentence that ends with its line
    CHECK(article.blocks[2].text == "New paragraph.");
}

TEST_CASE("Entities cannot bring control characters back", "[source][html]") {
    const Article article =
        article_with("<p>Caf&#101;&#x301; &#x202E;news&#27;[2J&#1; " + kParagraph + "</p>");
    CHECK(article.blocks.at(0).text == "Café news[2J " + kParagraph);
}

TEST_CASE("Furniture is set aside with its reason", "[source][html]") {
    const Article article = article_with(
        "<p>" + kParagraph + "</p><div class='social-share'>Share on everything</div><p>" +
        kSecond +
        "</p><div class=relatedStories><h3>Read more</h3><a href='/c'>Harbour bridge "
        "closes for a week</a></div><figure><figcaption>The old harbour.</figcaption></figure>");
    CHECK(article.blocks.size() == 2);
    REQUIRE(article.headlines.size() == 1);
    CHECK(article.headlines[0].title == "Harbour bridge closes for a week");
    CHECK(article.headlines[0].url == "https://news.example/c");
    REQUIRE(article.skipped.size() == 3);
    CHECK(article.skipped[0].reason == "widget");
    CHECK(article.skipped[1].reason == "related");
    CHECK(article.skipped[2].reason == "caption");
}

TEST_CASE("An element named like furniture that holds the article is read", "[source][html]") {
    const Article article =
        nashra::html_page("<body class=has-sidebar><div class='page comments-open sidebar'><p>" +
                              kParagraph + "</p><p>" + kSecond + "</p></div></body>",
                          "");
    CHECK(article.blocks.size() == 2);
}

TEST_CASE("The headline is the one that the head confirms, without the site's name",
          "[source][html]") {
    const auto title_of = [](const std::string& head, const std::string& body) {
        return nashra::html_page(
                   "<head>" + head + "</head><body>" + body + "<p>" + kParagraph + "</p></body>",
                   "")
            .title;
    };
    CHECK(title_of("<title>Harbour plan agreed at last | The Post</title>", "") ==
          "Harbour plan agreed at last");
    CHECK(title_of("<title>Harbour plan agreed at last | The Post</title>",
                   "<h1>The Post</h1><h1>Harbour plan agreed at last</h1>") ==
          "Harbour plan agreed at last");
    CHECK(title_of("", "<h1>Harbour plan agreed</h1>") == "Harbour plan agreed");
    CHECK(title_of("<script type='application/ld+json'>{\"headline\": \"Plan \\u0026 "
                   "harbour\"}</script>",
                   "") == "Plan & harbour");
}

TEST_CASE("The site's name is cut off on either side of the headline", "[source][html]") {
    const std::string headline = "Harbour plan agreed at last by the council";
    const auto title_of = [](const std::string& title, const std::string& body) {
        return nashra::html_page("<title>" + title + "</title>" + body + "<p>" + kParagraph, "")
            .title;
    };
    for (const std::string& title :
         {"The Post :: " + headline, "The Post | " + headline, "The Post » " + headline,
          headline + " :: The Post", headline + " » The Post", headline + " - The Post"}) {
        INFO(title);
        CHECK(title_of(title, "") == headline);
    }
    const std::string dash = "The Post - " + headline;
    CHECK(title_of(dash, "") == dash);  // may be a headline with a dash
    CHECK(title_of(dash, "<h1>" + headline + "</h1>") == headline);
    CHECK(title_of(dash, "<b>" + headline + "</b><br>") == headline);
    CHECK(title_of(dash, "<font size=5>" + headline + "</font><br>") == headline);
    CHECK(title_of(dash, "<meta property=og:site_name content='The Post'>") == headline);
}

TEST_CASE("A line in large print is a heading, large print in a line is none", "[source][html]") {
    const auto headings = [](const std::string& body) {
        std::string found;
        for (const auto& block :
             article_with("<h1>Harbour</h1><p>" + kParagraph + "</p>" + body + "<p>" + kSecond)
                 .blocks) {
            if (block.role == BlockRole::heading) found += block.text;
        }
        return found;
    };
    CHECK(headings("<font size=4><b>What comes next</b></font><br>") == "What comes next");
    CHECK(headings("<FONT color=red SIZE='+1'>What comes next</FONT><br>") == "What comes next");
    CHECK(headings("<font size=2>What comes next</font><br>").empty());
    CHECK(headings("It is <font size=5>big</font> news.<br>").empty());
    CHECK(headings("<font size=5>I</font>t was late.").empty());
    CHECK(headings("<font size=4>" + kParagraph + " Again.</font>").empty());
}

TEST_CASE("Lines between breaks that are no part of the paragraph stand alone", "[source][html]") {
    const Article article = article_with("By Ann Marlow<br>Email this | Print | Views: 1,342<br>" +
                                         kParagraph + "<br>Place: Rio<br>12 June 2026<br>Free.");
    REQUIRE(article.blocks.size() == 2);
    CHECK(article.byline == "Ann Marlow");
    CHECK(article.blocks[0].text == kParagraph);
    CHECK(article.blocks[1].text == "Place: Rio 12 June 2026 Free.");
}

TEST_CASE("The site's name is no headline, even where it is the only h1", "[source][html]") {
    const auto title = [](const std::string& head) {
        return nashra::html_page("<head>" + head + "</head><h1>Attar's Blog</h1><p>" + kParagraph,
                                 "")
            .title;
    };
    CHECK(title("<title>Attar's Blog: A night on the tram</title>"
                "<meta property=og:title content='A night on the tram'>") == "A night on the tram");
    CHECK(title("<title>Attar's Blog</title>") == "Attar's Blog");
}

TEST_CASE("What is longer than a title is none", "[source][html]") {
    const std::string endless(300'000, 'a');
    const Article article =
        nashra::html_page("<title>" + endless + " b c</title><h1>" + std::string(100'000, 'a') +
                              " b</h1><p>" + kParagraph + "</p>",
                          "");
    CHECK(article.title.empty());
}

TEST_CASE("Nested mottos do not read the same megabytes again and again", "[source][html][size]") {
    std::string page = "<body>";
    for (int level = 0; level < 200; ++level)
        page += "<div class='tagline dek'>";
    for (int line = 0; line < 20'000; ++line)
        page += "<p>" + kParagraph + "</p>";
    const Article article = nashra::html_page(page, "");
    CHECK(article.tagline.empty());
    CHECK(article.standfirst.empty());
    CHECK(!article.blocks.empty());
}

TEST_CASE("What style alone keeps apart is not glued together", "[source][html]") {
    const auto line = [](const std::string& markup) {
        const Article article =
            article_with("<p>" + kParagraph + "</p>" + markup + "<p>" + kSecond);
        return article.blocks.size() == 3 ? article.blocks[1].text : std::string{};
    };
    CHECK(line("<div><span>Open daily</span><span>closed in winter</span></div>") ==
          "Open daily, closed in winter");
    CHECK(line("<div><span>مفتوح كل يوم</span><span>مغلق في الشتاء</span></div>") ==
          "مفتوح كل يوم، مغلق في الشتاء");
    CHECK(line("<p><span>It was late.</span><span>Nobody went home</span></p>") ==
          "It was late. Nobody went home");
    CHECK(line("<p><span>Nobody</span><span>Went home before ten</span></p>") ==
          "Nobody Went home before ten");
    CHECK(
        line(
            "<p>The har<span>b</span><span>our</span> is <span>H</span>ot, CO<span>2</span></p>") ==
        "The harbour is Hot, CO2");
    CHECK(line("<div><span>Mind</span><span>:</span><span>the step</span></div>") ==
          "Mind : the step");
}

TEST_CASE("A question that unfolds its answer is a heading", "[source][html]") {
    const Article article =
        article_with("<p>" + kParagraph +
                     "</p><h3><button>Who pays for the plan?</button></h3><p>" + kSecond + "</p>");
    REQUIRE(article.blocks.size() == 3);
    CHECK(article.blocks[1].text == "Who pays for the plan?");
}

TEST_CASE("A link of a sentence is read, whatever it is called", "[source][html]") {
    const Article article =
        article_with("<p>" + kParagraph +
                     "</p><p>The museum, <a class='popup-link' href=/x>the "
                     "city says</a>, opens its doors to all who want to see the boats.</p>");
    REQUIRE(article.blocks.size() == 2);
    CHECK(article.blocks[1].text.starts_with("The museum, the city says, opens"));
}

TEST_CASE("Notes at the foot, windows above the page and calls to action are left out",
          "[source][html]") {
    for (const std::string box : {"<ol class=footnotes><li>", "<div class=modal><p>",
                                  "<div role=dialog><p>", "<section role=doc-endnotes><p>"}) {
        INFO(box);
        CHECK(article_with("<p>" + kParagraph + "</p><p>" + kParagraph + " Again.</p><p>" +
                           kParagraph + " At last.</p>" + box + kSecond)
                  .blocks.size() == 3);
    }
    CHECK(article_with("<p>" + kParagraph + "</p><div class=CallToAction>Try it now</div><p>" +
                       kSecond)
              .blocks.size() == 2);
}

TEST_CASE("A heading with a stroke is no picture's credit", "[source][html]") {
    const Article article = article_with("<p>" + kParagraph +
                                         "</p><h2>2. Remove the Old Paint/Stain</h2><p>" + kSecond);
    CHECK(article.blocks.size() == 3);
}

TEST_CASE("The same paragraph is read once", "[source][html]") {
    const Article article = article_with("<p>" + kParagraph + "</p><p>" + kSecond + "</p><p>" +
                                         kParagraph + "</p><p>" + kSecond + "</p>");
    CHECK(article.blocks.size() == 2);
}

TEST_CASE("What a list is labelled decides whether it is read", "[source][html]") {
    const std::string list =
        "<ul><li><a href=/a>Harbour bridge closes for a week</a></li><li><a href=/b>Ferries run "
        "all night in summer</a></li></ul>";
    const auto blocks = [&](const std::string& label) {
        return article_with("<p>" + kParagraph + "</p>" + label + list + "<p>" + kSecond + "</p>")
            .blocks.size();
    };
    CHECK(blocks("<p>The papers are these:</p>") == 5);
    CHECK(blocks("<h3>Related articles</h3>") == 2);
    CHECK(blocks("<p><b>اقرأ أيضا</b></p>") == 2);
}

TEST_CASE("What a script would draw is read from the structured data", "[source][html]") {
    const Article article = nashra::html_page(
        "<script type='application/ld+json'>{\"author\":[{\"@type\":\"Person\",\"name\":\"Ann "
        "Marlow\"}],\"articleBody\":\"" +
            kParagraph + "\\n" + kSecond + "\"}</script><div id=app></div>",
        "");
    REQUIRE(article.blocks.size() == 2);
    CHECK(article.blocks[1].text == kSecond);
    CHECK(article.byline == "Ann Marlow");
}

TEST_CASE("A page that a script draws has its summary, or nothing but its title",
          "[source][html]") {
    const std::string head = "<title>Ferry strike enters second week | Quay News</title>";
    const auto summary = nashra::html_page(
        "<head>" + head +
            "<meta property=og:description content='Crews and owners did not meet on Monday.'>"
            "</head><div id=root></div>",
        "");
    CHECK(summary.extent == nashra::Extent::teaser);
    CHECK(summary.notice == "holds no text, only a summary");
    const auto drawn = nashra::html_page(
        "<script src=a.js></script><meta name=description content='Crews and owners did not "
        "meet.'>",
        "");
    CHECK(drawn.notice.starts_with("holds no text, only a summary: a script draws it (save it"));
    REQUIRE(summary.blocks.size() == 1);
    CHECK(summary.blocks[0].text == "Crews and owners did not meet on Monday.");
    const auto shell = nashra::html_page("<head>" + head + "</head><div id=root></div>", "");
    CHECK(shell.title == "Ferry strike enters second week");
    CHECK(shell.extent == nashra::Extent::title);
    CHECK(article_with("<p>" + kParagraph + "</p>").extent == nashra::Extent::whole);
}

TEST_CASE("An anchor that is made from a heading's words says nothing about the element",
          "[source][html]") {
    const Article article = article_with("<p>" + kParagraph +
                                         "</p><h2 id=how-to-share>How to share a net</h2><p id="
                                         "'block-ad5f2'>" +
                                         kSecond + "</p>");
    CHECK(article.blocks.size() == 3);
}

TEST_CASE("A section without links beside the core belongs to the article", "[source][html]") {
    std::string core;
    std::string section;
    for (int i = 0; i < 40; ++i)
        core += "<p>" + std::to_string(i) + " " + kParagraph + "</p>";
    for (int i = 0; i < 8; ++i)
        section += "<p>" + std::to_string(i) + " " + kSecond + "</p>";
    const std::string menu = "<ul><li><a href=/1>The price of rice</a><li><a href=/2>Rain</a></ul>";
    const Article article = article_with("<div class=a>" + core + "</div><div class=b>" + section +
                                         "</div><div class=c>" + menu + "</div>");
    CHECK(article.blocks.size() == 48);
}

TEST_CASE("What stands beside the article is named among what was skipped", "[source][html]") {
    const Article article = nashra::html_page(
        "<body><div>Sunny spells in the delta</div><article><h1>A plan for the harbour</h1><p>" +
            kParagraph + "</p><p>" + kSecond + "</p></article></body>",
        "");
    REQUIRE(article.skipped.size() == 1);
    CHECK(article.skipped[0].reason == "outside");
    CHECK(article.skipped[0].text == "Sunny spells in the delta");
}

TEST_CASE("A label in the text does not end the article, one above links does", "[source][html]") {
    const std::string text = "<p>" + kParagraph + "</p><p>" + kParagraph + " Again.</p>";
    const Article label = article_with(text + text + "<p>Related:</p><p>" + kSecond + "</p>");
    CHECK(label.blocks.back().text == kSecond);
    const Article links = article_with(text + "<h3>Related</h3><p><a href=/1>Rain</a></p><p>" +
                                       "A line of a teaser.</p>");
    CHECK(links.blocks.back().text == kParagraph + " Again.");
}

TEST_CASE("Linked headlines with a few lines each below the text are teasers", "[source][html]") {
    std::string text;
    for (int i = 0; i < 12; ++i)
        text += "<p>" + std::to_string(i) + " " + kParagraph + "</p>";
    std::string teasers;
    for (const std::string name : {"The price of rice", "Rain in the delta", "A museum reopens"})
        teasers += "<h3><a href=/1>" + name + "</a></h3><p>What we know of it so far today.</p>";
    CHECK(article_with(text + teasers).blocks.size() == 12);
    // An article whose own headings are links has them to its end.
    const Article links = article_with("<h3><a href=/0>The harbour</a></h3>" + text + teasers);
    CHECK(links.blocks.size() > 12);
}

TEST_CASE("Boxes with a linked headline and a paragraph are teasers", "[source][html]") {
    std::string text;
    for (int i = 0; i < 20; ++i)
        text += "<p>" + std::to_string(i) + " " + kParagraph + "</p>";
    std::string boxes;
    for (const std::string name : {"The price of rice", "Rain in the delta", "A museum reopens"})
        boxes += "<li><h2><a href=/1>" + name + "</a></h2><p>" + name + ". " + kParagraph +
                 kParagraph + kParagraph + "</p></li>";
    CHECK(article_with(text + "<ul>" + boxes + "</ul>" + "<p>" + kSecond).blocks.size() == 21);
}

TEST_CASE("A row of a table is one line", "[source][html]") {
    const Article article =
        article_with("<p>" + kParagraph +
                     "</p><table><tr><th>Ticket<th>Price<tr><td>Single<td>6 dirhams</table>");
    REQUIRE(article.blocks.size() == 3);
    CHECK(article.blocks[1].text == "Ticket, Price");
    CHECK(article.blocks[2].text == "Single, 6 dirhams");
}

TEST_CASE("Many labels without lists take no time", "[source][html][size]") {
    std::string page = "<body>" + kParagraph;
    for (int i = 0; i < 60'000; ++i)
        page += "<p>Related<p>";
    for (int level = 0; level < 190; ++level)
        page += "<div>Read also";
    CHECK(!nashra::html_page(page, "").blocks.empty());
}

TEST_CASE("Much large print and many lines like the title take no time", "[source][html][size]") {
    std::string page = "<title>The Post - A plan for the old harbour</title><body>" + kParagraph;
    for (int i = 0; i < 60'000; ++i)
        page += "<font size=5></font><span></span>";
    for (int i = 0; i < 60'000; ++i)
        page += "<p>A plan for the new harbour";
    CHECK(nashra::html_page(page, "").title == "The Post - A plan for the old harbour");
}

TEST_CASE("A saved page knows where it came from", "[source][html]") {
    const std::string page =
        "<head><meta property=og:url content='https://post.example/shared'><link rel=canonical "
        "href='https://post.example/news/storm'></head><body><h1>The storm has passed</h1><p>" +
        kParagraph +
        "</p><h3>Related articles</h3><ul><li><a href='/a'>Harbour bridge closes for a "
        "week</a><li><a href='b'>Ferries run all night in summer</a></ul>";
    const Article saved = nashra::html_page(page, "");
    CHECK(saved.url == "https://post.example/news/storm");
    REQUIRE(saved.headlines.size() == 2);
    CHECK(saved.headlines[0].url == "https://post.example/a");
    CHECK(saved.headlines[1].url == "https://post.example/news/b");
    CHECK(nashra::html_page(page, "https://cache.example/1").url == "https://cache.example/1");
}
