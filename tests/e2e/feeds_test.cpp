// Subscriptions, from the first address to the bulletin.
#include <filesystem>

#include <catch2/catch.hpp>

#include "e2e/local_server.h"
#include "e2e/pty_session.h"
#include "e2e/skipped.h"
#include "e2e/sound_room.h"

using namespace nashra::test;

namespace {

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// A listener's own folder and a site with a feed.
struct Subscriber {
    LocalServer server;
    Folder folder;

    Finished run(const std::string& arguments) const {
        return server.shell("$NASHRA " + arguments, folder, {"XDG_STATE_HOME="});
    }
};

}  // namespace

TEST_CASE("A site is subscribed to by its own address, updated and read", "[e2e][feeds]") {
    const Subscriber reader;
    const auto added = reader.run("feeds add --allow-private $WEB/front");
    CAPTURE(added.err);
    CHECK(added.exit_code == 0);
    CHECK(contains(added.err, "subscribed to Harbour Post"));
    CHECK(contains(reader.run("feeds list").out, "1 Harbour Post, 2 unheard, "));
    CHECK(reader.run("headlines").out == "1 Ferries sail again\n2 السفن تبحر من جديد\n");

    const auto soon = reader.run("feeds update --allow-private --verbose");
    CHECK(contains(soon.err, "again in 10 minutes"));
    const auto asked = reader.run("feeds update --allow-private --refresh --verbose");
    CHECK(contains(asked.err, "Harbour Post: nothing new"));
    CHECK(contains(reader.server.log(), "if-none-match: \"etag-of-the-feed\""));

    CHECK(contains(reader.run("feeds remove 'Harbour Post'").err, "no longer subscribed"));
    CHECK(reader.run("headlines").exit_code == 64);
}

TEST_CASE("One feed's failure is said in words and stops nobody else", "[e2e][feeds]") {
    const Subscriber reader;
    const auto added = reader.run("feeds add --allow-private $WEB/failing $WEB/feed $WEB/good");
    CAPTURE(added.err);
    CHECK(added.exit_code == 75);
    CHECK(contains(added.err, "status 500"));
    CHECK(contains(added.err, "subscribed to Harbour Post"));
    CHECK(contains(added.err, "it is no feed and names none"));
    CHECK(contains(reader.run("feeds list").out, "status 500"));
}

TEST_CASE("What is no address is refused before anything is asked", "[e2e][feeds]") {
    const Subscriber reader;
    for (const std::string name : {"htp://news.example/x", "news", "'a b.example'", "list.opml"}) {
        const auto added = reader.run("feeds export > list.opml; $NASHRA feeds add " + name);
        CAPTURE(name, added.err);
        CHECK(added.exit_code == 64);
        CHECK(contains(added.err, "it is no address of the web"));
    }
    CHECK(reader.run("feeds export list.opml").exit_code == 64);
    CHECK(reader.run("feeds update nobody").exit_code == 66);
    CHECK(reader.server.count_requests() == 0);
}

TEST_CASE("What was fetched is there without a network", "[e2e][feeds]") {
    Subscriber reader;
    REQUIRE(reader.run("feeds add --allow-private $WEB/feed").exit_code == 0);
    REQUIRE(reader.run("record --allow-private --rate 449 -o before.wav").exit_code == 0);
    reader.server.stop();
    const auto after = reader.run("record --allow-private --rate 449 -o after.wav");
    CAPTURE(after.err);
    CHECK(after.exit_code == 0);
    // The whole articles too, which the first recording had fetched.
    CHECK(read_file(reader.folder.path("before.wav")) ==
          read_file(reader.folder.path("after.wav")));
    CHECK(reader.run("feeds update --allow-private --refresh").exit_code == 75);
}

TEST_CASE("Whatever stands before a feed takes nothing away from it", "[e2e][feeds]") {
    const Subscriber reader;
    REQUIRE(reader.run("feeds add --allow-private $WEB/changing-feed").exit_code == 0);
    const auto update = reader.run("feeds update --allow-private --refresh");
    CAPTURE(update.err);
    CHECK(update.exit_code == 65);
    CHECK(contains(update.err, "Harbour Post: this is no news feed"));
    const auto list = reader.run("feeds list").out;
    CHECK(contains(list, "1 Harbour Post, 2 unheard"));
    CHECK(list.find("/changing-feed") == list.rfind("/changing-feed"));  // said once
    CHECK(contains(reader.run("headlines").out, "1 Ferries sail again"));
}

TEST_CASE("A feed of this computer is subscribed to as it is typed", "[e2e][feeds]") {
    const Subscriber reader;
    const std::string typed = "localhost:" + reader.server.port() + "/feed";
    const auto refused = reader.run("feeds add " + typed);
    CHECK(refused.exit_code == 69);
    CHECK(contains(refused.err, "add --allow-private"));
    const auto added = reader.run("feeds add --allow-private " + typed);
    CAPTURE(added.err);
    CHECK(added.exit_code == 0);
    CHECK(reader.server.count_requests() == 1);
    CHECK(contains(reader.run("feeds add --allow-private " + typed).err, "already subscribed"));
    CHECK(contains(reader.run("feeds add --offline news.example/rss").err, "with the next update"));
    CHECK(reader.server.count_requests() == 1);
    CHECK(contains(reader.run("feeds remove 'harbour p'").err, "no longer subscribed"));
}

TEST_CASE("A recording of which no article can be had is none", "[e2e][feeds]") {
    const Subscriber reader;
    const std::string line = "record --allow-private --rate 449 $WEB/teasers -o news.wav";
    const auto recorded = reader.run(line);
    CAPTURE(recorded.err);
    CHECK(recorded.exit_code == 75);
    CHECK(contains(recorded.err, "nothing is recorded"));
    CHECK_FALSE(std::filesystem::exists(reader.folder.path("news.wav")));
    CHECK(reader.run(line + " --no-full-text").exit_code == 0);
    CHECK(std::filesystem::exists(reader.folder.path("news.wav")));
}

TEST_CASE("A recording counts as heard when the listener says so", "[e2e][feeds]") {
    const Subscriber reader;
    REQUIRE(reader.run("feeds add --allow-private $WEB/feed").exit_code == 0);
    const std::string line = "record --allow-private --rate 449 -o news.wav";
    CHECK(reader.run(line).exit_code == 0);
    CHECK(contains(reader.run("feeds list").out, "2 unheard"));
    CHECK(reader.run(line + " --mark-heard").exit_code == 0);
    CHECK(contains(reader.run("feeds list").out, "0 unheard"));
    CHECK(reader.run(line).exit_code == 75);
    CHECK(reader.run(line + " --heard").exit_code == 0);
}

TEST_CASE("A list of subscriptions goes out and comes in again", "[e2e][feeds]") {
    const Subscriber reader;
    REQUIRE(reader.run("feeds add --allow-private $WEB/feed").exit_code == 0);
    REQUIRE(reader.run("feeds export > list.opml").exit_code == 0);
    REQUIRE(reader.run("feeds remove 1").exit_code == 0);
    CHECK(contains(reader.run("feeds import list.opml").err, "1 feed added"));
    CHECK(contains(reader.run("feeds").out, "1 Harbour Post"));
}

TEST_CASE("What was played to its end is not read again", "[e2e][feeds]") {
    if (skipped()) return;
    const Subscriber reader;
    const SoundRoom room;
    REQUIRE(reader.run("feeds add --allow-private $WEB/feed").exit_code == 0);
    const auto all = room.environment({"XDG_STATE_HOME="});
    PtySession session{{NASHRA_BINARY, "--rate", "440"},
                       reader.server.environment(reader.folder, all)};
    REQUIRE(session.wait_for("2 headlines"));
    session.type("h");  // from the masthead to the first headline
    REQUIRE(session.wait_for("headline 1 of 2"));
    session.type("h");  // which is skipped, and that is not hearing it
    REQUIRE(session.wait_for("headline 2 of 2"));
    REQUIRE(session.wait_for("end, "));
    CHECK(session.program().exit_code() == 0);
    CHECK(reader.run("headlines").out == "1 Ferries sail again\n");
    CHECK(contains(reader.run("headlines --heard").out, "2 السفن تبحر من جديد\n"));
}
