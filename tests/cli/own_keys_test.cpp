#include "cli/own_keys.h"

#include <catch2/catch.hpp>

#include "model/error.h"

using namespace nashra;

namespace {

std::string refusal(const std::vector<OwnKeys>& own) {
    try {
        key_map(KeyProfile::nashra, own);
    } catch (const Error& error) {
        CHECK(error.kind() == Kind::config);
        return error.what();
    }
    return {};
}

}  // namespace

TEST_CASE("Own keys come on top of a profile", "[cli]") {
    const auto map =
        key_map(KeyProfile::mpv, {{"next-headline", {"n", "PgDn"}}, {"search-next", {"none"}}});
    CHECK(map.keys_of(Command::next_headline) == "n, PageDown");
    CHECK(map.keys_of(Command::search_next).empty());
    CHECK(map.keys_of(Command::previous_section).empty());  // it had PageDown
    CHECK(map.command_of("p") == Command::toggle_pause);
}

TEST_CASE("What is no command, no key or taken twice is an error of the configuration", "[cli]") {
    CHECK(refusal({{"next-hedline", {"n"}}}) ==
          "the configuration file, [keys]: there is no command 'next-hedline' (did you mean "
          "next-headline?)");
    CHECK_THAT(refusal({{"next-headline", {"F1"}}}),
               Catch::StartsWith("the configuration file, [keys], next-headline: 'F1' is no key"));
    CHECK(refusal({{"time", {"n"}}, {"where", {"n"}}}) ==
          "the configuration file, [keys]: 'n' is the key of time and of where");
    CHECK(refusal({{"time", {"n", "n"}}}).empty());
}
