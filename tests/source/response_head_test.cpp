#include "source/response_head.h"

#include <catch2/catch.hpp>

#include "source/address.h"
#include "source/fetch_failure.h"
#include "source/http_date.h"

using namespace nashra;
using namespace std::chrono;

namespace {

// Sun, 06 Nov 1994 08:49:37 GMT, the date of RFC 9110's examples.
const sys_seconds kExample = sys_days{1994y / 11 / 6} + 8h + 49min + 37s;

ResponseHead head_of(const std::vector<std::string>& lines) {
    ResponseHead head;
    for (const auto& line : lines)
        read_head_line(head, line + "\r\n", kExample);
    return head;
}

}  // namespace

TEST_CASE("HTTP's three forms of a date are one moment", "[source][fetch]") {
    CHECK(http_date("Sun, 06 Nov 1994 08:49:37 GMT") == kExample);
    CHECK(http_date("Sunday, 06-Nov-94 08:49:37 GMT") == kExample);
    CHECK(http_date("Sun Nov  6 08:49:37 1994") == kExample);
    CHECK(http_date("Thu, 29 Feb 2024 00:00:00 GMT") == sys_days{2024y / 2 / 29});
}

TEST_CASE("What is no date of HTTP is none", "[source][fetch]") {
    for (const auto* text :
         {"", "0", "-1", "tomorrow", "Sun, 06 Nov 1994", "Sun, 31 Feb 1994 08:49:37 GMT",
          "Sun, 06 Nov 1994 25:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 +0200",
          "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 06 Nov 99999999999 08:49:37 GMT",
          "1994-11-06T08:49:37Z", "a b c d e f g h i j"}) {
        CAPTURE(text);
        CHECK_FALSE(http_date(text));
    }
}

TEST_CASE("The last head counts, after a redirect", "[source][fetch]") {
    const auto head = head_of({"HTTP/1.1 302 Found", "ETag: \"a\"", "Location: /b", "",
                               "HTTP/2 200", "content-type: text/html"});
    CHECK(head.status == 200);
    CHECK(head.etag.empty());
    CHECK(head.content_type == "text/html");
}

TEST_CASE("Validators are kept as the server wrote them", "[source][fetch]") {
    const auto head = head_of(
        {"HTTP/1.1 200 OK", "ETAG:   W/\"v 1\"  ", "last-modified: Mon, 01 Sep 2025 10:00:00 GMT"});
    CHECK(head.etag == "W/\"v 1\"");
    CHECK(head.last_modified == "Mon, 01 Sep 2025 10:00:00 GMT");
    CHECK(head_of({"HTTP/1.1 200 OK", "ETag: " + std::string(5000, 'x')}).etag.empty());
}

TEST_CASE("Cache-Control says how long a page is fresh", "[source][fetch]") {
    const auto fresh = [](const std::string& value) {
        return head_of({"HTTP/1.1 200 OK", "Cache-Control: " + value}).fresh_for;
    };
    CHECK(fresh("public, max-age=300") == 5min);
    CHECK(fresh("MAX-AGE=\"300\"") == 5min);
    CHECK(fresh("max-age=-1") == 0s);
    CHECK(fresh("max-age=") == 0s);
    CHECK(fresh("s-maxage=300") == 0s);
    CHECK(fresh("max-age=99999999999999999999") == 24h);
    CHECK(fresh("max-age=31536000") == 24h);
    CHECK(head_of({"HTTP/1.1 200 OK", "Cache-Control: private, No-Store"}).storing ==
          Storing::forbidden);
    CHECK(head_of({"HTTP/1.1 200 OK", "Cache-Control: private"}).storing == Storing::allowed);
}

TEST_CASE("Retry-After is a number of seconds or a date, and a day at most", "[source][fetch]") {
    const auto after = [](const std::string& value) {
        return head_of({"HTTP/1.1 429 Too Many Requests", "Retry-After: " + value}).ask_after;
    };
    CHECK(after("120") == kExample + 2min);
    CHECK(after("Sun, 06 Nov 1994 09:49:37 GMT") == kExample + 1h);
    CHECK(after("99999999999999999999999") == kExample + 24h);
    CHECK(after("Fri, 31 Dec 2100 23:59:59 GMT") == kExample + 24h);
    CHECK_FALSE(after("soon"));
    CHECK_FALSE(after(""));
    CHECK_FALSE(after("-5"));
}

TEST_CASE("A page may be compressed once, in a way that we asked for", "[source][fetch]") {
    const auto simple = [](const std::vector<std::string>& lines) {
        return is_simple_encoding(head_of(lines).content_encoding);
    };
    const std::string ok = "HTTP/1.1 200 OK";
    CHECK(simple({ok}));
    CHECK(simple({ok, "Content-Encoding: GZIP", "Transfer-Encoding: chunked"}));
    CHECK(simple({ok, "Content-Encoding: deflate"}));
    CHECK_FALSE(simple({ok, "Content-Encoding: gzip, gzip"}));
    CHECK_FALSE(simple({ok, "Content-Encoding: gzip", "Content-Encoding: gzip"}));
    CHECK_FALSE(simple({ok, "Content-Encoding: gzip", "Transfer-Encoding: gzip, chunked"}));
    CHECK_FALSE(simple({ok, "Content-Encoding: zstd"}));
    CHECK_FALSE(simple({ok, "Content-Encoding: br"}));
}

TEST_CASE("Any bytes are a head without an accident", "[source][fetch]") {
    const auto head = head_of({"HTTP/", "HTTP/1.1", ":", "a", "", "ETag",
                               "Retry-After:", std::string{"Content-Type: \xFF\xFE\0x", 19},
                               "Cache-Control: ,,,="});
    CHECK(head.status == 0);
}

TEST_CASE("A status without a page is a sentence and an exit code", "[source][fetch]") {
    const auto failure = [](int status) {
        return failure_of(ResponseHead{.status = status}, "http://news.example/a", kExample);
    };
    CHECK(failure(404).kind == Kind::no_input);
    CHECK(failure(410).kind == Kind::no_input);
    CHECK(failure(403).kind == Kind::unavailable);
    CHECK(failure(418).kind == Kind::unavailable);
    CHECK(failure(429).kind == Kind::try_later);
    CHECK(failure(500).kind == Kind::try_later);
    CHECK(failure(599).kind == Kind::try_later);
    CHECK(failure(0).kind == Kind::unavailable);
    CHECK(failure(404).message ==
          "cannot fetch 'http://news.example/a': the server has no such page, status 404 (check "
          "the address)");
}

TEST_CASE("A server that wants to be left in peace is asked later", "[source][fetch]") {
    const auto failure = failure_of(ResponseHead{.status = 429, .ask_after = kExample + 90s},
                                    "http://news.example/a", kExample);
    CHECK(failure.ask_after == kExample + 90s);
    CHECK(failure.message.ends_with("(try again in 90 seconds)"));
    const auto missing = failure_of(ResponseHead{.status = 404, .ask_after = kExample + 90s},
                                    "http://news.example/a", kExample);
    CHECK_FALSE(missing.ask_after);
}

TEST_CASE("An address is asked for in letters that every server understands", "[source][fetch]") {
    CHECK(request_address("https://news.example/خبر one?q=é#top") ==
          "https://news.example/%D8%AE%D8%A8%D8%B1%20one?q=%C3%A9");
    CHECK(request_address("https://موقع.example/a%20b") == "https://موقع.example/a%20b");
    CHECK(request_address("http://news.example") == "http://news.example");
    CHECK(request_address("http://news.example#top") == "http://news.example");
    CHECK(request_address("").empty());
}

TEST_CASE("An address of the web is told from a file", "[source][fetch]") {
    for (const auto* input :
         {"https://news.example", "http://news.example", "HTTPS://news.example"})
        CHECK(is_web_address(input));
    for (const auto* input : {"-", "http", "https:/x", "file:///a", "page.html", "ftp://a", ""})
        CHECK_FALSE(is_web_address(input));
}
