// Pages that send their visitor on, followed and not.
#include "source/forwarded_pages.h"

#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "fakes/fake_fetcher.h"
#include "source/forwarding_page.h"

using namespace nashra;
using namespace nashra::test;

namespace {

std::string page_with(const std::string& refresh, const std::string& body = "Please wait.") {
    return "<html><head><title>Old</title><meta http-equiv=Refresh content=\"" + refresh +
           "\"></head><body>" + body + "</body></html>";
}

std::string sends_to(const std::string& refresh) {
    return forwarded_to(page_with(refresh), "https://quay.example/a/old");
}

FetchOutcome asks(FakeFetcher& web, const PageRequest& request) {
    FetchOutcome result;
    ForwardedPages{web}.fetch_all(
        {request}, [&](std::size_t, FetchOutcome outcome) { result = std::move(outcome); });
    return result;
}

}  // namespace

TEST_CASE("A refresh is read as a browser reads it", "[source][fetch]") {
    const std::string to = "https://quay.example/a/new";
    for (const std::string refresh : {"0; url=new", "0;URL='new'", "5,url = new", "0 ; new",
                                      " 0.5; url=https://quay.example/a/new ", "0;url='new' x"}) {
        INFO(refresh);
        CHECK(sends_to(refresh) == to);
    }
    for (const std::string refresh :
         {"", "300", "0;", "url=new", "0; url=", "0; url=#top", "0; url=javascript:x()",
          "300; url=https://quay.example/a/old"}) {
        INFO(refresh);
        CHECK(sends_to(refresh).empty());
    }
}

TEST_CASE("A page of news that loads itself anew sends nowhere", "[source][fetch]") {
    std::string news;
    for (int i = 0; i < 10; ++i)
        news += "The ferry sails at noon again. ";
    CHECK(forwarded_to(page_with("300; url=/other", news), "https://quay.example/").empty());
    CHECK(forwarded_to(page_with("0; url=/new", std::string(100'000, ' ')), "").empty());
}

TEST_CASE("A page that sends its visitor on is followed to the last one", "[source][fetch]") {
    FakeFetcher web;
    const auto page = [](const std::string& bytes, const std::string& address) {
        return FetchedPage{.bytes = bytes, .address = address};
    };
    web.answers["https://quay.example/1"] = page(page_with("0; url=2"), "https://quay.example/1");
    web.answers["https://quay.example/2"] = page(page_with("0; url=3"), "https://quay.example/2");
    web.answers["https://quay.example/3"] = page("<p>Here it is.", "https://quay.example/3");
    const auto found =
        asks(web, {.address = "https://quay.example/1", .etag = "\"3\"", .last_modified = ""});
    REQUIRE(std::holds_alternative<FetchedPage>(found));
    CHECK(std::get<FetchedPage>(found).address == "https://quay.example/3");
    REQUIRE(web.asked.size() == 3);
    CHECK(web.asked.back().etag == "\"3\"");
}

TEST_CASE("Pages that send round in a circle are left", "[source][fetch]") {
    FakeFetcher web;
    for (const std::string name : {"a", "b"}) {
        const std::string address = "https://quay.example/" + name;
        web.answers[address] = FetchedPage{
            .bytes = page_with(name == "a" ? "0; url=b" : "0; url=a"), .address = address};
    }
    const auto found = asks(web, {.address = "https://quay.example/a"});
    REQUIRE(std::holds_alternative<FetchFailure>(found));
    CHECK(web.asked.size() == 1 + ForwardedPages::kMostTimes);
    CHECK(std::get<FetchFailure>(found).message.find("more than 5 times") != std::string::npos);
}

TEST_CASE("Where the page sends to is as much as the page", "[source][fetch]") {
    FakeFetcher web;
    const std::string address = "https://quay.example/a";
    web.answers[address] = FetchedPage{.bytes = page_with("0; url=b"), .address = address};
    CHECK(std::holds_alternative<FetchFailure>(asks(web, {.address = address})));
    web.answers[address] = FetchedPage{.bytes = page_with("0; url=app:b"), .address = address};
    CHECK(std::holds_alternative<FetchedPage>(asks(web, {.address = address})));
}
