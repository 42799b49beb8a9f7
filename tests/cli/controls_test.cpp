#include "cli/controls.h"

#include <catch2/catch.hpp>

#include "cli/desk.h"

using namespace nashra;
using nashra::test::Desk;

TEST_CASE("Only what can be opened is opened", "[cli]") {
    Desk desk;
    desk.start();
    CHECK(desk.refused(Command::open, "4") == "there is no headline 4, the last one is 3");
    CHECK(desk.refused(Command::open, "0") == "there is no headline 0, the last one is 3");
    CHECK(desk.refused(Command::open, "99999999999") ==
          "there is no headline 99999999999, the last one is 3");
    CHECK(desk.said(Command::open) == "headline 1 has its article here");
    CHECK(desk.refused(Command::open, "3") == "headline 3 leads to no article");
    const auto departure = desk.press(Command::open, "2");
    REQUIRE(departure);
    CHECK(departure->to == Departure::To::article);
    CHECK(departure->headline == 2);
}

TEST_CASE("From an article there is a way back, from what was asked for there is none", "[cli]") {
    Desk asked_for;
    asked_for.start();
    CHECK(asked_for.said(Command::back_to_list) == "there is nothing to go back to");
    Desk opened{test::long_page(), Opened::from_headline};
    opened.start();
    const auto departure = opened.press(Command::back_to_list);
    REQUIRE(departure);
    CHECK(departure->to == Departure::To::back);
}

TEST_CASE("To quit is no error", "[cli]") {
    Desk desk;
    desk.start();
    const auto departure = desk.press(Command::quit);
    REQUIRE(departure);
    CHECK(departure->to == Departure::To::outside);
    CHECK(departure->exit_code == 0);
}

TEST_CASE("Who quits without saving says so, and who reloads stays", "[cli]") {
    Desk desk;
    const auto quit = desk.press(Command::quit_without_saving);
    REQUIRE(quit);
    CHECK(quit->to == Departure::To::outside);
    CHECK(quit->saving == Departure::Saving::no);
    CHECK(desk.press(Command::quit)->saving == Departure::Saving::yes);
    CHECK(desk.press(Command::reload)->to == Departure::To::reload);
}

TEST_CASE("The help has a line for every command that can be given", "[cli]") {
    Desk desk;
    desk.start();
    const auto help = desk.said(Command::help);
    CHECK_THAT(help, Catch::Contains("next-headline: next headline\n"));
    desk.press(Command::help);
    CHECK(desk.notebook.lines.size() == commands().size());
}

TEST_CASE("No command goes by unheard or without a word", "[cli]") {
    for (const auto& entry : commands()) {
        CAPTURE(entry.name);
        if (entry.command == Command::next_device) continue;  // it speaks when it is open
        Desk desk;
        desk.listener.searched = "ferry";
        desk.start();
        desk.hear_until({1, 0, 1000});
        const auto place = desk.player.place();
        const auto departure = desk.press(entry.command);
        const auto said = !desk.notebook.lines.empty() || !desk.notebook.questions.empty();
        CHECK((departure || said || desk.player.place() != place));
    }
}
