// Feeds of every format, as their publishers wrote them and as they are read aloud.
#include "source/feed.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "source/feed_articles.h"
#include "source/feed_elements.h"
#include "source/open.h"

using nashra::Article;
using nashra::Feed;
using nashra::FeedItem;
using nashra::Person;
using nashra::read_articles;
using nashra::read_bytes;
using nashra::read_feed;

namespace {

const std::string kFeeds =
    (std::filesystem::path{NASHRA_SOURCE_DIR} / "tests/source/feeds").string() + "/";

Feed feed_in(const std::string& name) {
    return read_feed(read_bytes(kFeeds + name), {.url = "https://harbour.example/feed.xml"});
}

Feed feed_of(const std::string& text, const std::string& content_type = {}) {
    return read_feed(text, {.url = "https://a.example/b/c", .content_type = content_type});
}

FeedItem item_of(const std::string& elements) {
    const Feed feed =
        feed_of("<rss version='2.0'><channel><item>" + elements + "</item></channel></rss>");
    REQUIRE(feed.items.size() == 1);
    return feed.items.front();
}

FeedItem entry_of(const std::string& elements) {
    const Feed feed =
        feed_of("<feed xmlns='http://www.w3.org/2005/Atom'><entry>" + elements + "</entry></feed>");
    REQUIRE(feed.items.size() == 1);
    return feed.items.front();
}

std::string format_of(const std::string& text) { return feed_of(text).format; }

}  // namespace

TEST_CASE("RSS 2.0 is read with the vocabularies mixed into it", "[source][feed]") {
    const Feed feed = feed_in("rss20.xml");
    CHECK(feed.title == "Harbour & Hills News");
    CHECK(feed.subtitle == "Local news, every hour");
    CHECK(feed.link == "https://harbour.example/");
    CHECK(feed.language == "en-GB");
    CHECK(feed.updated == "2026-03-10T06:00:00Z");
    CHECK(feed.author.name == "Mona Farah");
    CHECK(feed.author.email == "desk@harbour.example");
    CHECK(feed.rights == "Harbour Press 2026");
    CHECK(feed.format == "rss20");
    CHECK(feed.encoding == "utf-8");
    CHECK_FALSE(feed.bozo);
    REQUIRE(feed.items.size() == 3);
    const FeedItem& first = feed.items[0];
    CHECK(first.title == "Bridge over the river opens: 3 < 4 lanes");
    CHECK(first.link == "https://harbour.example/2026/03/10/bridge.html?a=1&b=2");
    CHECK(first.id == "bridge-1");
    CHECK(first.published == "2026-03-10T06:15:00Z");
    CHECK(first.author.name == "Karim Saleh");
    CHECK(first.categories == std::vector<std::string>{"City", "Transport"});
    CHECK(first.summary == "The new bridge was opened this morning.");
    CHECK(first.content.find("<p>The mayor") != std::string::npos);
    REQUIRE(first.enclosures.size() == 1);
    CHECK(first.enclosures[0].length == "12345");
    CHECK(feed.items[1].title == "Rain until the weekend");
    CHECK(feed.items[1].link == "https://harbour.example/rain");
    CHECK(feed.items[1].published == "2026-03-09T20:00:00Z");
}

TEST_CASE("Atom 1.0 is read with its types and addresses", "[source][feed]") {
    const Feed feed = feed_in("atom10.xml");
    CHECK(feed.title == "أخبار النهر <مباشر>");
    CHECK(feed.subtitle == "كل ساعة");
    CHECK(feed.link == "https://nahr.example/news/");
    CHECK(feed.id == "urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6");
    CHECK(feed.language == "ar");
    CHECK(feed.author.email == "desk@nahr.example");
    CHECK(feed.format == "atom10");
    CHECK_FALSE(feed.bozo);
    REQUIRE(feed.items.size() == 2);
    const FeedItem& first = feed.items[0];
    CHECK(first.title == "افتتاح جسر جديد");
    CHECK(first.link == "https://nahr.example/news/2026/bridge");
    CHECK(first.published == "2026-03-10T06:15:00Z");
    CHECK(first.updated == "2026-03-10T06:30:00Z");
    CHECK(first.categories == std::vector<std::string>{"مدينة"});
    CHECK(first.content.find("٣ &lt; ٤") != std::string::npos);
    REQUIRE(first.enclosures.size() == 1);
    CHECK(first.enclosures[0].url == "https://nahr.example/news/2026/bridge.ogg");
    CHECK(feed.items[1].content == "<p>A paragraph in base64.</p>");
}

TEST_CASE("RSS 1.0 has its items beside the channel", "[source][feed]") {
    const Feed feed = feed_in("rss10.xml");
    CHECK(feed.format == "rss10");
    CHECK(feed.title == "Quiet Valley");
    CHECK(feed.language == "fr");
    REQUIRE(feed.items.size() == 1);
    CHECK(feed.items[0].title == "Le marché rouvre");
    CHECK(feed.items[0].id == "https://quiet.example/1");
    CHECK(feed.items[0].categories == std::vector<std::string>{"Ville"});
}

TEST_CASE("JSON Feed is read", "[source][feed]") {
    const Feed feed = feed_in("feed.json");
    CHECK(feed.format == "json11");
    CHECK(feed.title == "Field Notes");
    CHECK(feed.link == "https://field.example/");
    CHECK(feed.author.name == "Salma Aziz");
    CHECK(feed.updated == "2026-03-09T07:00:00Z");
    CHECK_FALSE(feed.bozo);
    REQUIRE(feed.items.size() == 2);
    CHECK(feed.items[0].id == "7");
    CHECK(feed.items[0].title == "Wheat & weather");
    CHECK(feed.items[0].link == "https://harbour.example/7");
    CHECK(feed.items[0].author.name == "Omar Nasser");
    CHECK(feed.items[0].enclosures.at(0).length == "4321");
    CHECK(feed.items[1].link == "https://other.example/8");
    CHECK(feed.items[1].content == "First paragraph.<p>Second &amp; last paragraph.");
}

TEST_CASE("A JSON Feed that breaks off keeps what it had", "[source][feed]") {
    const std::string whole = read_bytes(kFeeds + "feed.json");
    const Feed feed = feed_of(whole.substr(0, whole.find("\"id\": \"8\"")));
    CHECK(feed.bozo);
    CHECK(feed.title == "Field Notes");
    CHECK(feed.items.size() == 1);
    CHECK(feed_of("{").format.empty());
    CHECK(feed_of(R"({"version": "https://jsonfeed.org/version/1", "items": 3})").format ==
          "json1");
    CHECK(feed_of(R"({"version": "1", "items": [1, [], {"title": {}}]})").items.size() == 1);
}

TEST_CASE("Every version of every format is known", "[source][feed]") {
    CHECK(format_of("<rss version='2.01'/>") == "rss20");
    CHECK(format_of("<rss version='0.92'/>") == "rss092");
    CHECK(format_of("<rss version='0.91'/>") == "rss091u");
    CHECK(format_of("<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'x'>"
                    "<rss version='0.91'/>") == "rss091n");
    CHECK(format_of("<rss/>") == "rss");
    CHECK(format_of("<rdf:RDF xmlns='http://my.netscape.com/rdf/simple/0.9/'/>") == "rss090");
    CHECK(format_of("<feed version='0.3' xmlns='http://purl.org/atom/ns#'/>") == "atom03");
    CHECK(format_of("<feed/>") == "atom");
    CHECK(format_of("<CHANNEL/>") == "cdf");
    CHECK(format_of("<html/>").empty());
    CHECK(format_of("").empty());
}

TEST_CASE("A title is one line without markup", "[source][feed]") {
    const auto title = [](const std::string& text) {
        return item_of("<title>" + text + "</title>").title;
    };
    CHECK(title("Q&amp;A session") == "Q&A session");
    CHECK(title("Q&amp;amp;A session") == "Q&A session");
    CHECK(title("AT&T") == "AT&T");
    CHECK(title("&lt;b&gt;Bold&lt;/b&gt; words") == "Bold words");
    CHECK(title("<![CDATA[<i>One</i> &#8212; two]]>") == "One — two");
    CHECK(title("5 &lt; 6") == "5 < 6");
    CHECK(title("History of the &lt;xyz&gt; tag") == "History of the <xyz> tag");
    CHECK(title("\n  Two\n lines ") == "Two lines");
    CHECK(title("don&#146;t") == "don’t");
    CHECK(title("a&amp;#27;[31m&#27;b&amp;#x202E;c").find('\x1B') == std::string::npos);
    CHECK(entry_of("<title>Q&amp;amp;A &amp;#8212; more</title>").title == "Q&A — more");
    CHECK(entry_of("<title>History of the &lt;b&gt; tag</title>").title ==
          "History of the <b> tag");
    CHECK(entry_of("<title type='html'>a &lt;b&gt;b&lt;/b&gt;</title>").title == "a b");
}

TEST_CASE("HTML that was escaped twice is escaped once", "[source][feed]") {
    const auto summary = [](const std::string& text) {
        return item_of("<description>" + text + "</description>").summary;
    };
    CHECK(summary("&amp;lt;p&amp;gt;News&amp;lt;/p&amp;gt;") == "<p>News</p>");
    CHECK(summary("One&amp;lt;br /&amp;gt;two &amp;amp;amp; three") == "One<br />two &amp; three");
    CHECK(summary("&lt;p&gt;The &amp;lt;b&amp;gt; tag&lt;/p&gt;") == "<p>The &lt;b&gt; tag</p>");
    CHECK(summary("The &amp;lt;b&amp;gt; tag") == "The &lt;b&gt; tag");
    CHECK(summary("<p>In line</p> and &lt;b&gt;escaped&lt;/b&gt;") ==
          "<p>In line</p> and <b>escaped</b>");
    CHECK(summary("First.\n\nSecond, 3 &lt; 4.") == "First.<p>Second, 3 &lt; 4.");
}

TEST_CASE("An element closed as in XHTML does not swallow what follows", "[source][feed]") {
    const std::string text = "A paragraph of news that follows the frame.";
    for (const std::string element :
         {"<iframe src='x'/>", "<a name=\"x\" />", "<script src='x'/>", "<object/>"}) {
        INFO(element);
        const auto articles =
            read_articles("<rss><channel><item><title>News</title><description><![CDATA[" +
                              element + "<p>" + text + "</p>]]></description></item>",
                          {});
        REQUIRE(articles.at(0).blocks.size() == 1);
        CHECK(articles[0].blocks[0].text == text);
    }
    CHECK(item_of("<description>&lt;a href=http://x/>x&lt;/a>&lt;br/></description>").summary ==
          "<a href=http://x/>x</a><br/>");
    CHECK(item_of("<description>&lt;!' &lt;b>x&lt;/b></description>").summary == "&lt;!' <b>x</b>");
}

TEST_CASE("The element that was made for it is believed", "[source][feed]") {
    const std::string media = "xmlns:media='http://search.yahoo.com/mrss/'";
    const std::vector<std::string> items = {
        "<title>right</title><media:title " + media + ">wrong</media:title>",
        "<media:title " + media + ">wrong</media:title><title>right</title>",
        "<image><title>wrong</title></image><title>right</title>",
        "<title>right</title><x:title xmlns:x='http://x.example/'>wrong</x:title>",
        "<title/><title>right</title>"};
    for (const auto& elements : items)
        CHECK(item_of(elements).title == "right");
    const FeedItem both = item_of("<description>short</description><summary>long</summary>");
    CHECK(both.summary == "short");
    CHECK(both.content == "long");
}

TEST_CASE("A person is a name and an address", "[source][feed]") {
    for (const std::string text :
         {"Mona Farah (mona@a.example)", "mona@a.example (Mona Farah)",
          "Mona Farah <mona@a.example>", "Mona Farah [mailto:mona@a.example]"}) {
        INFO(text);
        const Person person = nashra::person_in(text);
        CHECK(person.name == "Mona Farah");
        CHECK(person.email == "mona@a.example");
    }
    CHECK(nashra::person_in("Mona Farah").name == "Mona Farah");
    CHECK(nashra::person_in("mona@a.example").name.empty());
    CHECK(nashra::person_in("Mona Farah (Beirut)").name == "Mona Farah (Beirut)");
}

TEST_CASE("A feed's items are articles", "[source][feed]") {
    const auto articles = read_articles(read_bytes(kFeeds + "rss20.xml"),
                                        {.url = "https://harbour.example/feed.xml"});
    REQUIRE(articles.size() == 2);
    const Article& first = articles[0];
    CHECK(first.origin == nashra::Origin::feed_item);
    CHECK(first.site == "Harbour & Hills News");
    CHECK(first.title == "Bridge over the river opens: 3 < 4 lanes");
    CHECK(first.byline == "Karim Saleh");
    CHECK(first.published == "2026-03-10T06:15:00Z");
    CHECK(first.url == "https://harbour.example/2026/03/10/bridge.html?a=1&b=2");
    CHECK(first.language == nashra::kEnglish);
    REQUIRE(first.blocks.size() == 2);
    CHECK(first.blocks[1].text ==
          "It will carry twenty thousand cars a day, said the city council.");
    CHECK(first.headlines.empty());
    CHECK(articles[1].site.empty());
    REQUIRE(articles[1].blocks.size() == 1);
    CHECK(articles[1].blocks[0].text == "Rain is expected & will last until the weekend.");
    CHECK(read_articles(read_bytes(kFeeds + "feed.json"), {}).size() == 2);
    CHECK(read_articles(read_bytes(kFeeds + "atom10.xml"), {}).at(0).blocks.at(0).text ==
          "افتتح رئيس البلدية الجسر الجديد صباح اليوم.");
}

TEST_CASE("The footer under every item is not read", "[source][feed]") {
    const auto blocks = [](const std::string& html) {
        return read_articles("<rss><channel><item><title>News</title><description><![CDATA[" +
                                 html + "]]></description></item>",
                             {})
            .at(0)
            .blocks;
    };
    const std::string text = "<p>The town hall is open again.</p>";
    CHECK(blocks(text + "<p>The post <a href=x>News</a> appeared first on <a href=y>Site</a>.</p>")
              .size() == 1);
    CHECK(blocks(text + "<p>ظهرت المقالة <a href=x>خبر</a> أولاً على <a href=y>موقع</a>.</p>")
              .size() == 1);
    CHECK(blocks(text + "<p>The post office opens at nine.</p>").size() == 2);
}

TEST_CASE("No file and no address is ever read for a feed", "[source][feed]") {
    const std::string secret = std::filesystem::temp_directory_path() / "nashra-feed-test-secret";
    std::ofstream{secret} << "the-secret-words";
    const std::vector<std::string> types = {
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file://" + secret + "\">]>",
        "<!DOCTYPE rss [<!ENTITY % y SYSTEM \"file://" + secret + "\"> %y;]>",
        "<!DOCTYPE rss SYSTEM \"file://" + secret + "\">"};
    for (const auto& type : types) {
        INFO(type);
        const Feed feed = feed_of("<?xml version='1.0'?>" + type +
                                  "<rss><channel><title>&x; news</title><description a='&x;'>"
                                  "&x;<x:include xmlns:x='http://www.w3.org/2001/XInclude' "
                                  "parse='text' href='file://" +
                                  secret + "'/></description></channel></rss>");
        CHECK(feed.title.find("news") != std::string::npos);
        CHECK(feed.title.find("secret-words") == std::string::npos);
        CHECK(feed.subtitle.find("secret-words") == std::string::npos);
    }
    std::filesystem::remove(secret);
}

TEST_CASE("Hostile feeds are answered in time", "[source][feed][size]") {
    const auto repeated = [](const std::string& piece, std::size_t times) {
        std::string out;
        out.reserve(piece.size() * times);
        while (times-- > 0)
            out += piece;
        return out;
    };
    std::string laughs = "<!DOCTYPE rss [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'n'; ++c)
        laughs += std::string{"<!ENTITY "} + c + " \"" +
                  repeated(std::string{"&"} + static_cast<char>(c - 1) + ";", 10) + "\">";
    const std::string quadratic = "<!DOCTYPE rss [<!ENTITY a \"" + repeated("a", 200) + "\">]>";
    const std::string head = "<rss><channel><title>News</title>";
    const std::vector<std::string> feeds = {
        laughs + "]>" + head + "<item><title>&m;</title></item></channel></rss>",
        quadratic + head + "<item><title>" + repeated("&a;", 200'000),
        head + repeated("<item><title>A headline</title></item>", 100'000),
        head + repeated("<item>", 100'000),
        head + repeated("<media:group>", 100'000),
        head + "<item>" + repeated("<category>x</category>", 60'000),
        head + "<item><description>" + repeated("&amp;lt;b&amp;gt;", 100'000),
        head + "<item><description>" + repeated("&lt;div>", 100'000),
        head + "<item a='" + repeated("&amp;", 200'000) + "'/>",
        head + "<item><title>" + repeated("\n\n", 400'000) + "x",
        head + "<item><description>" + repeated("&lt;a 'b", 60'000),
        head + repeated("&", 600'000),
        head + repeated("<", 600'000),
        head + repeated("]", 600'000),
        head + repeated("<a>", 200'000),
        head + repeated("</a>", 200'000),
        head + repeated("<a b='<a' ", 60'000),
        head + repeated("<title>x", 100'000),
        head + "<a " + repeated("b c ", 150'000) + "<",
        head + repeated("<!-- ", 100'000),
        head + repeated("<![CDATA[", 100'000),
        "<!DOCTYPE rss [" + repeated("<!ENTITY a 'b", 60'000),
        R"({"version": "1", "title": "News", "items": )" + repeated("[", 200'000),
        R"({"version": "1", "title": "News", "items": [)" +
            repeated(R"({"title": "A headline"},)", 100'000),
    };
    for (const auto& text : feeds) {
        INFO(text.substr(0, 60) << " ... " << text.size());
        const Feed feed = feed_of(text);
        CHECK(feed.items.size() <= nashra::kMostItems);
        for (const auto& item : feed.items) {
            if (item.title.size() > nashra::kLongestFeedLine) FAIL("a title is too long");
            if (item.summary.size() > nashra::kLongestContent) FAIL("a summary is too long");
        }
    }
}

TEST_CASE("An item that is a list of links is an article, never a front", "[source][feed]") {
    std::string links;
    for (const auto* word : {"one", "two", "three", "four", "five"})
        links += std::string{"<p><a href='https://a.example/"} + word +
                 "'>The boat of the day, number " + word +
                 "</a> is told of here in a sentence.</p>";
    const auto articles = read_articles(
        "<rss><channel><item><title>Boats</title><link>https://a.example/</link>"
        "<description><![CDATA[" +
            links + "]]></description></item></channel></rss>",
        {});
    REQUIRE(articles.size() == 1);
    CHECK(articles[0].blocks.size() == 5);
}
