#include "cli/reloading.h"

#include <catch2/catch.hpp>

#include "model/article.h"

using namespace nashra;

namespace {

Programme list_of(const std::vector<std::string>& titles) {
    Article front;
    front.origin = Origin::front;
    front.language = kEnglish;
    for (const auto& title : titles)
        front.headlines.push_back({title, "https://news.example/" + title});
    Programme programme;
    programme.append(front);
    return programme;
}

}  // namespace

TEST_CASE("Of what was read again the new headlines are said, with their numbers", "[cli]") {
    const auto before = list_of({"Rain", "Snow"});
    CHECK(reloaded(before, before) == std::vector<std::string>{"reloaded, nothing new"});
    CHECK(reloaded(before, list_of({"Wind", "Rain", "Snow"})) ==
          std::vector<std::string>{"reloaded, 1 new headline of 3", "1: Wind"});
    const auto lines = reloaded(before, list_of({"a", "b", "Rain", "c", "d", "e", "f"}));
    REQUIRE(lines.size() == 6);
    CHECK(lines.front() == "reloaded, 6 new headlines of 7");
    CHECK(lines.back() == "6: e");
}
