#include "cli/speech.h"

#include <catch2/catch.hpp>

#include "cli/desk.h"

using namespace nashra;
using nashra::test::Desk;
using nashra::test::ramp_of;

TEST_CASE("Faster and slower are tenths of the listener's own speed", "[cli]") {
    Desk desk;
    desk.start();
    CHECK(desk.said(Command::faster) == "193 words a minute");
    CHECK(desk.said(Command::faster) == "212 words a minute");
    CHECK(desk.said(Command::slower) == "193 words a minute");
    CHECK(desk.said(Command::normal_speed) == "175 words a minute");
    CHECK(desk.listener.delivery.speed == Speed{175});
}

TEST_CASE("A language that has its own speed is told with the common one", "[cli]") {
    Desk desk;
    desk.start();
    desk.listener.delivery.arabic_share = 0.5;
    CHECK(desk.said(Command::faster) == "193 words a minute");
    desk.listener.delivery.english_share = 2;
    CHECK(desk.said(Command::faster) == "212 words a minute, in English 424");
    CHECK(desk.said(Command::where).find(", 212 words a minute, in English 424, ") !=
          std::string::npos);
}

TEST_CASE("By fifties, and by number; tenths then go on from there", "[cli]") {
    Desk desk;
    desk.start();
    CHECK(desk.said(Command::much_faster) == "225 words a minute");
    CHECK(desk.said(Command::faster) == "248 words a minute");
    CHECK(desk.said(Command::slower) == "225 words a minute");
    CHECK(desk.said(Command::much_slower) == "175 words a minute");
    CHECK(desk.said(Command::speed, "300") == "300 words a minute");
    CHECK(desk.said(Command::faster) == "330 words a minute");
    CHECK(desk.said(Command::normal_speed) == "175 words a minute");
    CHECK(desk.said(Command::speed, "4000000000") == "1200 words a minute, the fastest");
    CHECK(desk.said(Command::much_faster) == "1200 words a minute, the fastest");
    CHECK(desk.said(Command::speed, "0") == "80 words a minute, the slowest");
    CHECK(desk.said(Command::speed, "fast").empty());
    CHECK(desk.notebook.complaints.back() == "'fast' is no number");
    CHECK(desk.player.speed() == Speed{80});
}

TEST_CASE("The volume changes what is heard at once, and not what is spoken", "[cli]") {
    Desk desk;
    desk.start();
    desk.hear(1000);
    const auto begun = desk.voice.begun();
    CHECK(desk.said(Command::softer) == "volume 90");
    CHECK(desk.said(Command::volume, "50") == "volume 50");
    desk.hear(200);  // the way there
    auto half = ramp_of({0, 0, 1200}, 50);
    for (auto& sample : half)
        sample = static_cast<Sample>(sample / 2);
    CHECK(desk.hear(50) == half);
    CHECK(desk.said(Command::mute) == "muted");
    desk.loudspeaker.pull(200);
    CHECK(desk.loudspeaker.pull(1000) == std::vector<Sample>(1000, Sample{0}));
    CHECK(desk.player.place() == Place{0, 0, 2450});  // it goes on
    CHECK(desk.said(Command::mute) == "sound on");
    CHECK(desk.said(Command::volume, "100") == "volume 100");
    desk.loudspeaker.pull(200);
    CHECK(desk.hear(50) == ramp_of({0, 0, 2650}, 50));
    CHECK(desk.voice.begun() == begun);
    CHECK(desk.said(Command::volume, "999") == "volume 200");
}

TEST_CASE("Louder than muted is sound again", "[cli]") {
    Desk desk;
    desk.start();
    desk.press(Command::mute);
    CHECK(desk.said(Command::louder) == "volume 110");
    CHECK(desk.listener.sound == Sound::on);
}

TEST_CASE("Another pitch goes on with the same words", "[cli]") {
    Desk desk;
    desk.start();
    desk.hear(1000);
    CHECK(desk.said(Command::higher) == "pitch 55");
    CHECK(desk.hear(50) == ramp_of({0, 0, 1000}, 50));
    CHECK(desk.said(Command::lower) == "pitch 50");
    for (int i = 0; i < 20; ++i)
        desk.press(Command::higher);
    CHECK(desk.said(Command::higher) == "pitch 99");
    CHECK(desk.listener.delivery.pitch == 99);
}
