#include "player/player.h"

#include <catch2/catch.hpp>

#include "fakes/fake_loudspeaker.h"
#include "fakes/fake_voice.h"
#include "fakes/memory_sink.h"
#include "fakes/pages.h"
#include "fakes/room.h"
#include "programme/narrator.h"

using namespace nashra;
using namespace std::chrono_literals;
using nashra::test::FakeVoice;
using nashra::test::MemorySink;
using nashra::test::ramp_of;
using nashra::test::Room;
using nashra::test::seconds_into;
using nashra::test::wait_until;

namespace {

/// Sentences of 4 to 6 seconds, so that "the first moments" are only their beginning.
std::string sentence(const std::string& words, std::size_t letters) {
    auto text = words;
    while (text.size() < letters)
        text += " and on";
    return text + ".";
}

Programme long_programme() {
    Article article;
    article.language = kEnglish;
    article.title = sentence("First headline", 900);
    article.blocks = {{BlockRole::paragraph, kEnglish,
                       sentence("A story", 900) + " " + sentence("It ends", 900)}};
    article.headlines = {{sentence("Second headline", 900), ""},
                         {sentence("Third headline", 900), ""}};
    Programme programme;
    programme.append(std::move(article));
    return programme;
}

// Passages of long_programme.
constexpr Place kHeadline{0, 0, 0};
constexpr Place kStory{1, 0, 0};
constexpr Place kEnd{1, 1, 0};
constexpr Place kSecond{2, 0, 0};
constexpr Place kThird{3, 0, 0};

/// All sound of a programme, without its silences.
std::vector<Sample> sound_of(const Programme& programme) {
    FakeVoice voice;
    MemorySink sink;
    Narrator{programme, voice}.narrate({}, {}, sink);
    std::vector<Sample> sound;
    for (const auto& frame : sink.frames) {
        if (frame.sample != 0) sound.push_back(frame.sample);
    }
    return sound;
}

}  // namespace

TEST_CASE("A programme is heard from its first sample to its last", "[player][threads]") {
    Room room{test::paragraphs({"One is here. Two is there.", "Three is last."})};
    room.start();
    std::vector<Sample> heard;
    Player::News news;
    REQUIRE(wait_until([&] {
        for (const auto sample : room.loudspeaker.pull(4096)) {
            if (sample != 0) heard.push_back(sample);
        }
        news = room.player.take_news();
        return news.finished;
    }));
    CHECK(heard == sound_of(room.programme));
    CHECK_FALSE(news.error);
    CHECK(room.events > 0);
}

TEST_CASE("A reading can begin anywhere, to the frame", "[player][threads]") {
    Room room{long_programme()};
    room.start({1, 1, 777});
    CHECK(room.player.place() == Place{1, 1, 777});
    CHECK(room.hear(500) == ramp_of({1, 1, 777}, 500));
    CHECK(room.player.place() == Place{1, 1, 1277});
}

TEST_CASE("A pause loses and repeats nothing", "[player][threads]") {
    Room room{long_programme()};
    room.start();
    room.hear(1000);
    room.player.pause();
    CHECK(room.player.paused());
    CHECK(room.loudspeaker.pull(3000) == std::vector<Sample>(3000, Sample{0}));
    CHECK(room.player.place() == Place{0, 0, 1000});
    room.player.resume();
    CHECK(room.hear(100) == ramp_of({0, 0, 1000}, 100));
}

TEST_CASE("A skip is heard at once, and nothing older after it", "[player][threads]") {
    Room room{long_programme()};
    room.start();
    room.hear(1000);
    CHECK(room.player.next(Unit::headline));
    CHECK(room.player.place() == kSecond);  // before anything of it is heard
    CHECK(room.player.headline() == 2);
    CHECK(room.hear(100) == ramp_of(kSecond, 100));
    CHECK(room.player.next(Unit::headline));
    CHECK(room.hear(100) == ramp_of(kThird, 100));
    CHECK_FALSE(room.player.next(Unit::headline));
    CHECK(room.hear(100) == ramp_of({kThird.passage, 0, 100}, 100));
}

TEST_CASE("A skip while paused stays paused and goes on there", "[player][threads]") {
    Room room{long_programme()};
    room.start();
    room.hear(1000);
    room.player.pause();
    CHECK(room.player.next(Unit::sentence));
    CHECK(room.player.place() == kStory);
    CHECK(room.player.paused());
    CHECK(room.loudspeaker.pull(3000) == std::vector<Sample>(3000, Sample{0}));
    CHECK(room.player.next(Unit::sentence));
    CHECK(room.player.place() == kEnd);
    room.player.resume();
    CHECK(room.hear(100) == ramp_of(kEnd, 100));
}

TEST_CASE("Previous goes back one unit in its first moments, later to its start",
          "[player][threads]") {
    Room room{long_programme()};
    room.start();
    room.hear_until(seconds_into(kEnd, 2.0));
    room.player.previous(Unit::sentence);
    CHECK(room.player.place() == kStory);
    room.hear_until(seconds_into(kStory, 3.0));
    room.player.previous(Unit::sentence);
    CHECK(room.player.place() == kStory);
    CHECK(room.hear(100) == ramp_of(kStory, 100));
    room.player.previous(Unit::sentence);
    room.player.previous(Unit::sentence);
    CHECK(room.player.place() == kHeadline);  // pressed twice before anything is heard
}

TEST_CASE("Previous headline likewise", "[player][threads]") {
    Room room{long_programme()};
    room.start();
    room.hear_until(seconds_into(kSecond, 3.0));
    room.player.previous(Unit::headline);
    CHECK(room.player.place() == kSecond);
    room.hear(100);
    room.player.previous(Unit::headline);
    CHECK(room.player.place() == kHeadline);
    room.player.previous(Unit::headline);
    CHECK(room.player.place() == Place{});
}

TEST_CASE("A sentence is repeated from its start", "[player][threads]") {
    Room room{long_programme()};
    room.start();
    room.hear_until(seconds_into(kStory, 1.0));
    room.player.repeat();
    CHECK(room.hear(100) == ramp_of(kStory, 100));
}

TEST_CASE("The clock becomes exact and follows the speed", "[player][threads]") {
    Room room{test::paragraphs({"One is here. Two is there.", "Three is last."})};
    room.start();
    CHECK(wait_until([&] { return room.player.clock().exactness == Exactness::exact; }));
    const auto total = room.player.clock().total;
    FakeVoice voice;
    MemorySink sink;
    Narrator{room.programme, voice}.narrate({}, {}, sink);
    CHECK(total == voice.format().duration(sink.frames.size()));
    room.player.set_speed(Speed{2 * Speed::kNormal});
    CHECK(wait_until([&] {
        const auto clock = room.player.clock();
        return clock.exactness == Exactness::exact && clock.total <= total / 2 + 1ms;
    }));
}

TEST_CASE("A lost utterance is news, and the reading goes on to the end", "[player][threads]") {
    Room room{test::paragraphs({"One is here. Two is there.", "Three is last."})};
    room.voice.lose("Two");
    room.start();
    const auto news = room.news_at_the_end();
    CHECK(news.finished);
    CHECK_FALSE(news.error);
    CHECK(news.messages == std::vector<std::string>{"the fake voice died"});
}

TEST_CASE("Without a voice the reading is over", "[player][threads]") {
    Room room{test::paragraphs({"One."})};
    room.voice.break_down();
    room.player.start({});
    const auto news = room.news_at_the_end();
    REQUIRE(news.error);
    CHECK(news.error->kind() == Kind::unavailable);
}

TEST_CASE("Without a loudspeaker the reading is over", "[player][threads]") {
    Room room{test::paragraphs({"One."})};
    room.loudspeaker.refuse(Error{Kind::unavailable, "no sound device"});
    room.player.start({});
    const auto news = room.news_at_the_end();
    REQUIRE(news.error);
    CHECK(news.error->what() == std::string{"no sound device"});
}

TEST_CASE("The end can be taken back: a skip after it reads on", "[player][threads]") {
    Room room{test::paragraphs({"One is here.", "Two is there."})};
    room.start();
    CHECK(room.news_at_the_end().finished);
    room.player.go_to(Place{1, 0, 0});
    CHECK(room.hear(100) == ramp_of({1, 0, 0}, 100));
    CHECK(room.news_at_the_end().finished);
}

TEST_CASE("A player can be left at any moment", "[player][threads]") {
    Room room{long_programme()};
    const int moment = GENERATE(0, 1, 2, 3);
    if (moment == 0) return;
    room.player.start({});
    if (moment == 2) room.hear(1000);
    if (moment == 3) room.player.pause();
}

TEST_CASE("Keys in quick succession never confuse the threads", "[player][threads]") {
    auto programme = long_programme();
    FakeVoice voice;
    test::RunningLoudspeaker loudspeaker;
    Player player{programme, voice, loudspeaker, {}, [] {}};
    player.start({});
    for (int i = 0; i < 300; ++i) {
        switch (i % 6) {
            case 0: player.next(Unit::sentence); break;
            case 1: player.pause(); break;
            case 2: player.next(Unit::headline); break;
            case 3: player.resume(); break;
            case 4: player.previous(Unit::headline); break;
            default: player.set_speed(Speed{100 + i}); break;
        }
        static_cast<void>(player.clock());
    }
    player.resume();
    player.go_to(kThird);
    CHECK(wait_until([&] { return player.take_news().finished; }));
}
