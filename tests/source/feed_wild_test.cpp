// Feeds as they are found: half broken, half sent, written by hand or by a program that nobody
// looks after.
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "source/feed.h"
#include "source/feed_articles.h"
#include "source/open.h"

using nashra::Article;
using nashra::Feed;
using nashra::FeedItem;
using nashra::read_articles;
using nashra::read_bytes;
using nashra::read_feed;

namespace {

const std::string kFeeds = std::string{NASHRA_SOURCE_DIR} + "/tests/source/feeds/";

Feed feed_in(const std::string& name, const std::string& url = {}) {
    return read_feed(read_bytes(kFeeds + name), {.url = url});
}

Feed feed_of(const std::string& text, const std::string& url = {}) {
    return read_feed(text, {.url = url});
}

FeedItem item_of(const std::string& elements, const std::string& url = {}) {
    const Feed feed =
        feed_of("<rss version='2.0'><channel><item>" + elements + "</item></channel></rss>", url);
    REQUIRE(feed.items.size() == 1);
    return feed.items.front();
}

std::vector<std::string> titles(const Feed& feed) {
    std::vector<std::string> all;
    for (const auto& item : feed.items)
        all.push_back(item.title);
    return all;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("A tag that is not closed costs no more than its own element", "[source][feed]") {
    const Feed feed = feed_in("broken_tags.xml");
    CHECK(feed.bozo);
    CHECK(feed.title == "Quarry Road Gazette");
    CHECK(titles(feed) == Strings{"Council votes on the old mill", "Bakers & millers meet",
                                  "School reopens", "Night bus"});
    CHECK(feed.items[0].link == "https://quarry.example/mill");
    CHECK(feed.items[0].summary.find("Two members") != std::string::npos);
    CHECK(feed.items[1].link == "https://quarry.example/bakers");
    CHECK(feed.items[1].id == "bakers-1");
    CHECK(feed.items[1].published == "2026-11-24T06:00:00Z");
    CHECK(feed.items[1].summary.find("Then they ate.") != std::string::npos);
    CHECK(feed.items[2].content == "<p>Pupils return on Sunday, the head said.");
    CHECK(feed.items[3].link == "https://quarry.example/bus");
    // The program's complaint before it is no page, and a text about feeds is no feed.
    CHECK(read_articles(read_bytes(kFeeds + "broken_tags.xml"), {}).size() == 4);
    const auto about = read_articles(
        "A feed begins like this:\n\n    <?xml version='1.0'?>\n    <rss version='2.0'>\n", {});
    CHECK(about.at(0).origin == nashra::Origin::page);
}

TEST_CASE("What is well-formed is left as it is", "[source][feed]") {
    // A text may have elements that look like the feed's.
    const Feed feed = feed_of(
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='application/xml'>"
        "<x xmlns='http://x.example'><title>One</title><guid>Two</guid></x></content>"
        "<title>News</title></entry></feed>");
    CHECK_FALSE(feed.bozo);
    CHECK(feed.items.at(0).title == "News");
    CHECK(feed.items.at(0).content.find("Two") != std::string::npos);
}

TEST_CASE("Attributes are read however they are written", "[source][feed]") {
    CHECK(item_of("<enclosure url=https://a.example/1.mp3 type='audio/mpeg' length=12 />")
              .enclosures.at(0)
              .url == "https://a.example/1.mp3");
    CHECK(item_of("<enclosure url='https://a.example/1.mp3' checked type=audio/mpeg/>")
              .enclosures.at(0)
              .type == "audio/mpeg");
    CHECK(item_of("<enclosure url='https://a.example/a<b' url='x'/><title>T</title>").title == "T");
    CHECK(item_of("<title a=\"b>News</title><link>https://a.example/1</link>").link ==
          "https://a.example/1");
}

TEST_CASE("Elements as deep as nobody reads are read as their text", "[source][feed]") {
    std::string deep;
    for (int i = 0; i < 400; ++i)
        deep += "<div>";
    const Feed feed =
        feed_of("<rss><channel><item><title>One</title><description>" + deep +
                "deep</description></item><item><title>Two</title></item></channel></rss>");
    CHECK(titles(feed) == Strings{"One", "Two"});
    CHECK(feed.items[0].summary.find("deep") != std::string::npos);
}

TEST_CASE("An item's language is its own", "[source][feed]") {
    const Feed feed = feed_in("languages.xml");
    CHECK(feed.language == "en");
    CHECK(feed.items.at(0).language == "ar");
    CHECK(feed.items.at(1).language.empty());
    CHECK(feed.items.at(2).language == "fr");
    CHECK(item_of("<dc:language>ar-LB</dc:language><title>x</title>").language == "ar-LB");
    CHECK(item_of("<title>x</title><description xml:lang='ar'>y</description>").language == "ar");
    const auto articles = articles_of(feed);
    REQUIRE(articles.size() == 3);
    CHECK(articles[0].language == nashra::kArabic);
    CHECK(articles[0].blocks.at(0).language == nashra::kArabic);
    CHECK(articles[1].language == nashra::kEnglish);
    CHECK(articles[2].language == nashra::Language{"fr"});
}

TEST_CASE("Links inside an item lead on from where it is read", "[source][feed]") {
    const Feed feed = feed_in("languages.xml", "https://elsewhere.example/feed");
    CHECK(feed.items.at(0).content.find("href=\"https://bay.example/news/2026/map\"") !=
          std::string::npos);
    CHECK(feed.items.at(1).content.find("href=\"https://cdn.example/x/times\"") !=
          std::string::npos);
    const std::string link = "<description>&lt;a href='/b'&gt;b&lt;/a&gt;</description>";
    CHECK(item_of(link, "https://a.example/feed").summary == "<a href='https://a.example/b'>b</a>");
    // Of a saved feed nobody knows the address but itself.
    const auto saved = [&](const std::string& channel_link) {
        return feed_of("<rss><channel>" + channel_link + "<item><link>/c</link>" + link +
                       "</item></channel></rss>")
            .items.at(0);
    };
    CHECK(saved("<link>https://site.example/</link>").summary ==
          "<a href='https://site.example/b'>b</a>");
    CHECK(saved("<link>https://site.example/</link>").link == "https://site.example/c");
    CHECK(saved("<link>https://site.example/</link><atom:link rel='self' "
                "href='https://feeds.example/x'/>")
              .link == "https://feeds.example/c");
    CHECK(saved("<link>nowhere</link>").link == "/c");
    // A service hands out the feed of a site.
    CHECK(feed_of("<rss><channel><link>https://site.example/</link><item><link>/c</link>" + link +
                      "</item></channel></rss>",
                  "https://feeds.example/site")
              .items.at(0)
              .summary == "<a href='https://site.example/b'>b</a>");
}

TEST_CASE("A JSON Feed is one whatever the order of its keys", "[source][feed]") {
    const std::string text = read_bytes(kFeeds + "sorted_keys.json");
    const Feed feed = feed_of(text);
    CHECK(feed.format == "json11");
    CHECK(feed.bozo);  // a comma too many, and a line break inside a string
    CHECK(titles(feed) == Strings{"The path is open", "فتح الطريق"});
    CHECK(feed.items[0].language == "en-GB");
    CHECK(feed.items[0].content.find("href=\"https://hill.example/path/map\"") !=
          std::string::npos);
    const auto articles = read_articles(text, {});
    REQUIRE(articles.size() == 2);
    CHECK(articles[0].origin == nashra::Origin::feed_item);
    CHECK(articles[1].language == nashra::kArabic);
}

TEST_CASE("Of a JSON Feed that breaks off the whole items are read", "[source][feed]") {
    std::string text = R"({"version": "https://jsonfeed.org/version/1.1", "title": "News",
        "items": [{"id": "1", "title": "One", "content_text": "First."},
                  {"id": "2", "title": "Two", "content_te)";
    CHECK(titles(feed_of(text)) == Strings{"One"});
    CHECK(feed_of(text).bozo);
    CHECK(read_articles(text, {}).at(0).title == "One");
    const std::string sorted = read_bytes(kFeeds + "sorted_keys.json");
    CHECK(titles(feed_of(sorted.substr(0, sorted.find("content_text")))) ==
          Strings{"The path is open"});
}

TEST_CASE("A story that is listed twice is read once", "[source][feed]") {
    const std::string feed =
        "<rss><channel><title>News</title><link>https://a.example/</link>"
        "<item><title>Rain</title><guid isPermaLink='false'>1</guid>"
        "<link>https://a.example/rain</link></item>"
        "<item><title>Rain</title><guid isPermaLink='false'>2</guid>"
        "<link>https://a.example/rain</link></item>"
        "<item><title>Wind</title><link>https://a.example/</link></item>"
        "<item><title>Snow</title><link>https://a.example/</link></item></channel></rss>";
    const auto articles = read_articles(feed, {});
    REQUIRE(articles.size() == 3);
    CHECK(articles[1].story != articles[2].story);
    CHECK(feed_of(feed).items.size() == 4);  // what the feed has is what it has
}

TEST_CASE("The longer of two texts of an item is its text", "[source][feed]") {
    const auto blocks = [](const std::string& summary, const std::string& content) {
        return read_articles("<rss><channel><item><title>News</title><description>" + summary +
                                 "</description><content:encoded>" + content +
                                 "</content:encoded></item></channel></rss>",
                             {})
            .at(0)
            .blocks;
    };
    const std::string story =
        "The bridge was opened this morning, and the first cars have passed it already.";
    CHECK(blocks(story, "&lt;p&gt;A picture&lt;/p&gt;").at(0).text == story);
    CHECK(blocks("The bridge was opened.", story).at(0).text == story);
    CHECK(blocks(story, "").at(0).text == story);
}

TEST_CASE("Formulas and drawings are markup, not words", "[source][feed]") {
    const std::string html =
        item_of("<description>Half: &lt;math&gt;&lt;mi&gt;x&lt;/mi&gt;&lt;/math&gt;</description>")
            .summary;
    CHECK(html == "Half: <math><mi>x</mi></math>");
}
