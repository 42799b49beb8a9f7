#include "output/info_frame.h"

#include <algorithm>
#include <array>
#include <limits>

#include "output/mp3_frames.h"

namespace nashra {

namespace {

constexpr std::size_t kHeader = 4;
constexpr std::size_t kTableOfContents = 100;
// Frames, bytes, table of contents, quality: all that a Xing header may have.
constexpr std::uint32_t kAllFields = 0xF;
constexpr std::uint32_t kQuality = 50;  // 0 to 100; nobody reads it
constexpr char kConstantBitRate = 1;
constexpr auto kMost = std::numeric_limits<std::uint32_t>::max();

/// Between the header and the first field: of one channel (ISO 13818-3, 2.4.1.7; ISO
/// 11172-3, 2.4.1.7).
std::size_t side_information(int sample_rate) {
    return samples_in_frame(sample_rate) == 1152 ? 17 : 9;
}

void put(std::string& frame, std::uint64_t number, std::size_t bytes) {
    for (std::size_t i = bytes; i-- > 0;)
        frame += static_cast<char>(number >> (8 * i));
}

/// Of a constant bit rate each hundredth of the time is one of the bytes.
void put_table_of_contents(std::string& frame) {
    for (std::size_t i = 0; i < kTableOfContents; ++i)
        frame += static_cast<char>(i * 256 / kTableOfContents);
}

// A checksum of CRC-16/ARC is a sum over its bytes: so several are looked up side by side, each as
// if the ones behind it were zeros.
constexpr std::size_t kTogether = 8;

using Checks = std::array<std::uint16_t, 256>;

/// [i] is for a byte with i zeros behind it.
constexpr std::array<Checks, kTogether> kChecks = [] {
    std::array<Checks, kTogether> checks{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        unsigned crc = byte;
        for (auto& check : checks) {
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xA001U : crc >> 1U;
            check[byte] = static_cast<std::uint16_t>(crc);
        }
    }
    return checks;
}();

}  // namespace

std::uint16_t mp3_crc(std::string_view bytes, std::uint16_t before) {
    unsigned crc = before;
    for (; bytes.size() >= kTogether; bytes.remove_prefix(kTogether)) {
        unsigned next = 0;
        for (std::size_t i = 0; i < kTogether; ++i) {
            const unsigned byte = static_cast<unsigned char>(bytes[i]) ^ (crc & 0xFFU);
            next ^= kChecks[kTogether - 1 - i][byte];
            crc >>= 8U;
        }
        crc = next;
    }
    for (const char byte : bytes)
        crc = (crc >> 8U) ^ kChecks[0][(crc ^ static_cast<unsigned char>(byte)) & 0xFFU];
    return static_cast<std::uint16_t>(crc);
}

std::size_t info_frame_size(int sample_rate, int bit_rate) {
    return samples_in_frame(sample_rate) / 8 * static_cast<std::size_t>(bit_rate) * 1000 /
           static_cast<std::size_t>(sample_rate);
}

std::string info_frame(const Mp3Length& length) {
    const auto size = info_frame_size(length.sample_rate, length.bit_rate);
    const auto all = std::min<std::uint64_t>(length.bytes + size, kMost);
    std::string frame = length.frame_header.substr(0, kHeader);
    frame[2] = static_cast<char>(frame[2] & ~2);  // no padding
    frame.append(side_information(length.sample_rate), '\0');
    frame += "Info";
    put(frame, kAllFields, 4);
    put(frame, length.frames, 4);
    put(frame, all, 4);
    put_table_of_contents(frame);
    put(frame, kQuality, 4);
    frame += "LAME3.100";
    frame += kConstantBitRate;
    put(frame, 0, 1);  // lowpass: unknown
    put(frame, 0, 8);  // peak and gain: the sound is at its level
    put(frame, 0, 1);  // flags of the encoder
    put(frame, static_cast<std::uint64_t>(length.bit_rate), 1);
    put(frame, length.delay << 12U | length.padding, 3);
    put(frame, 0, 1);  // noise shaping, mode
    put(frame, 0, 1);  // gain that was applied
    put(frame, 0, 2);  // preset
    put(frame, all, 4);
    put(frame, length.crc, 2);
    put(frame, mp3_crc(frame), 2);
    frame.resize(size);
    return frame;
}

}  // namespace nashra
