#include "cli/feed_names.h"

#include <catch2/catch.hpp>

#include "model/error.h"

using namespace nashra;

namespace {

std::vector<Subscription> feeds() {
    std::vector<Subscription> all;
    std::int64_t id = 0;
    for (const auto& [title, address] : std::vector<std::pair<std::string, std::string>>{
             {"Harbour Post", "https://www.post.example/rss"},
             {"Harbour Post Sport", "https://www.post.example/sport"},
             {"أخبار الجزيرة", "https://jazira.example/rss"},
             {"École du soir", "https://soir.example/atom"},
             {"École du soir", "https://soir.example/podcast"}}) {
        Subscription one;
        one.id = ++id;
        one.title = title;
        one.address = address;
        all.push_back(one);
    }
    return all;
}

std::int64_t id_of(const std::string& name) { return feed_named(name, feeds()).id; }

std::string failure(const std::string& name) {
    try {
        feed_named(name, feeds());
    } catch (const Error& error) {
        return std::to_string(exit_code(error.kind())) + " " + error.what();
    }
    return {};
}

}  // namespace

TEST_CASE("A feed is meant by its number, address or title", "[cli][feeds]") {
    CHECK(id_of("2") == 2);
    CHECK(id_of("https://soir.example/podcast") == 5);
    CHECK(id_of("Harbour Post") == 1);
}

TEST_CASE("Capitals, accents and hamza do not matter", "[cli][feeds]") {
    CHECK(id_of("harbour post") == 1);
    CHECK(id_of("اخبار الجزيره") == 3);
}

TEST_CASE("The beginning that no other has is enough", "[cli][feeds]") {
    CHECK(id_of("harbour post s") == 2);
    CHECK(id_of("أخبار") == 3);
    CHECK(id_of("jazira.example") == 3);
    CHECK(id_of("post.example/rss") == 1);
}

TEST_CASE("What may be several is not guessed but listed", "[cli][feeds]") {
    CHECK_THAT(failure("harb"),
               Catch::StartsWith("64 ") && Catch::Contains("1 Harbour Post, 2 Harbour Post Sport"));
    CHECK_THAT(failure("ecole du soir"),
               Catch::Contains("4 École du soir at https://soir.example/atom, 5 École du soir at "
                               "https://soir.example/podcast"));
    CHECK_THAT(failure("nobody"), Catch::StartsWith("66 "));
    CHECK_THAT(failure(""), Catch::StartsWith("66 "));
    CHECK_THAT(failure("9"), Catch::StartsWith("66 "));
}
