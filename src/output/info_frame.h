// The first frame of an MP3 file, which is silent and tells how long the rest is: how many frames
// and bytes, and how many samples at both ends are not of the recording. So players know the
// length, seek right and play without a gap. Any thread.
//
// Sources: G. Taylor, "Mp3 Info Tag rev 1 specifications"
// (http://gabriel.mp3-tech.org/mp3infotag.html); "Xing" header, as in LAME's VbrTag.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace nashra {

/// CRC-16 (x^16 + x^15 + x^2 + 1, reflected, from 0), as the tag wants it, of what came before and
/// these bytes.
std::uint16_t mp3_crc(std::string_view bytes, std::uint16_t before = 0);

struct Mp3Length {
    std::string frame_header;  // the four bytes at the beginning of any frame of the file
    int sample_rate = 22050;
    int bit_rate = 64;          // kb/s
    std::uint32_t frames = 0;   // without this one
    std::uint64_t bytes = 0;    // of those frames
    std::uint16_t crc = 0;      // of those bytes
    std::uint32_t delay = 0;    // samples before the recording, of those that the encoder added
    std::uint32_t padding = 0;  // samples behind it
};

/// In bytes: an unpadded frame of that kind.
std::size_t info_frame_size(int sample_rate, int bit_rate);

std::string info_frame(const Mp3Length& length);

}  // namespace nashra
