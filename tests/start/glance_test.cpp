#include "start/glance.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

Purpose glance(const std::vector<const char*>& words) {
    std::vector<const char*> arguments{"nashra"};
    arguments.insert(arguments.end(), words.begin(), words.end());
    return glance_at(static_cast<int>(arguments.size()), arguments.data());
}

}  // namespace

TEST_CASE("What is no command is going to be listened to", "[start]") {
    CHECK(glance({}) == Purpose::to_listen);
    CHECK(glance({"page.html"}) == Purpose::to_listen);
    CHECK(glance({"play", "page.html"}) == Purpose::to_listen);
    CHECK(glance({"--rate", "400", "page.html"}) == Purpose::to_listen);
    CHECK(glance({"recorded.html"}) == Purpose::to_listen);
}

TEST_CASE("A file needs a voice, and no sound device", "[start]") {
    CHECK(glance({"record", "page.html", "-o", "page.mp3"}) == Purpose::to_speak);
    CHECK(glance({"podcast", "feeds.opml"}) == Purpose::to_speak);
    CHECK(glance({"--rate", "400", "podcast", "feeds.opml"}) == Purpose::to_speak);
}

TEST_CASE("Who names the device does not need the default one", "[start]") {
    CHECK(glance({"page.html", "--device", "Headset"}) == Purpose::to_speak);
    CHECK(glance({"--device=Headset", "page.html"}) == Purpose::to_speak);
    CHECK(glance({"page.html", "--output", "null"}) == Purpose::to_speak);
}

TEST_CASE("What only prints begins nothing", "[start]") {
    for (const auto* const word : {"--version", "--help", "-h", "help", "headlines", "feeds",
                                   "show", "bookmarks", "ctl", "voices", "devices"}) {
        INFO(word);
        CHECK(glance({word}) == Purpose::to_print);
    }
    CHECK(glance({"page.html", "--help"}) == Purpose::to_print);
}
