#include "cli/accessibility_help.h"

#include <algorithm>
#include <regex>

#include <catch2/catch.hpp>

#include "cli/command_line.h"
#include "player/command.h"
#include "player/key_map.h"

using namespace nashra;

namespace {

std::string whole_text() {
    std::string text;
    for (const auto& line : accessibility_help())
        text += line + '\n';
    return text;
}

}  // namespace

TEST_CASE("The help for who does not look has sections, and a name before each", "[cli]") {
    const auto lines = accessibility_help();
    REQUIRE(lines.size() > 40);
    CHECK_FALSE(lines.front().empty());
    CHECK_FALSE(lines.back().empty());
    CHECK(std::count(lines.begin(), lines.end(), "") == 8);
    for (std::size_t i = 1; i < lines.size(); ++i)
        CHECK_FALSE((lines[i].empty() && lines[i - 1].empty()));
    CHECK(std::find(lines.begin(), lines.end(), "On a braille display") != lines.end());
    CHECK(std::find(lines.begin(), lines.end(), "Beside a screen reader") != lines.end());
}

TEST_CASE("The help names the keys as they are", "[cli]") {
    const KeyMap map{KeyProfile::nashra};
    const auto text = whole_text();
    for (const auto command : {Command::toggle_pause, Command::where, Command::time,
                               Command::faster, Command::mute, Command::help, Command::quit}) {
        const auto line =
            '\n' + map.keys_of(command) + ": " + std::string{entry_of(command).meaning} + '\n';
        INFO(line);
        CHECK(text.find(line) != std::string::npos);
    }
}

TEST_CASE("The help names no option that there is not", "[cli]") {
    const char* const arguments[] = {"nashra", "play", "--help"};
    const auto options = std::get<PrintCommand>(parse_command_line(3, arguments)).text;
    const auto text = whole_text();
    const std::regex option{"--[a-z][a-z-]*"};
    int seen = 0;
    for (std::sregex_iterator one{text.begin(), text.end(), option}, end; one != end;
         ++one, ++seen) {
        INFO(one->str());
        CHECK(options.find(one->str()) != std::string::npos);
    }
    CHECK(seen > 10);
}
