#include "cli/message_catalogue.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

const auto kArabic = std::filesystem::path{NASHRA_BINARY}.parent_path() / "data" / "locale" / "ar" /
                     "LC_MESSAGES" / "nashra.mo";

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    REQUIRE(in);
    return {std::istreambuf_iterator<char>{in}, {}};
}

MessageCatalogue arabic() { return {bytes_of(kArabic), arabic_plural}; }

}  // namespace

TEST_CASE("A message is found in the catalogue, and what is none is not", "[messages]") {
    const auto catalogue = arabic();
    CHECK(catalogue.translation("last sentence", {}) == "آخر جملة");
    CHECK(catalogue.translation("headline %1 of %2", {}) == "العنوان %1 من %2");
    CHECK(catalogue.translation("nobody says this", {}).empty());
    CHECK(catalogue.translation("headline %1", {}).empty());
    CHECK(catalogue.translation("zzz", {}).empty());
}

// Each line: a number, and how minutes are counted with it.
TEST_CASE("Arabic counts in six forms", "[messages]") {
    const auto catalogue = arabic();
    std::ifstream cases{NASHRA_SOURCE_DIR "/tests/cli/cases/arabic_plurals.cases"};
    REQUIRE(cases);
    int seen = 0;
    for (std::string line; std::getline(cases, line);) {
        if (line.empty() || line.front() == '#') continue;
        const auto arrow = line.find(" => ");
        REQUIRE(arrow != std::string::npos);
        INFO(line);
        CHECK(catalogue.translation("sleep in %1 minute", std::stoull(line)) ==
              line.substr(arrow + 4));
        ++seen;
    }
    CHECK(seen >= 20);
}

TEST_CASE("The catalogue's own rule for plurals is the one it is read with", "[messages]") {
    CHECK(std::string{arabic().translation("", {})}.find(
              "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
              "n%100>=11 ? 4 : 5;") != std::string::npos);
}

TEST_CASE("A damaged catalogue translates nothing that is not in it", "[messages]") {
    const auto whole = bytes_of(kArabic);
    for (const std::size_t size : {0UL, 3UL, 4UL, 12UL, 20UL, 28UL, 100UL, whole.size() / 2}) {
        const MessageCatalogue part{whole.substr(0, size), arabic_plural};
        for (const auto* const message : {"last sentence", "paused"}) {
            const auto found = part.translation(message, {});
            CHECK((found.empty() || found == arabic().translation(message, {})));
        }
    }
    for (std::size_t at = 0; at < 64; ++at) {
        auto changed = whole;
        changed[at] = '\xFF';
        const MessageCatalogue damaged{changed, arabic_plural};
        CHECK(damaged.translation("sleep in %1 minute", 100).size() < whole.size());
    }
    CHECK(MessageCatalogue{"a text, and no catalogue at all", plain_plural}
              .translation("last sentence", 2)
              .empty());
}
