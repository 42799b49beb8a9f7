#include "source/incoming_page.h"

#include <catch2/catch.hpp>

using namespace nashra;
using Flow = IncomingPage::Flow;

namespace {

constexpr std::chrono::sys_seconds kNoon{std::chrono::seconds{1'800'000'000}};

/// A page whose server has said these lines.
struct Incoming {
    PageRequest request{.address = "https://name:secret@news.example/a"};
    IncomingPage page{request, [] { return kNoon; }};

    explicit Incoming(std::initializer_list<const char*> head = {"HTTP/1.1 200 OK\r\n"}) {
        for (const auto* line : head)
            CHECK(page.take_head_line(line) == Flow::more);
    }
    FetchFailure failure(std::optional<Trouble> broken = std::nullopt) {
        auto outcome = page.outcome(broken, {});
        REQUIRE(std::holds_alternative<FetchFailure>(outcome));
        return std::get<FetchFailure>(outcome);
    }
};

}  // namespace

TEST_CASE("A page is what came, and where it was found in the end", "[source][fetch]") {
    Incoming incoming;
    CHECK(incoming.page.take_bytes("<p>ne") == Flow::more);
    CHECK(incoming.page.take_bytes("ws") == Flow::more);
    const auto page = std::get<FetchedPage>(incoming.page.outcome({}, "https://news.example/b"));
    CHECK(page.bytes == "<p>news");
    CHECK(page.address == "https://news.example/b");
    CHECK(page.fetched == kNoon);
}

TEST_CASE("No page and no head is larger than its limit", "[source][fetch]") {
    Incoming page;
    const std::string megabyte(1U << 20U, 'x');
    for (std::size_t size = 0; size < IncomingPage::kLargest; size += megabyte.size())
        CHECK(page.page.take_bytes(megabyte) == Flow::more);
    CHECK(page.page.take_bytes("x") == Flow::stop);
    CHECK(page.failure().cause == "too large");
    Incoming packed;
    CHECK(packed.page.count(IncomingPage::kLargest + 1) == Flow::stop);
    CHECK(packed.failure().cause == "too large");
    Incoming head;
    CHECK(head.page.take_head_line(std::string(IncomingPage::kLargestHead, 'x')) == Flow::stop);
    CHECK(head.failure().cause == "garbled");
}

TEST_CASE("What was not asked for is not unpacked", "[source][fetch]") {
    for (const auto* line : {"Content-Encoding: br\r\n", "Content-Encoding: zstd\r\n",
                             "Content-Encoding: gzip, gzip\r\n"}) {
        Incoming incoming;
        INFO(line);
        CHECK(incoming.page.take_head_line(line) == Flow::stop);
    }
}

TEST_CASE("What the server says explains more than how the connection ended", "[source][fetch]") {
    Incoming incoming{"HTTP/1.1 503 Busy\r\n", "Retry-After: 120\r\n"};
    CHECK(incoming.page.take_bytes("<p>sorry") == Flow::stop);
    const auto failure = incoming.failure(Trouble::broken_off);
    CHECK(failure.status == 503);
    CHECK(failure.contact == Contact::made);
    CHECK(failure.ask_after == kNoon + std::chrono::seconds{120});
}

TEST_CASE("Whether somebody was bothered is known", "[source][fetch]") {
    CHECK(Incoming{}.failure(Trouble::no_such_host).contact == Contact::none);
    CHECK(Incoming{}.failure(Trouble::no_connection).contact == Contact::none);
    CHECK(Incoming{}.failure(Trouble::no_secure_connection).contact == Contact::unsecured);
    for (const auto trouble : {Trouble::timed_out, Trouble::bad_certificate, Trouble::too_large,
                               Trouble::garbled, Trouble::broken_off})
        CHECK(Incoming{}.failure(trouble).contact == Contact::made);
}

TEST_CASE("No message tells a password", "[source][fetch]") {
    CHECK(Incoming{}.failure(Trouble::timed_out).message.find("'https://news.example/a'") !=
          std::string::npos);
}
