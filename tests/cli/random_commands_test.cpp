// A listener who presses whatever comes under their fingers.
#include <random>

#include <catch2/catch.hpp>

#include "cli/desk.h"

using namespace nashra;
using nashra::test::Desk;

namespace {

Article story(const std::string& title, Extent extent) {
    Article article;
    article.extent = extent;
    article.language = kEnglish;
    article.title = title;
    article.standfirst = "It is said to be so.";
    article.blocks = {{BlockRole::paragraph, kEnglish, "The first ferry sails. It is late."},
                      {BlockRole::heading, kEnglish, "Then"},
                      {BlockRole::paragraph, kEnglish, "---"},
                      {BlockRole::paragraph, kEnglish, "Nobody waits. The last ferry is full."}};
    return article;
}

/// Whole stories, and between them some whose text is on its way.
Programme growing_programme() {
    Programme programme;
    for (int i = 1; i <= 12; ++i) {
        const auto name = "Story number " + std::to_string(i);
        if (i % 3 == 0) {
            programme.append(story(name, Extent::teaser), {.rest = Rest::to_come});
        } else {
            programme.append(story(name, Extent::whole));
        }
    }
    return programme;
}

/// What is heard next is what is said to be heard, or nothing is left to be heard.
void check_what_is_heard(Desk& desk) {
    desk.player.resume();
    desk.player.set_gain(1.0F);
    desk.loudspeaker.pull(200);  // the way to that loudness
    bool over = false;
    Sample sample = 0;
    REQUIRE(test::wait_until([&] {
        for (int i = 0; i < 4096 && sample == 0; ++i)
            sample = desk.loudspeaker.pull(1).front();
        over = over || desk.player.held() || desk.player.take_news().finished;
        return sample != 0 || over;
    }));
    if (sample == 0) {
        desk.player.go_to(Place{});  // where a listening would be over
        return;
    }
    auto place = desk.player.place();
    --place.frame;
    // The chime between two headlines is no word of a voice.
    if (place.frame < test::FakeVoice::frames_of("Nobody waits", desk.player.speed()))
        CHECK(sample == test::ramp(place));
}

}  // namespace

TEST_CASE("A thousand commands at random leave the place what is heard", "[cli]") {
    Desk desk{growing_programme()};
    desk.player.start({});
    REQUIRE(test::wait_until([&] { return desk.loudspeaker.started(); }));
    std::mt19937 random{20'261'128};
    const auto one_of = [&](std::size_t count) { return random() % count; };
    const std::vector<std::string> answers{"2", "11", "0:10", "9:59", "ferry", "train", "", "300"};
    for (int i = 0; i < 1000; ++i) {
        const auto command = commands()[one_of(commands().size())].command;
        CAPTURE(i, entry_of(command).name);
        if (command == Command::next_device) continue;  // its time is its own
        desk.notebook.typed = {answers[one_of(answers.size())]};
        desk.press(command);
        desk.loudspeaker.pull(one_of(3000));
        if (i % 100 == 99) {
            const auto number = static_cast<std::uint32_t>(3 * (1 + one_of(4)));
            desk.programme.arrive(number, story("", Extent::whole), Rest::none);
        }
        const auto place = desk.player.place();
        const auto read = desk.programme.passage_from(place.passage) == place.passage;
        // A text that was waited for in vain is passed over when it is its turn.
        const auto passed_over = desk.programme.passage_before(place.passage).has_value();
        CHECK((read || passed_over || desk.programme.awaited_from(place.passage).has_value()));
        CHECK(desk.player.headline() >= 1);
        CHECK(desk.player.headline() <= desk.programme.headline_count());
        const auto clock = desk.player.clock();
        CHECK(clock.elapsed <= clock.total);
        if (i % 4 == 0) check_what_is_heard(desk);
    }
}
