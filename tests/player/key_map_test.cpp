#include "player/key_map.h"

#include <catch2/catch.hpp>

#include "player/keys.h"

using namespace nashra;

TEST_CASE("Every command that a key can give has one, in every profile", "[player]") {
    const auto profile = GENERATE(KeyProfile::nashra, KeyProfile::daisy, KeyProfile::mpv);
    const KeyMap map{profile};
    for (const auto& entry : commands()) {
        CAPTURE(entry.name);
        // Space is pause and play, V and v are the volume; the status is for programs.
        const bool by_another = entry.command == Command::pause || entry.command == Command::play ||
                                entry.command == Command::volume ||
                                entry.command == Command::status;
        CHECK(map.keys_of(entry.command).empty() == by_another);
    }
}

TEST_CASE("The help names every key of a command", "[player]") {
    CHECK(KeyMap{}.keys_of(Command::next_headline) == "Down, h");
    CHECK(KeyMap{KeyProfile::mpv}.keys_of(Command::next_headline) == ">, Down, h");
    CHECK(KeyMap{KeyProfile::daisy}.keys_of(Command::help) == "?, h");
}

TEST_CASE("A profile takes a key away from what it meant before", "[player]") {
    const KeyMap daisy{KeyProfile::daisy};
    CHECK(daisy.command_of("h") == Command::help);
    CHECK(daisy.command_of("p") == Command::bookmark);
    const KeyMap mpv{KeyProfile::mpv};
    CHECK(mpv.command_of("p") == Command::toggle_pause);
    CHECK(mpv.command_of("Right") == Command::forward);
    CHECK(mpv.command_of("PageUp") == Command::next_section);
}

TEST_CASE("A command's own keys are all that it has", "[player]") {
    KeyMap map;
    map.bind(Command::next_headline, {"n", "Down"});
    CHECK(map.keys_of(Command::next_headline) == "n, Down");
    CHECK(map.command_of("h") == std::nullopt);
    CHECK(map.command_of("n") == Command::next_headline);
    CHECK(map.keys_of(Command::search_next).empty());
    map.bind(Command::next_headline, {});
    CHECK(map.command_of("n") == std::nullopt);
}
