// What other people's programs say of a podcast that the built program has made.
#include <cmath>
#include <filesystem>
#include <sstream>

#include <catch2/catch.hpp>

#include "e2e/podcast_folder.h"
#include "e2e/recording_search.h"

using namespace nashra::test;

namespace {

/// A podcast of three stories with everything beside it.
struct Made : Newsroom {
    Made() : Newsroom{3} {
        make(
            "--manifest items.jsonl -q -d pod --book --title 'Harbour <Post> & more' --author Anna "
            "--owner anna@example.org --description 'News of the harbour' "
            "--link https://example.org/news/");
        for (const auto& path : paths_ending(made(), ".mp3"))
            stems.push_back("pod/" + path.substr(0, path.size() - 4));
    }

    /// What a program prints that must be content.
    std::string said(const std::string& line) const {
        const auto finished = run(line);
        INFO(line << '\n' << finished.out << finished.err);
        CHECK(finished.exit_code == 0);
        return finished.out + finished.err;
    }

    std::vector<std::string> stems;  // paths of the sounds, without their endings
};

double seconds_in(const std::string& text) { return std::stod(text); }

}  // namespace

TEST_CASE("Readers of feeds and players accept the podcast", "[e2e]") {
    const Made room;
    REQUIRE(room.stems.size() == 3);
    CHECK(room.said("xmllint --noout pod/feed.xml").empty());
    CHECK(room.said(
              "/usr/bin/python3 -c 'import feedparser; f = feedparser.parse(\"pod/feed.xml\"); "
              "print(f.bozo, len(f.entries), f.feed.title)'") == "False 3 Harbour <Post> & more\n");
    CHECK(room.said("/usr/bin/python3 -c 'import podcastparser; f = "
                    "podcastparser.parse(\"https://x.org/f\", "
                    "open(\"pod/feed.xml\", \"rb\")); "
                    "print(len(f[\"episodes\"]), all(e[\"total_time\"] > 0 and "
                    "e[\"enclosures\"][0][\"file_size\"] > 0 for e in f[\"episodes\"]))'") ==
          "3 True\n");
    CHECK(room.said("java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "
                    "/usr/share/java/epubcheck.jar pod/newspaper.epub")
              .find("No errors or warnings") != std::string::npos);
    for (const auto& stem : room.stems) {
        const auto report = room.said("mp3val " + stem + ".mp3");
        CHECK(report.find("WARNING") == std::string::npos);
        CHECK(report.find("ERROR") == std::string::npos);
        const auto probed =
            room.said("ffprobe -v error -show_chapters -show_entries format_tags " + stem + ".mp3");
        CHECK(probed.find("[CHAPTER]") != std::string::npos);
        CHECK(probed.find("TAG:title=") != std::string::npos);
    }
}

TEST_CASE("All that tells of an episode's length says the same within 50 ms", "[e2e]") {
    const Made room;
    for (const auto& stem : room.stems) {
        const auto folder = stem.substr(0, stem.rfind('/'));
        const auto header = seconds_in(room.said(
            "ffprobe -v error -show_entries format=duration -of csv=p=0 " + stem + ".mp3"));
        room.said("ffmpeg -v error -y -i " + stem + ".mp3 -f s16le -ac 1 -ar 22050 sound.raw");
        const auto decoded =
            static_cast<double>(std::filesystem::file_size(room.folder.path("sound.raw"))) / 44100;
        const auto noted =
            seconds_in(room.said("/usr/bin/python3 -c 'import json; print(json.load(open(\"" +
                                 folder + "/episode.json\"))[\"duration\"] / 1000)'"));
        const auto chapters =
            seconds_in(room.said("ffprobe -v error -show_entries chapter=end_time -of csv=p=0 " +
                                 stem + ".mp3 | tail -n 1"));
        CAPTURE(stem);
        // MP3 counts in whole frames.
        CHECK(std::abs(header - decoded) < 0.051);
        CHECK(std::abs(noted - decoded) < 0.05);
        CHECK(std::abs(chapters - decoded) < 0.05);
    }
}

TEST_CASE("A sentence is heard when its transcript says so, within 50 ms", "[e2e]") {
    const Made room;
    for (const auto& stem : room.stems) {
        room.said("ffmpeg -v error -y -i " + stem +
                  ".mp3 -map_metadata -1 -fflags +bitexact -ac 1 -ar 22050 sound.wav");
        const auto sound = wav_samples(room.folder.path("sound.wav"));
        const auto cues = room.said(
            "/usr/bin/python3 -c 'import json; [print(s[\"startTime\"], "
            "s[\"endTime\"]) for s in json.load(open(\"" +
            stem.substr(0, stem.rfind('/')) + "/transcript.json\"))[\"segments\"]]'");
        std::istringstream lines{cues};
        std::size_t heard = 0;
        double previous_end = 0;
        for (double start = 0, end = 0; lines >> start >> end; previous_end = end, ++heard) {
            CAPTURE(stem, start, end);
            // Before it is a pause, and it begins with sound.
            const auto at = [](double time) {
                return static_cast<std::size_t>(std::max(0.0, time) * 22050);
            };
            const auto loud = [&](double from, double to) {
                double sum = 0;
                for (auto i = at(from); i < std::min(at(to), sound.size()); ++i)
                    sum = std::max(sum, std::abs(static_cast<double>(sound[i])));
                return sum;
            };
            CHECK(loud(start, start + 0.1) > 300);
            if (start - previous_end > 0.12) CHECK(loud(previous_end + 0.05, start - 0.05) < 300);
        }
        CHECK(heard > 2);
    }
}
