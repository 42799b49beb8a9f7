#include "output/audio_file.h"

#include <cmath>

#include <catch2/catch.hpp>
#include <fcntl.h>

#include "model/descriptor.h"
#include "model/error.h"
#include "sound/samples.h"
#include "sound_files.h"

using nashra::audio_format_of;
using nashra::AudioFile;
using nashra::AudioFormat;
using nashra::Descriptor;
using nashra::Sample;
using nashra::test::bytes_of;
using nashra::test::decoded;
using nashra::test::TestFolder;
using nashra::test::tone;

namespace {

std::vector<float> fractions(nashra::Samples sound) {
    std::vector<float> values(sound.size());
    nashra::to_fractions(sound, 1, values);
    return values;
}

/// In blocks of the size that the voice delivers (49 ms).
void encode(const std::string& path, AudioFormat format, const std::vector<Sample>& sound) {
    const Descriptor fd{::open(path.c_str(), O_RDWR | O_CREAT, 0600)};
    AudioFile file{fd.get(), format, 22050, path};
    const auto whole = fractions(sound);
    for (std::span<const float> rest{whole}; !rest.empty();) {
        const auto size = std::min<std::size_t>(rest.size(), 1080);
        file.write(rest.first(size));
        rest = rest.subspan(size);
    }
    file.finish();
    CHECK(file.frames() == sound.size());
}

/// The bit rate in kb/s that an MPEG-2 layer III frame header gives; 0 when it is none.
int kilobits_of_frame(const std::string& bytes, std::size_t offset) {
    constexpr int kMpeg2Kilobits[] = {0,  8,  16, 24,  32,  40,  48,  56,
                                      64, 80, 96, 112, 128, 144, 160, 0};
    const auto second = static_cast<unsigned char>(bytes.at(offset + 1));
    if (bytes.at(offset) != '\xFF' || (second & 0xFEU) != 0xF2U) return 0;
    return kMpeg2Kilobits[static_cast<unsigned char>(bytes.at(offset + 2)) >> 4U];
}

}  // namespace

TEST_CASE("The ending of a file name decides its format, whatever the case", "[output]") {
    CHECK(audio_format_of("news.wav") == AudioFormat::wav);
    CHECK(audio_format_of("a/b/News.MP3") == AudioFormat::mp3);
    CHECK(audio_format_of("نشرة.Mp3") == AudioFormat::mp3);
    CHECK(audio_format_of("news.flac") == AudioFormat::flac);
    CHECK(audio_format_of("news.opus") == AudioFormat::opus);
    CHECK(audio_format_of("news.ogg") == AudioFormat::vorbis);
    CHECK(audio_format_of("news.mp3.txt") == std::nullopt);
    CHECK(audio_format_of("mp3") == std::nullopt);
    CHECK(audio_format_of("") == std::nullopt);
    CHECK(audio_format_of("-") == std::nullopt);
}

TEST_CASE("A WAV file holds exactly the samples that were written", "[output]") {
    const TestFolder folder;
    const auto path = folder / "a.wav";
    const auto sound = tone(22050);
    encode(path, AudioFormat::wav, sound);
    const auto file = decoded(path);
    CHECK(file.sample_rate == 22050);
    CHECK(file.channels == 1);
    CHECK(file.samples == sound);
    CHECK(bytes_of(path).size() == 44 + 2 * sound.size());
}

TEST_CASE("An MP3 file is 64 kb/s throughout", "[output]") {
    const TestFolder folder;
    const auto path = folder / "a.mp3";
    encode(path, AudioFormat::mp3, tone(10 * 22050));
    const auto bytes = bytes_of(path);
    CHECK(bytes.size() == Approx(80000).epsilon(0.01));
    // 64 kb/s in frames of 576 samples: 208 or 209 bytes.
    std::size_t offset = 0;
    std::size_t frames = 0;
    for (; offset < bytes.size(); ++frames) {
        INFO("frame " << frames << " at " << offset);
        REQUIRE(kilobits_of_frame(bytes, offset) == 64);
        const bool padded = (static_cast<unsigned char>(bytes.at(offset + 2)) & 2U) != 0;
        offset += padded ? 209 : 208;
    }
    CHECK(offset == bytes.size());
    CHECK(bytes.find("Info") < 32);
    CHECK(bytes.find("LAME") != std::string::npos);
}

TEST_CASE("An MP3 file is heard without a gap, sample by sample", "[output]") {
    const TestFolder folder;
    const auto path = folder / "a.mp3";
    const auto sound = tone(3 * 22050 + 17);
    encode(path, AudioFormat::mp3, sound);
    const auto file = decoded(path);
    CHECK(file.sample_rate == 22050);
    CHECK(file.channels == 1);
    REQUIRE(file.samples.size() == sound.size());
    double worst = 0;
    for (std::size_t i = 2000; i + 2000 < sound.size(); ++i)
        worst = std::max(worst, std::abs(static_cast<double>(file.samples[i] - sound[i])));
    CHECK(worst < 750);  // of 12000: a shift by one sample alone would give 1500
}

TEST_CASE("An encoder names the file and the cause when the disk is full", "[output]") {
    for (const auto format : {AudioFormat::wav, AudioFormat::mp3}) {
        const Descriptor full{::open("/dev/full", O_RDWR)};
        const auto encode_minutes = [&] {
            AudioFile file{full.get(), format, 22050, "b.mp3"};
            for (int i = 0; i < 100; ++i)
                file.write(fractions(tone(22050)));
            file.finish();
        };
        CHECK_THROWS_WITH(encode_minutes(), Catch::Matchers::StartsWith(
                                                "cannot write 'b.mp3': no space left on device"));
    }
}
