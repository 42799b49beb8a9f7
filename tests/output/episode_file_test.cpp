#include "output/episode_file.h"

#include <catch2/catch.hpp>

#include "episodes.h"

using nashra::Episode;
using nashra::episode_file;
using nashra::read_episode_file;
using nashra::test::bulletin_episode;
using nashra::test::ferry_episode;

namespace {

std::string with(std::string text, const std::string& before, const std::string& after) {
    const auto at = text.find(before);
    REQUIRE(at != std::string::npos);
    return text.replace(at, before.size(), after);
}

}  // namespace

TEST_CASE("What is written of an episode can be read again", "[output]") {
    for (auto episode : {ferry_episode(), bulletin_episode()}) {
        CHECK(read_episode_file(episode_file(episode)) == episode);
        episode.chapters.clear();
        episode.title = "quotes \" and \\ and\nlines and \u202E marks";
        CHECK(read_episode_file(episode_file(episode)) == episode);
    }
}

TEST_CASE("A member of a later version is passed over", "[output]") {
    CHECK(read_episode_file(with(episode_file(ferry_episode()), "{", R"({"mood":["calm"],)")) ==
          ferry_episode());
}

TEST_CASE("Of a damaged episode, or of one that leads elsewhere, there is nothing", "[output]") {
    const auto whole = episode_file(ferry_episode());
    for (std::size_t size = 0; size + 2 < whole.size(); size += 5)
        CHECK_FALSE(read_episode_file(whole.substr(0, size)));
    const std::string stem = "\"stem\": \"2026-11-27-ferry-1f2e3d4c\"";
    for (const auto& [before, after] : std::vector<std::pair<std::string, std::string>>{
             {stem, R"("stem": "../../etc")"},
             {stem, R"("stem": "")"},
             {stem, R"("stem": "..")"},
             {stem, R"("stem": "a/b")"},
             {stem, R"("stem": "a\u0000b")"},
             {stem, R"("stem": 7)"},
             {"\"soundFile\": \"2026", "\"soundFile\": \"/2026"},
             {"\"version\": 1", "\"version\": 2"},
             {"\"bytes\": 123456", "\"bytes\": -1"},
             {"\"bytes\": 123456", "\"bytes\": 1e30"},
             {"\"duration\": 75500", "\"duration\": 99999999999999999999"},
             {"\"duration\": 75500", "\"duration\": \"long\""},
             {"\"chapters\": [", "\"chapters\": [7, "},
             {"\"stories\": [", "\"stories\": [7"},
             {"\"title\"", "\"titel\""}}) {
        INFO(after);
        CHECK_FALSE(read_episode_file(with(whole, before, after)));
    }
    for (const char* const other : {"", "[]", "null", "{}", "7", "\xFF"}) {
        INFO(other);
        CHECK_FALSE(read_episode_file(other));
    }
    CHECK_FALSE(read_episode_file(std::string(1000000, '[')));
}
