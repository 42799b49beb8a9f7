#include "output/book.h"

#include <filesystem>

#include <catch2/catch.hpp>

#include "cues.h"
#include "episodes.h"
#include "fakes/test_folder.h"
#include "judge.h"
#include "model/error.h"
#include "output/transcript_json.h"
#include "sound_files.h"
#include "whole_paper.h"

using namespace std::chrono_literals;
using nashra::Channel;
using nashra::Cue;
using nashra::Episode;
using nashra::Role;
using nashra::Transcript;
using nashra::transcript_json;
using nashra::write_book;
using namespace nashra::test;
namespace fs = std::filesystem;

namespace {

Cue cue_of(Role role, std::uint32_t passage, const std::string& text,
           std::chrono::milliseconds start, nashra::Language language) {
    auto cue = spoken_cue(text, start, start + 400ms, language);
    cue.role = role;
    cue.passage = passage;
    return cue;
}

/// An episode as it lies in the podcast's folder. Whether the sound is one is not looked at.
void put(const TestFolder& folder, const Episode& episode, const Transcript& transcript) {
    const auto place = folder.path() / nashra::kEpisodesFolder / episode.stem;
    fs::create_directories(place);
    write_text(place / episode.sound_file, std::string(5000, '\x55'));
    write_text(place / nashra::kTranscriptJson, whole(transcript_json(), transcript));
}

Episode hostile_episode() {
    auto episode = ferry_episode();
    episode.stem = "hostile";
    episode.sound_file = "hostile.mp3";
    episode.title = episode.author = kHostile;
    return episode;
}

std::vector<Episode> put_all(const TestFolder& folder) {
    const std::vector episodes = {ferry_episode(), bulletin_episode(), hostile_episode()};
    put(folder, episodes[0],
        {cue_of(Role::headline, 0, episodes[0].title, 0ms, nashra::kEnglish),
         cue_of(Role::body, 1, "It left.", 2s, nashra::kEnglish),
         cue_of(Role::body, 1, "عادت.", 3s, nashra::kArabic),
         cue_of(Role::list_item, 2, "A dog", 4s, nashra::kEnglish),
         cue_of(Role::quote, 3, "Never.", 5s, nashra::kEnglish)});
    put(folder, episodes[1],
        {cue_of(Role::site, 0, "أخبار", 0ms, nashra::kArabic),
         cue_of(Role::headline, 1, "هدنة في غزة", 1s, nashra::kArabic),
         cue_of(Role::heading, 2, "التفاصيل", 30s, nashra::kArabic),
         cue_of(Role::headline, 3, "Rain in the <north>", 65s, nashra::kEnglish)});
    put(folder, episodes[2], {cue_of(Role::related, 0, kHostile, 0ms, nashra::kUndetermined)});
    return episodes;
}

}  // namespace

TEST_CASE("epubcheck finds no error and no warning in a book", "[output][size]") {
    const TestFolder folder;
    const auto episodes = put_all(folder);
    auto channel = island_channel();
    channel.language = nashra::kArabic;
    channel.title = channel.description = channel.author = kHostile;
    fs::copy_file(NASHRA_SOURCE_DIR "/assets/cover.png", folder / "cover.png");
    write_book(folder / "a.epub", folder.path(), channel, episodes);
    // It is started once: to compile all of it well takes longer than to run it.
    const auto judgement = judged_by(
        "java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar /usr/share/java/epubcheck.jar " +
        folder / "a.epub");
    INFO(judgement.words);
    CHECK(judgement.exit_code == 0);
    CHECK(judgement.words.find("No errors or warnings detected") != std::string::npos);
}

TEST_CASE("The same episodes give the same book, in whatever order they come", "[output]") {
    const TestFolder folder;
    auto episodes = put_all(folder);
    write_book(folder / "a.epub", folder.path(), island_channel(), episodes);
    std::swap(episodes.front(), episodes.back());
    write_book(folder / "b.epub", folder.path(), island_channel(), episodes);
    CHECK(bytes_of(folder / "a.epub") == bytes_of(folder / "b.epub"));
}

TEST_CASE("A book that cannot be made says why, and leaves the old one", "[output]") {
    const TestFolder folder;
    auto episodes = put_all(folder);
    write_text(folder / "a.epub", "old");
    const auto names = folder.names();
    const auto failure = [&] {
        try {
            write_book(folder / "a.epub", folder.path(), island_channel(), episodes);
        } catch (const nashra::Error& error) {
            CHECK(bytes_of(folder / "a.epub") == "old");
            CHECK(folder.names() == names);
            return std::string{error.what()};
        }
        return std::string{"none"};
    };
    const auto place = folder.path() / nashra::kEpisodesFolder / episodes[1].stem;
    SECTION("it is no MP3") {
        episodes[1].media_type = "audio/ogg";
        CHECK(failure().find("is no MP3") != std::string::npos);
    }
    SECTION("a sound is missing") {
        fs::remove(place / episodes[1].sound_file);
        CHECK(failure().find("there is no '") != std::string::npos);
    }
    SECTION("a transcript is missing") {
        fs::remove(place / nashra::kTranscriptJson);
        CHECK(failure().find("there is no '") != std::string::npos);
    }
    SECTION("a transcript is damaged") {
        write_text(place / nashra::kTranscriptJson, "{\"segments\":[");
        CHECK(failure().find("is damaged") != std::string::npos);
    }
    SECTION("there are no episodes") {
        episodes.clear();
        CHECK(failure().find("no episodes") != std::string::npos);
    }
}
