#include "cli/controls.h"

#include <catch2/catch.hpp>

#include "fakes/fake_loudspeaker.h"
#include "fakes/fake_voice.h"
#include "fakes/notebook.h"
#include "fakes/pages.h"

using namespace nashra;
using nashra::test::FakeLoudspeaker;
using nashra::test::FakeVoice;
using nashra::test::Notebook;

namespace {

/// Somebody at the controls, who hears nothing yet: 0 site, 1 tagline, 2 headline, 3 standfirst,
/// 4 byline, 5 two sentences, 6 heading, 7 and 8 related headlines.
struct Desk {
    explicit Desk(Opened opened = Opened::directly)
        : controls(programme, player, listener, opened) {
        programme.append(test::whole_article());
        player.start({});
    }

    std::optional<Departure> press(Command command, const std::string& argument = {}) {
        return controls.obey({command, argument}, notebook);
    }
    /// What is said to it.
    std::string said(Command command, const std::string& argument = {}) {
        notebook.read();
        CHECK_FALSE(press(command, argument));
        return notebook.read();
    }
    Place place() const { return player.place(); }

    Programme programme;
    FakeVoice voice;
    FakeLoudspeaker loudspeaker;
    Listener listener;
    Notebook notebook;
    Player player{programme, voice, loudspeaker, {}, [] {}};
    Controls controls;
};

}  // namespace

TEST_CASE("A headline skip says which one of how many", "[cli]") {
    Desk desk;
    CHECK(desk.said(Command::next_headline) == "headline 1 of 3");
    CHECK(desk.said(Command::next_headline) == "headline 2 of 3");
    CHECK(desk.place() == Place{7, 0, 0});
    CHECK(desk.said(Command::next_headline) == "headline 3 of 3");
    CHECK(desk.said(Command::next_headline) == "last headline");
    CHECK(desk.said(Command::previous_headline) == "headline 2 of 3");
    CHECK(desk.place() == Place{7, 0, 0});
}

TEST_CASE("Only what can be opened is opened", "[cli]") {
    Desk desk;
    CHECK(desk.said(Command::open, "4") == "there is no headline 4, the last one is 3");
    CHECK(desk.said(Command::open, "0") == "there is no headline 0, the last one is 3");
    CHECK(desk.said(Command::open, "99999999999") ==
          "there is no headline 99999999999, the last one is 3");
    CHECK(desk.said(Command::open) == "headline 1 has its article here");
    CHECK(desk.said(Command::open, "2") == "headline 2 leads to no article");
}

TEST_CASE("From an article there is a way back, from what was asked for there is none", "[cli]") {
    Desk asked_for;
    CHECK(asked_for.said(Command::back_to_list) == "there is nothing to go back to");
    Desk opened{Opened::from_headline};
    const auto departure = opened.press(Command::back_to_list);
    REQUIRE(departure);
    CHECK(departure->to == Departure::To::back);
}

TEST_CASE("Faster and slower are tenths of the listener's own speed", "[cli]") {
    Desk desk;
    CHECK(desk.said(Command::faster) == "193 words a minute");
    CHECK(desk.said(Command::faster) == "212 words a minute");
    CHECK(desk.said(Command::slower) == "193 words a minute");
    CHECK(desk.said(Command::normal_speed) == "175 words a minute");
    CHECK(desk.listener.delivery.speed == Speed{175});
}

TEST_CASE("The help has a line for every command", "[cli]") {
    Desk desk;
    desk.said(Command::help);
    desk.press(Command::help);
    CHECK(desk.notebook.lines.size() == commands().size());
}
