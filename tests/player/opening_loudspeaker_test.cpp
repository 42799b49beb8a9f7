// What is read while the loudspeaker is still being opened.
#include <string>

#include <catch2/catch.hpp>

#include "fakes/fake_voice.h"
#include "fakes/pages.h"
#include "fakes/room.h"

using namespace nashra;
using nashra::test::ramp_of;
using nashra::test::Room;
using nashra::test::wait_until;

namespace {

/// Each longer than the first words, which the narrator waits behind.
Programme long_paragraphs() {
    const auto long_sentence = "It is " + std::string(200, 'a') + " long sentence.";
    return test::paragraphs({long_sentence, long_sentence, long_sentence});
}

}  // namespace

TEST_CASE("Nothing more is begun before the loudspeaker plays the first words",
          "[player][threads]") {
    Room room{long_paragraphs()};
    room.loudspeaker.hang();
    room.player.start({});
    int begun = 1;
    for (; begun <= 20; ++begun) {
        REQUIRE(wait_until([&] { return room.voice.begun() >= begun; }));
        CHECK(room.voice.begun() == begun);  // each skip's first sentence alone
        room.player.go_to(Place{static_cast<std::uint32_t>(begun % 3), 0, 0});
    }
    room.loudspeaker.go_on();
    CHECK(room.hear(100) == ramp_of({(20 % 3), 0, 0}, 100));
    CHECK(room.news_at_the_end().finished);
}

TEST_CASE("A player can be left while the loudspeaker is being opened", "[player][threads]") {
    Room room{long_paragraphs()};
    room.loudspeaker.hang();
    room.player.start({});
    CHECK(wait_until([&] { return room.voice.begun() == 1; }));
}

TEST_CASE("Where the loudspeaker cannot be opened a long reading is over, too",
          "[player][threads]") {
    Room room{long_paragraphs()};
    room.loudspeaker.refuse(Error{Kind::unavailable, "no sound device"});
    room.player.start({});
    const auto news = room.news_at_the_end();
    REQUIRE(news.error);
    CHECK(news.error->what() == std::string{"no sound device"});
}
