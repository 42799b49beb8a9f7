// A listener who comes to a story whose text is still on its way.
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <thread>

#include <catch2/catch.hpp>

#include "fakes/fake_loudspeaker.h"
#include "fakes/fake_voice.h"
#include "player/player.h"

using namespace nashra;
using nashra::test::FakeLoudspeaker;
using nashra::test::FakeVoice;
using nashra::test::ramp;
using nashra::test::wait_until;

namespace {

constexpr Place kText{1, 0, 0};
constexpr std::size_t kSecond = 22050;

Article story(const std::string& title, const std::string& words, Extent extent) {
    Article article;
    article.extent = extent;
    article.language = kEnglish;
    article.title = title;
    article.blocks = {{BlockRole::paragraph, kEnglish, words}};
    return article;
}

struct Room {
    Room() {
        programme.append(story("Storm.", "A teaser.", Extent::teaser), {.rest = Rest::to_come});
        programme.append(story("Calm.", "It is all.", Extent::whole));
        player.emplace(programme, voice, loudspeaker, Delivery{}, [] {});
        player->start({});
        REQUIRE(wait_until([&] { return loudspeaker.started(); }));
    }

    /// How much silence is heard until the listener is at `place`.
    std::size_t silence_until(Place place) {
        std::size_t silent = 0;
        REQUIRE(wait_until([&] {
            const auto heard = loudspeaker.pull(64);
            silent += static_cast<std::size_t>(std::count(heard.begin(), heard.end(), Sample{0}));
            return player->place() >= place;
        }));
        return silent;
    }

    Programme programme;
    FakeVoice voice;
    FakeLoudspeaker loudspeaker;
    std::optional<Player> player;
};

}  // namespace

TEST_CASE("A story that arrives while its headline is heard is read whole", "[player][threads]") {
    Room room;
    REQUIRE(room.programme.arrive(1, story("", "The whole story.", Extent::whole), Rest::none));
    room.silence_until(kText);
    CHECK(room.programme.passage(kText.passage).text == "The whole story.");
    const auto end = Place{1, 0, static_cast<std::uint32_t>(FakeVoice::frames_of("The whole st"))};
    room.silence_until(end);
    CHECK(room.player->place().passage == 1);
}

TEST_CASE("A story that does not arrive is a teaser after a moment, and stays one",
          "[player][threads]") {
    Room room;
    // The headline's own pause and the moment; the device that is pulled faster than a clock may
    // hear some more of it.
    CHECK(room.silence_until(kText) >= kSecond / 2);
    CHECK_FALSE(room.programme.awaits(1));
    CHECK_FALSE(room.programme.arrive(1, story("", "The whole story.", Extent::whole), Rest::none));
    CHECK(room.player->place().passage == 1);
    room.silence_until(room.programme.headline_start(2));
}

TEST_CASE("While paused a listener waits without losing the story", "[player][threads]") {
    Room room;
    room.loudspeaker.pull(64);
    room.player->pause();
    room.loudspeaker.pull(10 * kSecond);
    CHECK(room.programme.awaits(1));
    CHECK(room.programme.arrive(1, story("", "The whole story.", Extent::whole), Rest::none));
    room.player->resume();
    room.silence_until(kText);
    CHECK(room.player->headline() == 1);
}

TEST_CASE("A skip leaves a story that is waited for, and the next one is heard",
          "[player][threads]") {
    Room room;
    room.loudspeaker.pull(64);
    CHECK(room.player->next(Unit::headline));
    room.silence_until(room.programme.headline_start(2));
    CHECK(room.programme.awaits(1));
}

TEST_CASE("Who skips twice while a story is on its way hears it from its beginning",
          "[player][threads]") {
    Room room;
    room.loudspeaker.pull(64);
    room.player->pause();
    CHECK(room.player->next(Unit::sentence));
    CHECK(room.player->next(Unit::sentence));
    Article whole = story("", "The first passage. It goes on.", Extent::whole);
    whole.blocks.push_back({BlockRole::paragraph, kEnglish, "The second passage."});
    REQUIRE(room.programme.arrive(1, whole, Rest::none));
    CHECK(room.player->place() == kText);
    room.player->resume();
    room.silence_until({1, 0, 1});
    CHECK(room.player->place().passage == 1);
    CHECK(room.player->place().sentence == 0);
}

TEST_CASE("The clock is exact when all has arrived, and not before", "[player][threads]") {
    Room room;
    room.loudspeaker.pull(64);
    room.player->pause();
    CHECK(room.player->clock().exactness == Exactness::estimate);
    room.programme.arrive(1, story("", "The whole story.", Extent::whole), Rest::none);
    CHECK(wait_until([&] { return room.player->clock().exactness == Exactness::exact; }));
}

TEST_CASE("Stories arrive while keys are pressed in quick succession", "[player][threads]") {
    Programme programme;
    for (int i = 0; i < 20; ++i)
        programme.append(story("Title.", "A teaser.", Extent::teaser), {.rest = Rest::to_come});
    FakeVoice voice;
    test::RunningLoudspeaker loudspeaker;
    Player player{programme, voice, loudspeaker, {}, [] {}};
    std::thread network{[&] {
        for (std::uint32_t i = 1; i <= 20; ++i) {
            programme.arrive(i, story("", "The first page.", Extent::whole), Rest::to_come);
            programme.arrive(i, story("", "The second page.", Extent::whole), Rest::none);
        }
    }};
    player.start({});
    for (int i = 0; i < 200; ++i) {
        switch (i % 4) {
            case 0: player.next(Unit::sentence); break;
            case 1: player.next(Unit::headline); break;
            case 2: player.previous(Unit::sentence); break;
            default: player.previous(Unit::headline); break;
        }
        static_cast<void>(player.clock());
    }
    network.join();
    player.go_to(programme.headline_start(19));
    CHECK(wait_until([&] { return player.take_news().finished; }));
}
