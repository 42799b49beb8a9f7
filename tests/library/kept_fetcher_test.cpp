#include "library/kept_fetcher.h"

#include <filesystem>

#include <catch2/catch.hpp>

#include "fakes/fake_fetcher.h"
#include "fakes/test_folder.h"

using namespace nashra;
using namespace nashra::test;
using namespace std::chrono;
namespace fs = std::filesystem;

namespace {

const std::string kAddress = "https://news.example/a";

/// A listener with a cache, a clock, and a web that does what a test says.
struct Listener {
    FakeFetcher web;
    FakeClock clock{sys_days{2026y / 3 / 24} + 12h};
    nashra::test::TestFolder made;
    fs::path folder = made.path();
    PageCache cache{made / "pages"};

    FetchedPage answer(const std::string& bytes) const {
        return {.bytes = bytes,
                .address = kAddress + "/final",
                .etag = "\"" + bytes + "\"",
                .fetched = clock.time};
    }
    FetchedPage unchanged() const {
        return {.bytes = "", .address = kAddress, .status = 304, .fetched = clock.time};
    }

    FetchOutcome asks(Asking asking = Asking::when_stale, const std::string& address = kAddress) {
        FetchOutcome result;
        KeptFetcher{web, cache, asking, clock.now()}.fetch_all(
            {{.address = address}},
            [&](std::size_t, FetchOutcome outcome) { result = std::move(outcome); });
        return result;
    }
    FetchedPage reads(Asking asking = Asking::when_stale) {
        auto outcome = asks(asking);
        REQUIRE(std::holds_alternative<FetchedPage>(outcome));
        return std::get<FetchedPage>(outcome);
    }
    FetchFailure fails(Asking asking = Asking::when_stale) {
        auto outcome = asks(asking);
        REQUIRE(std::holds_alternative<FetchFailure>(outcome));
        return std::get<FetchFailure>(outcome);
    }
    void has_read(const std::string& bytes) {
        web.answers[kAddress] = answer(bytes);
        CHECK(reads().bytes == bytes);
        web.answers.clear();
        web.asked.clear();
    }
};

}  // namespace

TEST_CASE("A page read twice in a minute is one request", "[library][fetch]") {
    Listener listener;
    listener.has_read("news");
    listener.clock.advance(59s);
    const auto again = listener.reads();
    CHECK(again.bytes == "news");
    CHECK(again.address == kAddress + "/final");
    CHECK(again.notice.empty());
    CHECK(listener.web.asked.empty());
}

TEST_CASE("A page is fresh for as long as the server says", "[library][fetch]") {
    Listener listener;
    auto page = listener.answer("news");
    page.fresh_for = 10min;
    listener.web.answers[kAddress] = page;
    listener.reads();
    listener.clock.advance(9min);
    listener.reads();
    CHECK(listener.web.asked.size() == 1);
    listener.clock.advance(1min);
    listener.reads();
    CHECK(listener.web.asked.size() == 2);
}

TEST_CASE("What has not changed is not sent again", "[library][fetch]") {
    Listener listener;
    listener.has_read("news");
    listener.clock.advance(1h);
    listener.web.answers[kAddress] = listener.unchanged();
    const auto page = listener.reads();
    CHECK(page.bytes == "news");
    CHECK(page.status == 200);
    CHECK(page.notice.empty());
    REQUIRE(listener.web.asked.size() == 1);
    CHECK(listener.web.asked[0].etag == "\"news\"");
    SECTION("and counts as asked for now") {
        listener.clock.advance(30s);
        listener.reads();
        CHECK(listener.web.asked.size() == 1);
    }
}

TEST_CASE("What has changed replaces the copy", "[library][fetch]") {
    Listener listener;
    listener.has_read("old");
    listener.clock.advance(1h);
    listener.has_read("new");
    CHECK(listener.reads().bytes == "new");
}

TEST_CASE("An empty answer does not replace the copy", "[library][fetch]") {
    Listener listener;
    listener.has_read("news");
    listener.web.answers[kAddress] = listener.answer("");
    CHECK(listener.reads(Asking::always).bytes.empty());
    CHECK(listener.reads(Asking::never).bytes == "news");
}

TEST_CASE("Offline the copy is read, and of when it is is said", "[library][fetch]") {
    setenv("TZ", "UTC0", 1);
    tzset();
    Listener listener;
    listener.has_read("news");
    listener.clock.advance(1h);
    CHECK(listener.reads().notice == "offline: reading the copy of today at 12:00");
    CHECK(listener.reads().bytes == "news");
    listener.clock.advance(24h);
    CHECK(listener.reads().notice == "offline: reading the copy of yesterday at 12:00");
    listener.clock.advance(48h);
    CHECK(listener.reads().notice == "offline: reading the copy of 24 March 2026 at 12:00");
    unsetenv("TZ");
    tzset();
}

TEST_CASE("Offline without a copy the failure is what it was", "[library][fetch]") {
    Listener listener;
    const auto failure = listener.fails();
    CHECK(failure.kind == Kind::try_later);
    CHECK(failure.message.find("no connection") != std::string::npos);
}

TEST_CASE("A page that the server has taken away is not read from the copy", "[library][fetch]") {
    Listener listener;
    listener.has_read("news");
    listener.clock.advance(1h);
    listener.web.answers[kAddress] = FetchFailure{.kind = Kind::no_input, .message = "gone"};
    CHECK(listener.fails().message == "gone");
}

TEST_CASE("What may not be stored is not", "[library][fetch]") {
    Listener listener;
    auto page = listener.answer("news");
    page.storing = Storing::forbidden;
    listener.web.answers[kAddress] = page;
    listener.reads();
    listener.reads();
    CHECK(listener.web.asked.size() == 2);
    CHECK(listener.fails(Asking::never).kind == Kind::no_input);
    SECTION("nor an older copy of it") {
        page.storing = Storing::allowed;
        listener.web.answers[kAddress] = page;
        listener.reads();
        page.storing = Storing::forbidden;
        listener.web.answers[kAddress] = page;
        listener.reads(Asking::always);
        listener.fails(Asking::never);
    }
}

TEST_CASE("A server that asks to wait is not asked again before", "[library][fetch]") {
    Listener listener;
    const auto busy = [&] {
        return FetchFailure{.kind = Kind::try_later,
                            .cause = "server busy",
                            .message = "busy",
                            .ask_after = listener.clock.time + 10min};
    };
    SECTION("without a copy") {
        listener.web.answers[kAddress] = busy();
        CHECK(listener.fails().message == "busy");
        listener.clock.advance(5min);
        const auto failure = listener.fails(Asking::always);
        CHECK(failure.kind == Kind::try_later);
        CHECK(failure.message.find("(try again in 5 minutes)") != std::string::npos);
        CHECK(listener.web.asked.size() == 1);
        listener.clock.advance(5min);
        listener.has_read("news");
        CHECK(listener.reads().bytes == "news");
    }
    SECTION("with a copy, which is read meanwhile") {
        listener.has_read("news");
        listener.clock.advance(1h);
        listener.web.answers[kAddress] = busy();
        CHECK(listener.reads().notice.rfind("server busy: reading the copy of", 0) == 0);
        CHECK(listener.reads(Asking::always).bytes == "news");
        CHECK(listener.web.asked.size() == 1);
        listener.clock.advance(10min);
        listener.web.answers[kAddress] = listener.unchanged();
        CHECK(listener.reads().notice.empty());
    }
}

TEST_CASE("--offline asks nobody, --refresh always asks", "[library][fetch]") {
    Listener listener;
    listener.has_read("news");
    listener.clock.advance(240h);
    CHECK(listener.reads(Asking::never).notice.rfind("offline: ", 0) == 0);
    CHECK(listener.web.asked.empty());
    listener.clock.advance(-240h);
    listener.web.answers[kAddress] = listener.unchanged();
    CHECK(listener.reads(Asking::always).bytes == "news");
    CHECK(listener.web.asked.size() == 1);
}

TEST_CASE("A page is one page under all its fragments", "[library][fetch]") {
    Listener listener;
    listener.has_read("news");
    const auto outcome = listener.asks(Asking::when_stale, kAddress + "#comments");
    CHECK(std::get<FetchedPage>(outcome).bytes == "news");
    CHECK(listener.web.asked.empty());
}

TEST_CASE("A copy of the future is asked for again", "[library][fetch]") {
    Listener listener;
    listener.has_read("news");
    listener.clock.advance(-24h);
    listener.web.answers[kAddress] = listener.unchanged();
    listener.reads();
    CHECK(listener.web.asked.size() == 1);
}

TEST_CASE("Kept and fetched pages come in the order asked for", "[library][fetch]") {
    Listener listener;
    listener.has_read("a");
    for (const std::string name : {"b", "c"}) {
        auto page = listener.answer(name);
        listener.web.answers["https://news.example/" + name] = page;
    }
    std::vector<std::string> taken;
    KeptFetcher{listener.web, listener.cache, Asking::when_stale, listener.clock.now()}.fetch_all(
        {{.address = "https://news.example/b"},
         {.address = "https://news.example/a"},
         {.address = "https://news.example/lost"},
         {.address = "https://news.example/c"},
         {.address = "https://news.example/a"}},
        [&](std::size_t i, const FetchOutcome& outcome) {
            CHECK(i == taken.size());
            const auto* page = std::get_if<FetchedPage>(&outcome);
            taken.push_back(page == nullptr ? "failed" : page->bytes);
        });
    CHECK(taken == std::vector<std::string>{"b", "a", "failed", "c", "a"});
    CHECK(listener.web.asked.size() == 3);
}
