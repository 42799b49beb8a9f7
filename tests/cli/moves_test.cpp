#include "cli/moves.h"

#include <catch2/catch.hpp>

#include "cli/desk.h"
#include "programme/utterances.h"

using namespace nashra;
using nashra::test::Desk;
using nashra::test::ramp_of;
using nashra::test::seconds_into;

namespace {

// Of long_page.
constexpr Place kHeadline{0, 0, 0};
constexpr Place kText{1, 0, 0};
constexpr Place kLate{1, 1, 0};
constexpr Place kHeading{2, 0, 0};
constexpr Place kNobody{3, 0, 0};
constexpr Place kFull{3, 1, 0};
constexpr Place kSecond{4, 0, 0};
constexpr Place kThird{5, 0, 0};

}  // namespace

TEST_CASE("Every unit goes on to the next of its kind, and says so at the last", "[cli]") {
    struct Case {
        Command command;
        std::vector<Place> places;
        std::string last;
    };
    const auto one = GENERATE(
        Case{Command::next_sentence,
             {kText, kLate, kHeading, kNobody, kFull, kSecond, kThird},
             "last sentence"},
        Case{
            Command::next_paragraph, {kText, kHeading, kNobody, kSecond, kThird}, "last paragraph"},
        Case{Command::next_section, {kHeading, kSecond, kThird}, "last section"},
        Case{Command::next_headline, {kSecond, kThird}, "last headline"});
    Desk desk;
    desk.start();
    for (const auto place : one.places) {
        CHECK(desk.led_to(one.command) == place);
        CHECK(desk.hear(50) == ramp_of(place, 50));
    }
    CHECK(desk.said(one.command) == one.last);
    CHECK(desk.player.place() == seconds_into(one.places.back(), 50.0 / 22050));
}

TEST_CASE("Previous is the start of the unit, and in its first moments the one before", "[cli]") {
    struct Case {
        Command command;
        Place from;
        std::vector<Place> places;  // pressed again and again
    };
    const auto one =
        GENERATE(Case{Command::previous_sentence, kFull, {kFull, kNobody, kHeading}},
                 Case{Command::previous_paragraph, kFull, {kNobody, kHeading, kText, kHeadline}},
                 Case{Command::previous_section, kFull, {kHeading, kHeadline, kHeadline}},
                 Case{Command::previous_headline, kThird, {kThird, kSecond, kHeadline, kHeadline}});
    Desk desk;
    desk.start(one.from);
    desk.hear_until(seconds_into(one.from, 3.0));
    for (const auto place : one.places) {
        CHECK(desk.led_to(one.command) == place);
        CHECK(desk.hear(50) == ramp_of(place, 50));
    }
}

TEST_CASE("What was heard for longer than some moments is begun again", "[cli]") {
    Desk desk;
    desk.start(kLate);
    desk.hear_until(seconds_into(kLate, 0.5));
    CHECK(desk.led_to(Command::previous_paragraph) == kText);  // 4 s ago
    desk.hear_until(seconds_into(kText, 2.0));
    CHECK(desk.led_to(Command::previous_paragraph) == kHeadline);
}

TEST_CASE("Repeat is the sentence, and at once again the paragraph", "[cli]") {
    Desk desk;
    desk.start(kLate);
    desk.hear_until(seconds_into(kLate, 1.0));
    CHECK(desk.led_to(Command::repeat) == kLate);
    desk.hear(50);
    CHECK(desk.led_to(Command::repeat) == kText);
    CHECK(desk.hear(50) == ramp_of(kText, 50));
    desk.press(Command::next_sentence);
    CHECK(desk.led_to(Command::repeat) == kLate);  // only when it was repeated before
    desk.hear_until(seconds_into(kLate, 3.0));
    CHECK(desk.led_to(Command::repeat) == kLate);  // not at once
}

TEST_CASE("Ten seconds on and back are ten seconds", "[cli]") {
    using namespace std::chrono_literals;
    Desk desk;
    desk.start(kText);
    desk.hear_until(seconds_into(kText, 1.0));
    const auto before = desk.player.clock().elapsed;
    desk.press(Command::forward);
    const auto there = desk.player.clock().elapsed - before;
    CHECK(there > 9990ms);
    CHECK(there <= 10s);
    desk.press(Command::rewind);
    CHECK(desk.player.clock().elapsed - before < 10ms);
    desk.press(Command::rewind);
    CHECK(desk.player.place() == Place{});
    desk.press(Command::go_to, "3");
    desk.press(Command::forward);
    CHECK(desk.notebook.lines.back() == "less than 10 seconds are left");
    CHECK(desk.player.place() == kThird);
}

TEST_CASE("It goes to a headline by its number, and to a time", "[cli]") {
    using namespace std::chrono_literals;
    Desk desk;
    desk.start();
    CHECK(desk.said(Command::go_to, "2") == "headline 2 of 3");
    CHECK(desk.hear(50) == ramp_of(kSecond, 50));
    CHECK(desk.said(Command::go_to, "\u0660:\u0661\u0662") == "headline 1 of 3");
    CHECK(desk.player.clock().elapsed == 12s);
    CHECK(desk.refused(Command::go_to, "0") == "there is no headline 0, the last one is 3");
    CHECK(desk.refused(Command::go_to, "4") == "there is no headline 4, the last one is 3");
    CHECK_THAT(desk.refused(Command::go_to, "59:00"),
               Catch::StartsWith("that is behind the end, 0:"));
    CHECK(desk.player.clock().elapsed == 12s);
    CHECK(desk.said(Command::go_to, "there").empty());
    CHECK_THAT(desk.notebook.complaints.back(), Catch::StartsWith("'there' is not understood"));
}

TEST_CASE("Without a place it asks for one, in silence, and nothing is lost meanwhile", "[cli]") {
    Desk desk;
    desk.start(kText);
    desk.hear(50);
    desk.notebook.typed = {"  3 ", ""};
    CHECK(desk.said(Command::go_to) == "headline 3 of 3");
    CHECK(desk.notebook.questions.size() == 1);
    CHECK_FALSE(desk.player.paused());
    desk.hear(50);
    CHECK(desk.said(Command::go_to) == "nothing changed");
    CHECK(desk.hear(50) == ramp_of({5, 0, 50}, 50));
    CHECK(desk.said(Command::go_to).empty());  // a signal
    CHECK(desk.hear(50) == ramp_of({5, 0, 100}, 50));
}

TEST_CASE("Words are searched for from here on, and once round", "[cli]") {
    Desk desk;
    desk.start();
    CHECK(desk.said(Command::search, "FERRY") == "headline 1 of 3");
    CHECK(desk.hear(50) == ramp_of(kText, 50));
    CHECK(desk.said(Command::search_next) == "headline 1 of 3");
    CHECK(desk.player.place() == kFull);
    CHECK(desk.said(Command::search_next) == "from the beginning, headline 1 of 3");
    CHECK(desk.player.place() == kText);
    CHECK(desk.said(Command::search_previous) == "from the end, headline 1 of 3");
    CHECK(desk.player.place() == kFull);
    CHECK(desk.led_to(Command::search_previous) == kText);
    CHECK(desk.said(Command::search, "train") == "not found: train");
    CHECK(desk.player.place() == kText);
    desk.notebook.typed = {"rain"};
    CHECK(desk.said(Command::search) == "headline 3 of 3");
}

TEST_CASE("Without words to search for, the next place asks for them", "[cli]") {
    Desk desk;
    desk.start();
    desk.notebook.typed = {"late"};
    CHECK(desk.led_to(Command::search_next) == kLate);
    CHECK(desk.listener.searched == "late");
}

TEST_CASE("Paused, a move stays silent and says what will be heard", "[cli]") {
    const auto command =
        GENERATE(Command::next_headline, Command::previous_headline, Command::next_section,
                 Command::previous_section, Command::next_paragraph, Command::previous_paragraph,
                 Command::next_sentence, Command::previous_sentence, Command::forward,
                 Command::rewind, Command::repeat, Command::search_next, Command::search_previous);
    Desk desk;
    desk.listener.searched = "ferry";
    desk.start(kLate);
    desk.hear(50);
    desk.press(Command::pause);
    const auto line = desk.said(command);
    CAPTURE(line);
    CHECK(desk.player.paused());
    CHECK(desk.loudspeaker.pull(3000) == std::vector<Sample>(3000, Sample{0}));
    const auto place = desk.player.place();
    const auto text = sentence_text(desk.programme, place);
    CHECK_THAT(line, Catch::EndsWith(text));
    desk.press(Command::play);
    CHECK(desk.hear(50) == ramp_of(place, 50));
}

TEST_CASE("Headlines alone are read, and articles again", "[cli]") {
    Desk desk;
    desk.start(kText);
    desk.hear(50);
    CHECK(desk.said(Command::headlines_only) == "only the headlines, headline 2 of 3");
    CHECK(desk.hear(50) == ramp_of(kSecond, 50));
    CHECK(desk.led_to(Command::previous_headline) == kHeadline);
    desk.hear(50);
    CHECK(desk.led_to(Command::next_sentence) == kSecond);
    desk.press(Command::previous_sentence);
    CHECK(desk.said(Command::headlines_only) == "headlines and articles");
    CHECK(desk.player.place() == kHeadline);
    CHECK(desk.led_to(Command::next_sentence) == kText);
}

TEST_CASE("Who turns to the headlines while it is paused has the next one printed", "[cli]") {
    Desk desk;
    desk.start(kText);
    desk.player.pause();
    CHECK_THAT(desk.said(Command::headlines_only),
               Catch::StartsWith("only the headlines, headline 2 of 3: Calm weather"));
}

TEST_CASE("Headlines alone follow each other without a word between them", "[cli]") {
    Desk desk;
    desk.start();
    desk.press(Command::headlines_only);
    desk.hear(50);
    const auto heard = desk.loudspeaker.pull_until([&] { return desk.player.place() >= kSecond; });
    REQUIRE(heard);
    const auto all = ramp_of({0, 0, 50}, heard->size() - 1);
    const std::vector<Sample> headline{heard->begin(), heard->begin() + 80'000};
    CHECK(headline == std::vector<Sample>{all.begin(), all.begin() + 80'000});
    CHECK(desk.player.place().passage == kSecond.passage);
}

TEST_CASE("In the last article, headlines alone is its own headline", "[cli]") {
    Desk desk{test::paragraphs({"One is here.", "Two is here."})};
    desk.start({1, 0, 0});
    CHECK(desk.said(Command::headlines_only) == "only the headlines, headline 1 of 1");
    CHECK(desk.player.place() == Place{});
}

TEST_CASE("Where there are only headlines, nothing can be left out", "[cli]") {
    Desk desk{test::paragraphs({"One is here."})};
    desk.start();
    CHECK(desk.said(Command::headlines_only) == "there are only headlines here");
    CHECK(desk.programme.headlines_only() == HeadlinesOnly::no);
}

TEST_CASE("One by one: after an item it waits, and goes on with the next one", "[cli]") {
    Desk desk;
    desk.start(kFull);
    CHECK(desk.said(Command::one_by_one) == "stops after each item");
    REQUIRE(desk.loudspeaker.pull_until([&] { return desk.player.held(); }));
    CHECK(desk.player.paused());
    CHECK(desk.player.headline() == 1);
    CHECK(desk.loudspeaker.pull(3000) == std::vector<Sample>(3000, Sample{0}));
    CHECK(desk.said(Command::toggle_pause) == "playing");
    CHECK(desk.hear(50) == ramp_of(kSecond, 50));
    REQUIRE(desk.loudspeaker.pull_until([&] { return desk.player.held(); }));
    CHECK(desk.player.headline() == 2);
    CHECK(desk.said(Command::one_by_one) == "reads on");
    CHECK(desk.player.paused());
    desk.press(Command::play);
    CHECK(desk.hear(50) == ramp_of(kThird, 50));
}

TEST_CASE("A skip from where it waits stays paused", "[cli]") {
    Desk desk;
    desk.listener.items = Items::one_by_one;
    desk.player.read(Items::one_by_one);
    desk.start(kFull);
    REQUIRE(desk.loudspeaker.pull_until([&] { return desk.player.held(); }));
    CHECK(desk.led_to(Command::next_headline) == kSecond);
    CHECK(desk.player.paused());
    CHECK_FALSE(desk.player.held());
    CHECK(desk.loudspeaker.pull(3000) == std::vector<Sample>(3000, Sample{0}));
    desk.press(Command::play);
    CHECK(desk.hear(50) == ramp_of(kSecond, 50));
}

TEST_CASE("A stop is silent, and goes on from the beginning of what was said", "[cli][threads]") {
    Desk desk;
    desk.start();
    desk.hear_until({1, 1, 900});
    CHECK(desk.said(Command::stop).find("stopped, 0:") == 0);
    CHECK(desk.player.paused());
    CHECK(desk.player.place() == Place{1, 1, 0});
    CHECK(desk.loudspeaker.pull(100) == std::vector<Sample>(100, 0));
    desk.press(Command::play);
    CHECK_FALSE(desk.player.paused());
    CHECK(desk.player.place() == Place{1, 1, 0});
}
