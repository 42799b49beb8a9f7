#include "player/silent_loudspeaker.h"

#include <catch2/catch.hpp>

#include "fakes/fake_loudspeaker.h"
#include "fakes/fake_voice.h"
#include "fakes/pages.h"
#include "player/player.h"

using namespace nashra;
using nashra::test::wait_until;

TEST_CASE("A page is read to its end where nobody hears it", "[player][threads]") {
    Programme programme{test::paragraphs({"One."})};
    test::FakeVoice voice;
    SilentLoudspeaker loudspeaker{voice.format()};
    Player player{programme, voice, loudspeaker, {.speed = Speed{Speed::kFastest}}, [] {}};
    player.start({});
    CHECK(wait_until([&] { return player.take_news().finished; }));
    CHECK(player.place() > Place{});
}
