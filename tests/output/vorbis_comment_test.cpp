#include "output/vorbis_comment.h"

#include <catch2/catch.hpp>

#include "judge.h"
#include "output/flac_file.h"
#include "output/ogg_file.h"
#include "recorded.h"
#include "sound_files.h"

using nashra::AudioFormat;
using nashra::Encoding;
using nashra::test::babble;
using nashra::test::bytes_of;
using nashra::test::decoded;
using nashra::test::judged_by;
using nashra::test::record;
using nashra::test::TestFolder;

namespace {

std::string shown(const std::string& path, const std::string& entries) {
    return judged_by("ffprobe -v error -show_entries " + entries + " -of csv=p=0 " + path).words;
}

}  // namespace

TEST_CASE("Opus, Vorbis and FLAC files have their title and their chapters", "[output]") {
    const TestFolder folder;
    for (const std::string ending : {"opus", "ogg", "flac"}) {
        INFO(ending);
        const auto path = folder / ("a." + ending);
        record(path, {.format = *nashra::audio_format_of(path)}, babble(4),
               {.title = "نشرة الصباح", .date = "2026-11-28"},
               {{"هدنة", 0}, {"Rain = more", 22050}, {"silent", 999'999}});
        const auto place = ending == "flac" ? "format_tags=title" : "stream_tags=title";
        CHECK(shown(path, place) == "نشرة الصباح\n");
        const auto bytes = bytes_of(path);
        for (const std::string field :
             {"CHAPTER000=00:00:00.000", "CHAPTER000NAME=هدنة", "CHAPTER001=00:00:01.000",
              "CHAPTER001NAME=Rain = more", "DATE=2026-11-28"})
            CHECK(bytes.find(field) != std::string::npos);
        CHECK(bytes.find("silent") == std::string::npos);
        if (ending != "flac")
            CHECK(shown(path, "chapter=start_time:chapter_tags=title") ==
                  "0.000000,هدنة\n1.000000,Rain = more\n");
        CHECK(decoded(path).samples.size() == Approx(4.0 * decoded(path).sample_rate).margin(1));
    }
}

TEST_CASE("A cover of many pages is in the file, and the sound as well", "[output]") {
    const TestFolder folder;
    // A tiny picture and much behind its end, which is nothing to a decoder.
    const auto cover = bytes_of(NASHRA_SOURCE_DIR "/assets/cover.png") + std::string(200'000, 'x');
    for (const std::string ending : {"opus", "ogg", "flac", "mp3"}) {
        INFO(ending);
        const auto path = folder / ("a." + ending);
        record(path, {.format = *nashra::audio_format_of(path), .cover = cover}, babble(3));
        const auto taken = judged_by("ffmpeg -v quiet -y -i " + path +
                                     " -an -c copy -f image2pipe - > " + (folder / "cover"));
        CHECK(taken.exit_code == 0);
        CHECK(bytes_of(folder / "cover") == cover);
        CHECK(decoded(path).samples.size() == Approx(3.0 * decoded(path).sample_rate).margin(1));
    }
}

TEST_CASE("A file is the same every time, whatever its encoder makes up", "[output]") {
    const TestFolder folder;
    for (const std::string ending : {"opus", "ogg", "flac", "mp3", "wav"}) {
        INFO(ending);
        const auto path = folder / ("a." + ending);
        const auto other = folder / ("b." + ending);
        record(path, {.format = *nashra::audio_format_of(path)}, babble(3), {.title = "T"});
        record(other, {.format = *nashra::audio_format_of(path)}, babble(3), {.title = "T"});
        CHECK(bytes_of(path) == bytes_of(other));
    }
}

TEST_CASE("FLAC holds exactly the samples that were written", "[output]") {
    const TestFolder folder;
    const auto sound = babble(3);
    record(folder / "a.flac", {.format = AudioFormat::flac, .loudness = {}}, sound, {.title = "T"},
           {{"One", 0}});
    CHECK(decoded(folder / "a.flac").samples == sound);
    // Its own checksum of all samples is right, too.
    CHECK(judged_by("ffmpeg -v warning -xerror -i " + (folder / "a.flac") + " -f null -")
              .words.empty());
}
