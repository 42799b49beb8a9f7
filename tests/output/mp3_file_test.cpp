#include "output/mp3_file.h"

#include <cmath>
#include <random>
#include <system_error>
#include <thread>

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <pthread.h>

#include "model/error.h"
#include "output/info_frame.h"
#include "output/mp3_cuts.h"
#include "output/mp3_frames.h"
#include "sound_files.h"

using namespace nashra;
using nashra::test::bytes_of;
using nashra::test::decoded;
using nashra::test::TestFolder;
using nashra::test::tone;

namespace {

constexpr int kRate = 22050;

Descriptor file_at(const std::string& path) {
    return Descriptor{::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC, 0600)};
}

/// Vowels of changing pitch, with a pause of 0.3 s behind each three seconds.
std::vector<Sample> speech(std::size_t seconds) {
    std::mt19937 random{3};
    std::vector<Sample> sound(seconds * kRate);
    double phase = 0;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        const double time = static_cast<double>(i) / kRate;
        phase += 6.2832 * (110 + 30 * std::sin(time)) / kRate;
        const double voiced =
            std::sin(phase) + 0.5 * std::sin(7 * phase) + 0.2 * std::sin(19 * phase);
        const bool pause = std::fmod(time, 3.0) > 2.7;
        const double noise = static_cast<double>(random() % 1000) - 500;
        sound[i] = pause ? Sample{0} : static_cast<Sample>(6000 * voiced + noise);
    }
    return sound;
}

struct Studio {
    TestFolder folder{};
    Spool spool;

    explicit Studio(const std::vector<Sample>& sound) : spool(file_at(folder / "spool"), {}, "a") {
        spool.write(sound);
        spool.finish();
    }

    Flow write(int fd, const std::string& name, const Encoding& encoding,
               const EncodingProgress& progress) const {
        return write_mp3({fd, name, LevelledSound{spool}, encoding, {}, {}, progress});
    }

    std::string mp3(unsigned jobs, int rate = kRate, const EncodingProgress& progress = {}) const {
        const auto path = folder / "a.mp3";
        const auto file = file_at(path);
        Encoding encoding;
        encoding.jobs = jobs;
        if (rate != kRate) encoding.compat = Compat::yes;
        write(file.get(), path, encoding, progress);
        return path;
    }
};

/// The bit rate in kb/s that an MPEG-2 layer III frame header gives; 0 when it is none.
int kilobits_of_frame(const std::string& bytes, std::size_t offset) {
    constexpr int kMpeg2Kilobits[] = {0,  8,  16, 24,  32,  40,  48,  56,
                                      64, 80, 96, 112, 128, 144, 160, 0};
    const auto second = static_cast<unsigned char>(bytes.at(offset + 1));
    if (bytes.at(offset) != '\xFF' || (second & 0xFEU) != 0xF2U) return 0;
    return kMpeg2Kilobits[static_cast<unsigned char>(bytes.at(offset + 2)) >> 4U];
}

/// How much of what was to be heard is not what is heard, in each block: the noise's energy over
/// the sound's, where there is sound.
std::vector<double> noise_of(const std::vector<Sample>& sound, const std::vector<Sample>& heard) {
    constexpr std::size_t kBlock = 576;
    std::vector<double> noise;
    for (std::size_t at = 0; at + kBlock <= sound.size(); at += kBlock) {
        double error = 0;
        double energy = 0;
        for (std::size_t i = at; i < at + kBlock; ++i) {
            error += std::pow(heard[i] - sound[i], 2);
            energy += std::pow(sound[i], 2);
        }
        noise.push_back(error / std::max(energy, 1e6 * kBlock));
    }
    return noise;
}

}  // namespace

TEST_CASE("An MP3 file is 64 kb/s throughout", "[output]") {
    const Studio studio{tone(10 * kRate)};
    const auto bytes = bytes_of(studio.mp3(1));
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
    const auto sound = tone(3 * kRate + GENERATE(0U, 17U, 575U));
    const Studio studio{sound};
    const auto file = decoded(studio.mp3(1));
    CHECK(file.sample_rate == kRate);
    CHECK(file.channels == 1);
    REQUIRE(file.samples.size() == sound.size());
    double worst = 0;
    for (std::size_t i = 2000; i + 2000 < sound.size(); ++i)
        worst = std::max(worst, std::abs(static_cast<double>(file.samples[i] - sound[i])));
    CHECK(worst < 750);  // of 12000: a shift by one sample alone would give 1500
}

TEST_CASE("What players count that know nothing of delays is less than 51 ms too long",
          "[output]") {
    const auto length = 2 * kRate + GENERATE(0U, 100U, 300U, 500U);
    const Studio studio{tone(length)};
    const auto bytes = bytes_of(studio.mp3(1));
    const auto frames = static_cast<double>(bytes.size()) / (64000.0 / 8) - 208.0 / 8000;
    CHECK(frames - static_cast<double>(length) / kRate < 0.051);
}

TEST_CASE("Where there can be no threads, an MP3 is encoded without", "[output]") {
    const Studio studio{speech(40)};
    const auto alone = bytes_of(studio.mp3(1));
    pthread_attr_t before;
    REQUIRE(pthread_getattr_default_np(&before) == 0);
    pthread_attr_t impossible;
    pthread_attr_init(&impossible);
    pthread_attr_setstacksize(&impossible, std::size_t{1} << 46U);
    pthread_setattr_default_np(&impossible);
    CHECK_THROWS_AS(std::thread{[] {}}.join(), std::system_error);
    const auto without = bytes_of(studio.mp3(4));
    pthread_setattr_default_np(&before);
    CHECK(without == alone);
}

TEST_CASE("An MP3 file is the same with any number of jobs", "[output]") {
    const Studio studio{speech(150)};
    const auto alone = bytes_of(studio.mp3(1));
    CHECK(bytes_of(studio.mp3(2)) == alone);
    CHECK(bytes_of(studio.mp3(7)) == alone);
}

TEST_CASE("Where stretches are joined nothing is heard of it", "[output]") {
    const auto sound = speech(100);
    const Studio studio{sound};
    const auto file = decoded(studio.mp3(4));
    REQUIRE(file.samples.size() == sound.size());
    const auto noise = noise_of(sound, file.samples);
    double elsewhere = 0;
    double where_seams_may_be = 0;
    for (std::size_t i = 4; i + 4 < noise.size(); ++i) {
        // The n-th seam is between n stretches of the shortest kind and n of the longest.
        const auto seams = i / kFramesInStretch;
        const bool near = seams > 0 && i <= seams * (kFramesInStretch + kFramesToChoose) + 2;
        auto& worst = near ? where_seams_may_be : elsewhere;
        worst = std::max(worst, noise[i]);
    }
    CHECK(where_seams_may_be > 0);
    CHECK(where_seams_may_be <= elsewhere);
}

TEST_CASE("A file at the rate of CDs has the same sound", "[output]") {
    const auto sound = speech(40);
    const Studio studio{sound};
    const auto file = decoded(studio.mp3(2, 44100));
    CHECK(file.sample_rate == 44100);
    CHECK(file.samples.size() == 2 * sound.size());
}

TEST_CASE("An MP3 file names itself and the cause when the disk is full", "[output]") {
    const Studio studio{tone(100 * kRate)};
    const Descriptor full{::open("/dev/full", O_RDWR)};
    CHECK_THROWS_WITH(studio.write(full.get(), "b.mp3", {}, {}),
                      Catch::Matchers::StartsWith("cannot write 'b.mp3': no space left on device"));
}

TEST_CASE("Whoever has enough ends the encoding", "[output]") {
    const Studio studio{tone(100 * kRate)};
    const auto file = file_at(studio.folder / "b.mp3");
    int asked = 0;
    const auto flow = studio.write(file.get(), "b.mp3", {}, [&](std::uint64_t) {
        ++asked;
        return Flow::stop;
    });
    CHECK(flow == Flow::stop);
    CHECK(asked == 1);
}

TEST_CASE("A recording is cut in its silence", "[output]") {
    std::vector<float> sound(20 * 576, 0.5F);
    std::fill(sound.begin() + 7 * 576, sound.begin() + 12 * 576, 0.0F);
    CHECK(quietest_cut(sound, 576) == 9);
    std::fill(sound.begin() + 14 * 576, sound.begin() + 18 * 576, 0.0F);
    CHECK(quietest_cut(sound, 576) == 9);  // of two alike the first
}

TEST_CASE("The tag's checksum is CRC-16 as everybody computes it", "[output]") {
    CHECK(mp3_crc("123456789") == 0xBB3D);  // CRC-16/ARC
    CHECK(mp3_crc("56789", mp3_crc("1234")) == 0xBB3D);
    const std::string long_text(1000, '\x81');
    std::uint16_t byte_by_byte = 0;
    for (const char byte : long_text)
        byte_by_byte = mp3_crc(std::string_view{&byte, 1}, byte_by_byte);
    CHECK(mp3_crc(long_text) == byte_by_byte);
}
