// What a listener keeps for later while the built program reads: sound files, and what is never to
// be read again.
#include <fstream>

#include <catch2/catch.hpp>

#include "e2e/pty_session.h"
#include "e2e/recording_search.h"
#include "e2e/skipped.h"
#include "e2e/sound_room.h"

using namespace nashra::test;

namespace {

const std::string kPage = NASHRA_SOURCE_DIR "/tests/e2e/pages/short.txt";

std::string prose(const std::string& beginning) {
    return beginning +
           ", said the captain of the ferry, who has sailed for thirty years, and who knows the "
           "channel, the islands and the weather of the bay better than anybody else in the town.";
}

/// An article with an offer in its midst that no rule of ours knows.
std::string page_with_offer(const std::string& offer) {
    return "<html><head><title>Storm</title></head><body><article><h1>The storm is over "
           "now</h1><p>" +
           prose("It is late") + "</p><div class='pitch'><p>" + offer + "</p></div><p>" +
           prose("Nobody waits") + "</p><p>" + prose("It rains") + "</p></article></body></html>";
}

/// A home of one's own, where nobody hears anything.
struct Home {
    Folder folder;
    Environment environment = environment_with(
        {"HOME=" + folder.path(), "XDG_CONFIG_HOME=" + folder.path("config"),
         "XDG_RUNTIME_DIR=" + folder.path(), "XDG_STATE_HOME=" + folder.path("state")});

    Finished run(const std::string& line) const { return shell(line, folder.path(), environment); }
    std::string typed(const std::string& commands, const std::string& arguments) const {
        const auto finished =
            run("printf '" + commands + "' | $NASHRA --line-mode --output null " + arguments);
        INFO(finished.err);
        CHECK(finished.exit_code == 0);
        return finished.err;
    }
};

}  // namespace

TEST_CASE("Blocks like this are left out from now on, also of other pages, until it is taken back",
          "[e2e]") {
    const Home home;
    const std::string offer =
        "Our boat trips are the finest that the bay has seen for a long time.";
    const std::string other = "Our evening trips are cheaper than all others from this Monday on.";
    std::ofstream{home.folder.path("1.html")} << page_with_offer(offer);
    std::ofstream{home.folder.path("2.html")} << page_with_offer(other);
    const std::string at = " --url https://news.example/";
    REQUIRE(home.run("$NASHRA show article 2.html" + at).out.find("paragraph: " + other) !=
            std::string::npos);
    const auto said = home.typed("pause\\nsearch boat trips\\nnever-read\\nquit\\n", "1.html" + at);
    CHECK(said.find("left out: 1, read-again NUMBER takes it back") != std::string::npos);
    CHECK(read_file(home.folder.path("config/nashra/never-read.tsv"))
              .find("news.example\tbox\tdiv.pitch p\n") != std::string::npos);

    const auto page = home.run("$NASHRA show article 2.html" + at).out;
    CHECK(page.find("paragraph: " + other) == std::string::npos);
    CHECK(page.find("skipped, never-read: " + other) != std::string::npos);
    CHECK(home.run("$NASHRA show article 2.html --url https://other.example/")
              .out.find("paragraph: " + other) != std::string::npos);

    const auto listed = home.typed("pause\\nread-again\\n1\\nquit\\n", "1.html" + at);
    CHECK(listed.find(
              "1: div.pitch p\nnumber to read again\nread from the next time on: div.pitch p\n") !=
          std::string::npos);
    CHECK(home.run("$NASHRA show article 2.html" + at).out.find("paragraph: " + other) !=
          std::string::npos);
}

TEST_CASE("What is read is saved as a file that sounds like a recording of it", "[e2e]") {
    const Home home;
    REQUIRE(home.run("$NASHRA record --rate 300 --loudness -16 " + kPage + " -o recorded.wav")
                .exit_code == 0);
    const auto said =
        home.typed("pause\\nsave-all all.wav\\nsave-item\\nsave-item one.txt\\nquit\\n",
                   "--rate 300 " + kPage);
    CHECK(said.find("saving all.wav\n") != std::string::npos);
    CHECK(said.find("saved " + home.folder.path("all.wav") + ", 0:") != std::string::npos);
    CHECK(said.find("'" + home.folder.path("one.txt") + "' is no name for a sound") !=
          std::string::npos);
    CHECK((wav_samples(home.folder.path("all.wav")) ==
           wav_samples(home.folder.path("recorded.wav"))));
    std::size_t episodes = 0;
    for (const auto& name : home.folder.names()) {
        episodes += name.ends_with(".mp3") ? 1 : 0;
        CHECK_FALSE(name.starts_with(".all"));
    }
    CHECK(episodes == 1);
}

TEST_CASE("While it is saved everything is heard", "[e2e]") {
    if (skipped()) return;
    const SoundRoom room;
    const auto recorded =
        shell("$NASHRA record --rate 300 " + kPage + " -o whole.wav", room.folder().path());
    REQUIRE(recorded.exit_code == 0);
    const auto whole = wav_samples(room.folder().path("whole.wav"));
    PtySession session{{NASHRA_BINARY, "--rate", "300", "--save-to", room.folder().path(), kPage},
                       room.environment()};
    REQUIRE(wait_until([&] { return first_sound(room.recording()).has_value(); }));
    session.type("w");
    REQUIRE(session.wait_for("saving "));
    REQUIRE(session.wait_for("saved " + room.folder().path()));
    REQUIRE(session.wait_for("end, "));
    CHECK(session.program().exit_code() == 0);
    REQUIRE(room.record_more(22050 / 2));
    const auto heard = compare(whole, room.recording());
    CHECK(heard.pieces > 10);
    CHECK(heard.missing == 0);
}

TEST_CASE("Who falls asleep begins another time where they pressed the last key", "[e2e]") {
    const Home home;
    const std::vector<std::string> program{NASHRA_BINARY, "--output", "null",
                                           "--rate",      "300",      kPage};
    const std::string sentence = "The harbour master said that two ferries left at dawn";
    {
        auto options = program;
        options.insert(options.end() - 1, {"--sleep", "item"});
        PtySession session{options, home.environment};
        REQUIRE(session.wait_for("4 headlines"));
        session.type(" g1\npp");
        REQUIRE(session.wait_for(sentence));
        session.type(" ");
        REQUIRE(session.wait_for("asleep at 0:"));
        session.type("tq");  // in the morning
        REQUIRE(session.wait_for(", paused"));
        CHECK(session.program().exit_code() == 0);
    }
    PtySession session{program, home.environment};
    REQUIRE(session.wait_for("continuing at headline 1 of 4"));
    session.type(" c");
    CHECK(session.wait_for(sentence));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}
