#include "cli/texts_to_come.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <unistd.h>

#include "fakes/fake_fetcher.h"
#include "fakes/fake_loudspeaker.h"
#include "model/descriptor.h"

using namespace nashra;
using nashra::test::FakeFetcher;
using nashra::test::wait_until;

namespace {

std::string address_of(int number) { return "https://news.example/" + std::to_string(number); }

/// `next`: the address of the page on which the story goes on.
FetchedPage page(int number, const std::string& next = {}) {
    const auto name = "story number " + std::to_string(number);
    std::string text =
        "<html lang=en><title>The " + name + "</title><article><h1>The " + name + "</h1>";
    for (const auto* when : {"first", "second", "third"}) {
        text += "<p>For the " + std::string{when} + " time the keeper tells the " + name +
                ", how the lamp was lit, why it was put out again in the winter, and who carried "
                "the oil up the stairs every single night.</p>";
    }
    if (!next.empty()) text += "<p class=pages><a href='" + next + "'>Next page</a></p>";
    return {.bytes = text + "</article></html>", .address = address_of(number)};
}

Article teaser(int number) {
    Article article;
    article.origin = Origin::feed_item;
    article.extent = Extent::teaser;
    article.language = kEnglish;
    article.title = "Headline " + std::to_string(number);
    article.url = address_of(number);
    article.blocks = {{BlockRole::paragraph, kEnglish, "A teaser."}};
    return article;
}

/// Page `part` of the first story.
std::string part_address(int part) { return address_of(1) + "/" + std::to_string(part); }

FetchedPage part_of_first(int part, int last) {
    auto further = page(1, part < last ? part_address(part + 1) : "");
    further.address = part_address(part);
    const std::string old = "time the keeper";
    for (auto at = further.bytes.find(old); at != std::string::npos;
         at = further.bytes.find(old, at + 1))
        further.bytes.replace(at, 4, "page " + std::to_string(part) + ',');
    return further;
}

/// What is printed on standard error while this lives.
class Printed {
  public:
    Printed() {
        std::fflush(stderr);
        dup2(fileno(file_.get()), STDERR_FILENO);
    }
    ~Printed() { dup2(before_.get(), STDERR_FILENO); }
    Printed(const Printed&) = delete;
    Printed& operator=(const Printed&) = delete;

    std::string text() const {
        std::string text(10'000, '\0');
        const auto size = pread(fileno(file_.get()), text.data(), text.size(), 0);
        text.resize(size < 0 ? 0 : static_cast<std::size_t>(size));
        return text;
    }

  private:
    struct Close {
        void operator()(FILE* file) const { std::fclose(file); }
    };
    std::unique_ptr<FILE, Close> file_{std::tmpfile()};
    Descriptor before_{dup(STDERR_FILENO)};
};

/// A feed of so many teasers, and a web that has the first `pages` of their articles.
struct Morning {
    explicit Morning(int teasers, int pages, FullText full_text = FullText::yes,
                     Verbosity verbosity = Verbosity::quiet) {
        for (int i = 1; i <= pages; ++i)
            web->answers[address_of(i)] = page(i);
        options.full_text = full_text;
        options.verbosity = verbosity;
        texts.emplace(options, std::unique_ptr<Fetcher>{web});
        for (int i = 1; i <= teasers; ++i)
            texts->append(programme, teaser(i), {});
    }
    bool settles(std::uint32_t headline) {
        return wait_until([&] { return !programme.awaits(headline); });
    }
    Extent extent(std::uint32_t headline) { return programme.headline_extent(headline); }

    InputOptions options;
    Programme programme;
    FakeFetcher* web = new FakeFetcher;  // owned by texts
    std::optional<TextsToCome> texts;    // ends before the programme
};

}  // namespace

TEST_CASE("The articles behind teasers arrive while the programme is read", "[cli][threads]") {
    Morning feed{3, 2};
    REQUIRE(feed.programme.awaits(1));
    feed.texts->start(feed.programme);
    REQUIRE(feed.settles(1));
    REQUIRE(feed.settles(2));
    REQUIRE(feed.settles(3));
    CHECK(feed.extent(1) == Extent::whole);
    CHECK(feed.programme.passage(feed.programme.headline_start(2).passage + 1)
              .text.find("For the first time the keeper tells the story number 2") == 0);
    CHECK(feed.extent(3) == Extent::teaser);  // its page cannot be had
    CHECK(feed.programme.headline_text(1) == "Headline 1");
}

TEST_CASE("Nothing is awaited where no full text is wanted", "[cli]") {
    const Morning feed{2, 2, FullText::no};
    CHECK_FALSE(feed.programme.awaits(1));
    CHECK_FALSE(feed.programme.awaits(2));
}

TEST_CASE("What is near to the listener comes first, and what is far when they come nearer",
          "[cli][threads]") {
    Morning feed{60, 60};
    feed.texts->listener_at(31);
    feed.texts->start(feed.programme);
    REQUIRE(feed.settles(50));
    feed.texts->listener_at(40);
    REQUIRE(feed.settles(59));
    CHECK(feed.programme.awaits(1));
    CHECK(feed.programme.awaits(60));
    feed.texts.reset();  // and may be left at any moment
}

TEST_CASE("Who has heard the teaser before its page was asked for costs no request",
          "[cli][threads]") {
    Morning feed{2, 2};
    feed.programme.settle(1);
    feed.texts->start(feed.programme);
    REQUIRE(feed.settles(2));
    CHECK(feed.extent(1) == Extent::teaser);
    CHECK(feed.web->asked.size() == 1);
}

TEST_CASE("A long article does not keep the stories behind it waiting", "[cli][threads]") {
    Morning feed{12, 12};
    constexpr int kParts = 9;
    feed.web->answers[address_of(1)] = page(1, part_address(2));
    for (int part = 2; part <= kParts; ++part)
        feed.web->answers[part_address(part)] = part_of_first(part, kParts);
    feed.texts->start(feed.programme);
    REQUIRE(feed.settles(1));
    REQUIRE(feed.settles(12));
    std::vector<std::string> asked;
    for (const auto& request : feed.web->asked)
        asked.push_back(request.address);
    const auto turn_of = [&](const std::string& address) {
        return std::find(asked.begin(), asked.end(), address) - asked.begin();
    };
    // One page of it with each three of the others.
    CHECK(turn_of(part_address(2)) < turn_of(address_of(5)));
    CHECK(turn_of(address_of(7)) < turn_of(part_address(3)));
    CHECK(turn_of(address_of(10)) < turn_of(part_address(4)));
    CHECK(turn_of(part_address(kParts)) < static_cast<std::ptrdiff_t>(asked.size()));
    CHECK(asked.size() == 12 + kParts - 1);
    // All of its pages are read, in their order.
    const auto first = feed.programme.headline_start(1).passage;
    CHECK(feed.programme.passage(first + 3 * kParts).text.find("page 9,") != std::string::npos);
    CHECK(feed.programme.passage(first + 3 * kParts + 1).text.empty());
}

TEST_CASE("That a copy is read is said once, also while it plays", "[cli][threads]") {
    const Printed printed;
    Morning feed{2, 2, FullText::yes, Verbosity::normal};
    for (const int number : {1, 2}) {
        auto kept = page(number);
        kept.notice = "offline: reading the copy of last Tuesday";
        feed.web->answers[address_of(number)] = kept;
    }
    feed.texts->start(feed.programme);
    REQUIRE(feed.settles(2));
    CHECK(printed.text() == "offline: reading the copy of last Tuesday\n");
}
