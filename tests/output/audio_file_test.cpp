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

TEST_CASE("An encoder names the file and the cause when the disk is full", "[output]") {
    for (const auto format : {AudioFormat::wav, AudioFormat::flac}) {
        const Descriptor full{::open("/dev/full", O_RDWR)};
        const auto encode_minutes = [&] {
            AudioFile file{full.get(), format, 22050, "b.wav"};
            for (int i = 0; i < 100; ++i)
                file.write(fractions(tone(22050)));
            file.finish();
        };
        CHECK_THROWS_WITH(encode_minutes(), Catch::Matchers::StartsWith(
                                                "cannot write 'b.wav': no space left on device"));
    }
}
