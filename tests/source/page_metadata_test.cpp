// What a page says about itself in its head, in all the ways in which pages write it.
#include "source/page_metadata.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "source/html_page.h"

namespace {

const std::string kText =
    "<p>The council met for six hours on Monday and agreed, after a long debate, on a new plan for "
    "the old harbour, which will open to visitors in the spring.</p><p>Fishermen keep their "
    "landing place, the mayor said, and the market hall stays where it has stood.</p>";

nashra::PageMetadata metadata(const std::string& page) {
    return nashra::page_metadata(nashra::parse_html(page));
}

nashra::Article article(const std::string& page) {
    return nashra::html_page(page, "https://news.example/a");
}

}  // namespace

TEST_CASE("The head says when it was published, whatever it calls the date", "[source][html]") {
    for (const std::string name :
         {"article:published_time", "datePublished", "date", "DC.date.issued", "dcterms.created",
          "pubdate", "publish-date", "parsely-pub-date", "citation_publication_date"}) {
        INFO(name);
        CHECK(metadata("<meta name='" + name + "' content='2025-05-03T10:00+02:00'>").published ==
              "2025-05-03T08:00:00Z");
    }
    CHECK(metadata("<meta name=date content='every day'><meta name=pubdate content=2025-05-03>")
              .published == "2025-05-03T00:00:00Z");
}

TEST_CASE("A date that is marked as the article's counts wherever it stands", "[source][html]") {
    const std::string day = "2025-05-03T00:00:00Z";
    CHECK(metadata("<time itemprop=datePublished datetime=2025-05-03>Saturday</time>").published ==
          day);
    CHECK(metadata("<span itemprop=datePublished>3 May 2025</span>").published == day);
}

TEST_CASE("A time at the headline is the article's date, one of another story is not",
          "[source][html]") {
    const std::string headline = "<h1>A plan for the harbour</h1>";
    const std::string time = "<time datetime=2025-05-03>3 May</time>";
    const std::string day = "2025-05-03T00:00:00Z";
    CHECK(article(headline + time + kText).published == day);
    CHECK(article("<article><header>" + time + headline + "</header>" + kText).published == day);
    CHECK(article(headline + "<time class=updated datetime=2025-06-01>1 June</time>" + time + kText)
              .published == day);
    CHECK(article("<h2>Another story</h2>" + time + headline + kText).published.empty());
    CHECK(article(headline + "<div class=related>" + time + "</div>" + kText).published.empty());
    CHECK(article(headline + kText + time).published.empty());
}

TEST_CASE("All who wrote it are named", "[source][html]") {
    const auto byline = [](const std::string& authors, const std::string& head = {}) {
        return metadata(head + "<script type='application/ld+json'>{\"author\":" + authors +
                        "}</script>")
            .byline;
    };
    CHECK(byline(R"("Ann Marlow")") == "Ann Marlow");
    CHECK(byline(R"({"@type":"Person","name":"Ann Marlow"})") == "Ann Marlow");
    CHECK(byline(R"([{"name":"Ann Marlow","url":"https:\/\/a.example"},{"name":"Sami Haddad"}])") ==
          "Ann Marlow, Sami Haddad");
    CHECK(byline(R"(["Ann Marlow", "Sami Haddad", "Ann Marlow"])") == "Ann Marlow, Sami Haddad");
    CHECK(byline(R"([{"name":"سامي حداد"},{"name":"ندى خوري"}])") == "سامي حداد، ندى خوري");
    CHECK(byline(R"({"worksFor":{"name":"The Post"},"name":"Ann \"A\" Marlow"})") ==
          "Ann \"A\" Marlow");
    CHECK(byline(R"([{"name":"Ann Marlow"},{"name":"Sami Haddad"}])",
                 "<meta name=author content='Ann Marlow'>") == "Ann Marlow, Sami Haddad");
    CHECK(byline("{\"@id\":\"#ann\"},\"publisher\":{\"name\":\"The Post\"}").empty());
    for (const std::string broken : {"[", "{\"name\":", "[[[[", "7"})
        CHECK(byline(broken).empty());
}
