// The door of the stage: what is read, what is refused, and with which words.
#include "source/open.h"

#include <filesystem>
#include <fstream>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "source/html_tree.h"

using nashra::Article;
using nashra::Error;
using nashra::InputKind;
using nashra::Kind;
using nashra::read_articles;
using nashra::read_bytes;
using nashra::ReadOptions;

namespace {

const std::filesystem::path kRoot{NASHRA_SOURCE_DIR};
const std::string kPages = (kRoot / "tests/source/pages").string() + "/";
const std::string kSamples = (kRoot / "assets/samples").string() + "/";

template <typename Read>
std::optional<Error> error_of(Read read) {
    try {
        read();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

Article read_article(std::string bytes, const ReadOptions& options) {
    return read_articles(std::move(bytes), options).front();
}

void refuses(const std::string& bytes, const std::string& words) {
    const auto error = error_of([&] { read_article(bytes, {}); });
    INFO(words);
    REQUIRE(error);
    INFO(error->what());
    CHECK(error->kind() == Kind::no_news);
    CHECK(std::string{error->what()}.find(words) != std::string::npos);
    CHECK(std::string{error->what()}.find('\n') == std::string::npos);
}

std::string random_bytes(std::size_t size) {
    std::mt19937 random{7};
    std::string bytes(size, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random() & 0xFFU);
    return bytes;
}

}  // namespace

TEST_CASE("An address is not called a missing file", "[source][open]") {
    for (const std::string address : {"ftp://news.example/a", "file:///news/a"}) {
        const auto error = error_of([&] { read_bytes(address); });
        REQUIRE(error);
        CHECK(error->kind() == Kind::no_input);
        CHECK(error->what() == "cannot read '" + address +
                                   "': only addresses that begin with https:// or http:// are "
                                   "fetched (save the page and give the file)");
    }
}

TEST_CASE("Who forgets the https:// of an address is told of it", "[source]") {
    const auto* const name =
        GENERATE("news.example", "www.news.example/story.html", "اخبار.example/1");
    const auto error = error_of([&] { read_bytes(name); });
    REQUIRE(error);
    CHECK(error->kind() == Kind::no_input);
    CHECK(std::string{error->what()}.find(std::string{"https://"} + name) != std::string::npos);
    const auto* const file = GENERATE("story.html", "notes.v2", "folder/news.example", "story");
    const auto missing = error_of([&] { read_bytes(file); });
    REQUIRE(missing);
    CHECK(std::string{missing->what()}.find("https://") == std::string::npos);
}

TEST_CASE("What is no file is told apart from what is a folder", "[source][open]") {
    const auto missing = error_of([] { read_bytes("/no/such/file.html"); });
    REQUIRE(missing);
    CHECK(missing->kind() == Kind::no_input);
    CHECK(std::string{missing->what()}.find("/no/such/file.html") != std::string::npos);
    const auto folder = error_of([] { read_bytes(kPages); });
    REQUIRE(folder);
    CHECK(folder->kind() == Kind::no_news);
    CHECK(std::string{folder->what()}.find("is a folder") != std::string::npos);
    CHECK(read_bytes(kPages + "letter.txt").starts_with("Green Street"));
}

TEST_CASE("What cannot be read as news is named in words", "[source][open]") {
    refuses("", "empty");
    refuses(" \n\t \r\n", "empty");
    refuses("\xEF\xBB\xBF", "empty");
    refuses("\xFF\xFE", "empty");
    refuses("!!! *** ???", "no text");
    refuses("\x89PNG\r\n\x1A\nxxxx", "a PNG picture");
    refuses("\xFF\xD8\xFF\xE0 JFIF", "a JPEG picture");
    refuses("GIF89a....", "a GIF picture");
    refuses("%PDF-1.7 ...", "a PDF document");
    refuses("PK\x03\x04....", "a ZIP archive");
    refuses("\x1F\x8B\x08", "a gzip archive");
    refuses(
        "\x7F"
        "ELF\x02",
        "a program");
    refuses(std::string(5000, '\0'), "binary data");
    refuses(random_bytes(10 << 20), "binary data");
    refuses("<?xml version='1.0'?><rss version='2.0'><channel/></rss>", "a news feed");
    refuses("<feed xmlns='http://www.w3.org/2005/Atom'></feed>", "a news feed");
    refuses(R"({"version": "https://jsonfeed.org/version/1.1"})", "a news feed");
    refuses(R"({"title": "News"})", "a JSON document");
    refuses("<?xml version='1.0'?><opml/>", "an XML document");
    refuses("<html><body><script>x</script></body></html>", "no text");
}

TEST_CASE("The kind is found from content, and can be overridden", "[source][open]") {
    CHECK(read_article("[AP] London is calm tonight.", {}).blocks.size() == 1);
    CHECK(read_article("a < b and b > c, says the teacher.", {}).blocks.size() == 1);
    const std::string page = "<p>One paragraph of news.</p>";
    CHECK(read_article(page, {}).blocks.at(0).text == "One paragraph of news.");
    CHECK(read_article(page, {.as = InputKind::text, .url = {}, .content_type = {}})
              .blocks.at(0)
              .text == page);
    CHECK(error_of([&] {
              read_article("text", {.as = InputKind::feed, .url = {}, .content_type = {}});
          })->kind() == Kind::no_news);
}

TEST_CASE("A page of the Arab web before UTF-8 is read", "[source][open]") {
    const Article article = read_article(read_bytes(kPages + "windows-1256.html"), {});
    CHECK(article.title == "افتتاح جسر جديد فوق النهر");
    CHECK(article.language == nashra::kArabic);
    REQUIRE(article.blocks.size() == 2);
    CHECK(article.blocks[0].text.starts_with("افتتحت المدينة صباح اليوم"));
}

TEST_CASE("The two samples are the same page", "[source][open]") {
    const Article text = read_article(read_bytes(kSamples + "bulletin.txt"), {});
    const Article html = read_article(
        read_bytes(kSamples + "bulletin.html"),
        {.as = InputKind::automatic, .url = "https://nashra.example/a/b.html", .content_type = {}});
    CHECK(text.site == "Nashra Daily");
    CHECK(html.site == text.site);
    CHECK(html.tagline == text.tagline);
    CHECK(html.title == text.title);
    CHECK(html.standfirst == text.standfirst);
    REQUIRE(text.blocks.size() == 11);
    REQUIRE(html.blocks.size() == 11);
    for (std::size_t i = 0; i < text.blocks.size(); ++i)
        CHECK(html.blocks[i].text == text.blocks[i].text);
    REQUIRE(text.headlines.size() == 15);
    REQUIRE(html.headlines.size() == 15);
    for (std::size_t i = 0; i < text.headlines.size(); ++i)
        CHECK(html.headlines[i].title == text.headlines[i].title);
    CHECK(html.headlines[0].url == "https://nashra.example/2026/03/01.html");
    CHECK(html.byline == "Mona Farah");
    CHECK(html.published == "2026-03-10T06:15:00Z");
    CHECK(text.published.empty());
}

TEST_CASE("Hostile markup is answered at once", "[source][open][size]") {
    const auto repeated = [](const std::string& piece, std::size_t times) {
        std::string out;
        while (times-- > 0)
            out += piece;
        return out + "<p>The news at the end of it all is short.</p>";
    };
    std::string attributes = "<div";
    for (int i = 0; i < 200'000; ++i)
        attributes += " a" + std::to_string(i) + "=1";
    const std::vector<std::string> pages = {
        repeated("<div>", 100'000),
        repeated("<div><table></div>", 50'000),
        repeated("<span><div></span>", 50'000),
        repeated("<b x=1><p>", 50'000),
        repeated("<li><dd>", 50'000),
        repeated("<a href=x><p>", 50'000),
        repeated("<table><tr><td>", 50'000),
        repeated("<noscript></", 50'000),
        repeated("<div class=dek>", 50'000),
        attributes + "><p>The news at the end of it all is short.</p>",
    };
    for (const auto& page : pages) {
        INFO(page.substr(0, 40));
        const Article article = read_article(page, {});
        CHECK_FALSE(article.blocks.empty());
    }
}

TEST_CASE("A page saved as one file is read behind its megabytes of pictures",
          "[source][open][size]") {
    const std::string data = "data:image/png;base64," + std::string(10 << 20, 'A');
    const std::vector<std::string> forms = {
        "<body><img src=\"" + data + "\">",
        "<body><img src=" + data + " >",
        "<style>@font-face{src:url(" + data + ")}</style><body>",
        "<body><div style=\"background:url(" + data + ")\">",
        "<meta property='og:image' content='" + data + "'><body>",
        "<link href='" + data + "'><body>",
    };
    for (const auto& form : forms) {
        INFO(form.substr(0, 40));
        const Article article =
            read_article("<!DOCTYPE html>" + form + "<p>The news at the end is short.</p>", {});
        REQUIRE(article.blocks.size() == 1);
        CHECK(article.blocks[0].text == "The news at the end is short.");
    }
}

TEST_CASE("What is too long to be read whole says where the reading ends", "[source][open][size]") {
    const std::string paragraph = "<p>" + std::string(1000, 'a') + " is said for a while.</p>";
    const auto page_of = [&](std::size_t megabytes) {
        std::string page = "<html><body>";
        while (page.size() < megabytes << 20U)
            page += paragraph;
        return page;
    };
    const std::string header = "From: a@b.example\nSubject: Boats\nMIME-Version: 1.0\n";
    const std::string notice{nashra::kLongerThan8MB};
    CHECK(read_article(page_of(9), {}).notice == notice);
    CHECK(read_article(page_of(1), {}).notice.empty());
    CHECK(read_article(header + "Content-Type: text/html\n\n" + page_of(9), {}).notice == notice);
    CHECK(read_article(header + "\n" + std::string(9 << 20, 'a'), {}).notice == notice);
    CHECK(read_article(header + "\nText.", {}).notice.empty());
    std::string front = "<html><body>";
    for (int i = 0; i <= 200; ++i)
        front += "<p><a href=/n/" + std::to_string(i) + ">The news of the day, part " +
                 std::to_string(i) + "</a></p>";
    const Article list = read_article(front, {.url = "https://news.example/all"});
    CHECK(list.headlines.size() == 200);
    CHECK(list.notice == "has more than 200 headlines: the first 200 are listed");
}

TEST_CASE("A page without text is refused with the next step to take", "[source]") {
    const auto error = error_of([] {
        read_articles(
            "<!doctype html><title>Ferry strike | Quay News</title><div id=root></div>"
            "<script src=app.js></script>",
            {.name = "'quay.html'"});
    });
    REQUIRE(error);
    CHECK(error->kind() == Kind::no_news);
    const std::string message = error->what();
    CHECK(message.starts_with("cannot read 'quay.html': the page holds no text"));
    CHECK(message.find("save it from a browser") != std::string::npos);
}

TEST_CASE("A page without text blames no script that it does not have", "[source]") {
    for (const std::string body : {"", "<img src=a.gif>"}) {
        const auto error = error_of([&] {
            read_articles("<!doctype html><title>Quay News</title><body>" + body + "</body>",
                          {.name = "'quay.html'"});
        });
        REQUIRE(error);
        CHECK(error->kind() == Kind::no_news);
        CHECK(std::string{error->what()} ==
              "cannot read 'quay.html': the page holds no text (give "
              "a web page, a news feed or a text file)");
    }
}

TEST_CASE("A page that only sends its visitor on says where", "[source]") {
    const auto message = [](const std::string& page) {
        const auto error = error_of([&] { read_articles(page, {.name = "'old.html'"}); });
        return error ? std::string{error->what()} : std::string{};
    };
    const std::string head = "<!doctype html><html><head><title>Quay News</title>";
    CHECK(message(head +
                  "<meta http-equiv=refresh content='0; url=https://quay.example/new'></head>"
                  "<body>The page has moved.</body></html>") ==
          "cannot read 'old.html': the page only sends on to 'https://quay.example/new' (give that "
          "address)");
    CHECK(message(head + "<meta http-equiv=refresh content='0; url=new.html'></head></html>") ==
          "cannot read 'old.html': the page only sends on to 'new.html' (give the address of the "
          "story)");
}
