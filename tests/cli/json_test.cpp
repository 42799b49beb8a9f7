#include "cli/json.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "cli/headlines.h"
#include "fakes/pages.h"

using namespace nashra;
using Json = nlohmann::json;

TEST_CASE("An article's JSON has the keys of the contract", "[cli]") {
    auto article = test::whole_article();
    article.headlines.front().url = "https://example.org/2";
    article.skipped = {{"widget", "Listen"}};
    const auto json = Json::parse(json_document(article));
    CHECK(json["title"] == "Title");
    CHECK(json["site"] == "Site");
    CHECK(json["standfirst"] == "Standfirst");
    CHECK(json["byline"] == "Byline");
    CHECK(json["language"] == "en");
    CHECK(json["articleBody"] == "One is here. Two is there.\nHeading");
    CHECK(json["blocks"][0] ==
          Json{{"role", "paragraph"}, {"language", "en"}, {"text", "One is here. Two is there."}});
    CHECK(json["blocks"][1]["role"] == "heading");
    CHECK(json["headlines"][0] ==
          Json{{"title", "Second headline"}, {"url", "https://example.org/2"}});
    CHECK(json["headlines"][1]["url"].is_null());
    CHECK(json["skipped"][0] == Json{{"reason", "widget"}, {"text", "Listen"}});
}

TEST_CASE("Unknown values are null, never invented", "[cli]") {
    const auto json = Json::parse(json_document(nashra::Article{}));
    for (const auto* key :
         {"title", "standfirst", "byline", "published", "site", "language", "url"}) {
        CAPTURE(key);
        REQUIRE(json.contains(key));
        CHECK(json[key].is_null());
    }
    CHECK(json["blocks"] == Json::array());
    CHECK(json["headlines"] == Json::array());
    CHECK(json["skipped"] == Json::array());
    CHECK(json["articleBody"] == "");
}

TEST_CASE("A feed's JSON has the keys of the contract", "[cli]") {
    Feed feed;
    feed.title = "News";
    feed.author = {"Mona Farah", "mona@a.example"};
    feed.format = "rss20";
    feed.encoding = "utf-8";
    feed.items.resize(2);
    feed.items[0].title = "One";
    feed.items[0].content = "<p>All of it</p>";
    feed.items[0].categories = {"a", "b"};
    feed.items[0].enclosures = {{"https://a.example/1.mp3", "audio/mpeg", "12"}};
    feed.items[1].author = {{}, "omar@a.example"};
    const auto json = Json::parse(json_document(feed));
    CHECK(json["feed"]["title"] == "News");
    CHECK(json["feed"]["author"] == "Mona Farah (mona@a.example)");
    CHECK(json["feed"]["author_name"] == "Mona Farah");
    CHECK(json["feed"]["link"].is_null());
    CHECK(json["format"] == "rss20");
    CHECK(json["bozo"] == false);
    CHECK(json["items"][0]["categories"] == Json{"a", "b"});
    CHECK(json["items"][0]["enclosures"][0]["length"] == "12");
    CHECK(json["items"][0]["summary"] == json["items"][0]["content"]);
    CHECK(json["items"][1]["author"] == "omar@a.example");
    CHECK(json["items"][1]["author_name"].is_null());
    CHECK(json["items"][1]["summary"].is_null());
    CHECK(Json::parse(json_document(Feed{}))["items"] == Json::array());
}

TEST_CASE("A feed's item is a headline itself, a page is none", "[cli]") {
    Article article;
    article.title = "Own";
    article.url = "https://a.example/own";
    article.headlines = {{"Other", ""}};
    CHECK(headline_list(article).size() == 1);
    article.origin = Origin::feed_item;
    const auto list = headline_list(article);
    REQUIRE(list.size() == 2);
    CHECK(list[0].title == "Own");
    CHECK(list[0].url == "https://a.example/own");
    article.title.clear();
    article.blocks = {{BlockRole::paragraph, kEnglish, "What it says."}};
    CHECK(headline_list(article).at(0).title.empty());
    CHECK(headline_list(article).at(0).teaser == "What it says.");
}

TEST_CASE("A sentence is one line of JSON", "[cli]") {
    Sentence sentence;
    sentence.role = Role::related;
    sentence.place = {3, 1, 0};
    sentence.text = "a\nقال";
    sentence.runs = {{kEnglish, "a\n"}, {kArabic, "قال"}};
    const auto line = json_line(sentence);
    CHECK(line.find('\n') == std::string::npos);
    const auto json = Json::parse(line);
    CHECK(json["block"] == 3);
    CHECK(json["index"] == 1);
    CHECK(json["role"] == "related");
    CHECK(json["runs"][1] == Json{{"language", "ar"}, {"text", "قال"}});
}

TEST_CASE("An utterance tells its changes only when there are any", "[cli]") {
    Utterance utterance;
    utterance.runs = {{kEnglish, "ten per cent"}};
    auto json = Json::parse(json_line(Sentence{}, utterance));
    CHECK(json["spoken"][0]["text"] == "ten per cent");
    CHECK_FALSE(json.contains("changes"));
    utterance.changes = {{"percent", "10%", "ten per cent"}};
    json = Json::parse(json_line(Sentence{}, utterance));
    CHECK(json["changes"][0] == Json{{"rule", "percent"}, {"from", "10%"}, {"to", "ten per cent"}});
}

TEST_CASE("Words are told as they are written, with bytes and milliseconds", "[cli]") {
    using namespace std::chrono_literals;
    Sentence sentence;
    sentence.text = "قال $5";
    Utterance utterance;
    utterance.runs = {{kArabic, "[[q'A:la]]", Notation::with_phonemes}};
    utterance.words = {{0, 6}, {7, 9}};
    const auto untimed = Json::parse(json_line(sentence, utterance))["words"];
    CHECK(untimed == Json{{{"text", "قال"}, {"from", 0}, {"to", 6}},
                          {{"text", "$5"}, {"from", 7}, {"to", 9}}});
    const std::vector<TimedWord> timed{{{0, 6}, "[[q'A:la]]", 10ms, 400ms}};
    CHECK(Json::parse(json_line(sentence, timed))["words"] == Json{{{"text", "قال"},
                                                                    {"from", 0},
                                                                    {"to", 6},
                                                                    {"spoken", "[[q'A:la]]"},
                                                                    {"start", 10},
                                                                    {"end", 400}}});
}

TEST_CASE("Bytes that are no text are replaced, not an error", "[cli]") {
    CHECK_NOTHROW(Json::parse(json_line("\xff\xfe", kUndetermined)));
}
