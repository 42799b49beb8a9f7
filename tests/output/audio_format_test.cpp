#include "output/audio_format.h"

#include <catch2/catch.hpp>

using nashra::audio_format_of;
using nashra::AudioFormat;

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

TEST_CASE("Every format has an ending and a media type", "[output]") {
    CHECK(nashra::ending_of(AudioFormat::vorbis) == ".ogg");
    CHECK(nashra::media_type_of(AudioFormat::mp3) == "audio/mpeg");
    CHECK(nashra::sound_endings() == ".wav, .flac, .mp3, .opus, .ogg");
}
