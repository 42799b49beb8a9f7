#include "player/command.h"

#include <algorithm>
#include <cctype>

#include <catch2/catch.hpp>

using namespace nashra;

TEST_CASE("Every command has a name of its own, in letters and hyphens", "[player]") {
    for (const auto& entry : commands()) {
        CAPTURE(entry.name);
        CHECK(command_named(entry.name) == entry.command);
        CHECK(entry_of(entry.command).name == entry.name);
        CHECK_FALSE(entry.meaning.empty());
        CHECK(std::all_of(entry.name.begin(), entry.name.end(),
                          [](unsigned char c) { return std::islower(c) != 0 || c == '-'; }));
    }
}

TEST_CASE("What is no command has no name", "[player]") {
    CHECK(command_named("next-headlin") == std::nullopt);
    CHECK(command_named("") == std::nullopt);
}
