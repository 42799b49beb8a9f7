#include "output/wave_file.h"

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <unistd.h>

#include "judge.h"
#include "model/descriptor.h"
#include "output/wave_header.h"
#include "recorded.h"
#include "sound_files.h"

using nashra::Descriptor;
using nashra::Encoding;
using nashra::test::bytes_of;
using nashra::test::decoded;
using nashra::test::judged_by;
using nashra::test::number_at;
using nashra::test::record;
using nashra::test::TestFolder;
using nashra::test::tone;

namespace {

const Encoding kAsSpoken{.format = nashra::AudioFormat::wav, .loudness = {}};

}  // namespace

TEST_CASE("A WAV file holds exactly the samples that were written", "[output]") {
    const TestFolder folder;
    const auto path = folder / "a.wav";
    const auto sound = tone(22050);
    record(path, kAsSpoken, sound);
    const auto file = decoded(path);
    CHECK(file.sample_rate == 22050);
    CHECK(file.channels == 1);
    CHECK(file.samples == sound);
    CHECK(bytes_of(path).size() == 44 + 2 * sound.size());
}

TEST_CASE("A WAV file has its chapters as cue points with labels, and its title", "[output]") {
    const TestFolder folder;
    const auto path = folder / "a.wav";
    record(path, kAsSpoken, tone(3 * 22050), {.title = "نشرة", .site = "Arab Press"},
           {{"هدنة", 0}, {"Rain\n!", 22050}});
    const auto bytes = bytes_of(path);
    CHECK(number_at(bytes, 4, 4) == bytes.size() - 8);
    const auto cues = bytes.find("cue ");
    REQUIRE(cues == 44 + 6 * 22050);
    CHECK(number_at(bytes, cues + 8, 4) == 2);
    CHECK(number_at(bytes, cues + 12 + 24 + 4, 4) == 22050);
    CHECK(bytes.find(std::string{"labl"} + std::string{"\x0D\0\0\0\x01\0\0\0", 8} + "هدنة") !=
          std::string::npos);
    CHECK(bytes.find("Rain !") != std::string::npos);
    CHECK(decoded(path).samples == tone(3 * 22050));
    const auto judged =
        judged_by("ffprobe -v warning -show_entries format_tags=title,album -of csv=p=0 " + path);
    CHECK(judged.words.find("نشرة") != std::string::npos);
}

TEST_CASE("At the rate of CDs a WAV file is as long", "[output]") {
    const TestFolder folder;
    auto encoding = kAsSpoken;
    encoding.compat = nashra::Compat::yes;
    record(folder / "a.wav", encoding, tone(22050));
    const auto file = decoded(folder / "a.wav");
    CHECK(file.sample_rate == 44100);
    CHECK(file.samples.size() == 44100);
}

TEST_CASE("Sound beyond 4 gigabytes is RF64", "[output]") {
    const TestFolder folder;
    const auto path = folder / "long.wav";
    const std::uint64_t bytes = 5'000'000'000;
    const auto header = nashra::wave_header({}, bytes, 10);
    CHECK(header.size() == 80);
    CHECK(nashra::wave_header({}, 4'000'000'000).size() == 44);
    std::ofstream{path, std::ios::binary}.write(reinterpret_cast<const char*>(header.data()), 80);
    // A hole of that size takes no room on the disk.
    REQUIRE(::truncate(path.c_str(), static_cast<off_t>(80 + bytes + 10)) == 0);
    SF_INFO info{};
    SNDFILE* const sound = sf_open(path.c_str(), SFM_READ, &info);
    REQUIRE(sound != nullptr);
    CHECK((info.format & SF_FORMAT_TYPEMASK) == SF_FORMAT_RF64);
    CHECK(static_cast<std::uint64_t>(info.frames) == bytes / 2);
    sf_close(sound);
    const auto judged =
        judged_by("ffprobe -v warning -show_entries stream=duration -of csv=p=0 " + path);
    CHECK(std::stod(judged.words) == Approx(static_cast<double>(bytes) / 44100));
}
