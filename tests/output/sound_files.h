// Sound to write, for the tests of output/.
#pragma once

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include <sndfile.h>

#include "fakes/test_folder.h"
#include "model/pcm.h"

namespace nashra::test {

/// A tone of 440 Hz, loud enough to be found again after MP3.
inline std::vector<Sample> tone(std::size_t frames) {
    std::vector<Sample> samples(frames);
    for (std::size_t i = 0; i < frames; ++i) {
        const double phase = 2.0 * 3.14159265358979 * 440.0 * static_cast<double>(i) / 22050.0;
        samples[i] = static_cast<Sample>(std::lround(12000.0 * std::sin(phase)));
    }
    return samples;
}

inline std::string bytes_of(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>{in}, {}};
}

struct DecodedFile {
    int format = 0;
    int sample_rate = 0;
    int channels = 0;
    std::vector<Sample> samples;
};

/// What libsndfile's reading side hears in a file; a format of 0 when it cannot be read.
inline DecodedFile decoded(const std::string& path) {
    SF_INFO info{};
    SNDFILE* const sound = sf_open(path.c_str(), SFM_READ, &info);
    if (sound == nullptr) return {};
    DecodedFile file{info.format, info.samplerate, info.channels, {}};
    std::vector<Sample> block(4096);
    for (sf_count_t n = 1; n > 0;) {
        n = sf_read_short(sound, block.data(), static_cast<sf_count_t>(block.size()));
        file.samples.insert(file.samples.end(), block.begin(), block.begin() + n);
    }
    sf_close(sound);
    return file;
}

/// The little-endian number of `size` bytes at `offset`.
inline std::uint32_t number_at(const std::string& bytes, std::size_t offset, std::size_t size) {
    std::uint32_t number = 0;
    for (std::size_t i = size; i-- > 0;)
        number = (number << 8U) | static_cast<unsigned char>(bytes.at(offset + i));
    return number;
}

}  // namespace nashra::test
