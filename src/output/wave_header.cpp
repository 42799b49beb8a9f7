#include "output/wave_header.h"

namespace nashra {

namespace {

constexpr std::uint32_t kUnknown = 0xFFFFFFFF;
constexpr std::uint64_t kHeaderBehindSize = 36;  // RIFF counts from after its own size

void put_format(std::vector<std::byte>& out, PcmFormat pcm) {
    const auto rate = static_cast<std::uint32_t>(pcm.sample_rate);
    put_name(out, "fmt ");
    put_number(out, 16, 4);
    put_number(out, 1, 2);  // PCM
    put_number(out, 1, 2);  // one channel
    put_number(out, rate, 4);
    put_number(out, rate * sizeof(Sample), 4);
    put_number(out, sizeof(Sample), 2);
    put_number(out, 8 * sizeof(Sample), 2);
}

/// The sizes that have 64 bits.
void put_long_sizes(std::vector<std::byte>& out, std::uint64_t riff, std::uint64_t sound) {
    constexpr std::uint64_t kBytes = 28;
    put_name(out, "ds64");
    put_number(out, kBytes, 4);
    put_number(out, riff + 8 + kBytes, 8);
    put_number(out, sound, 8);
    put_number(out, sound / sizeof(Sample), 8);
    put_number(out, 0, 4);  // no other chunk is as long
}

}  // namespace

void put_name(std::vector<std::byte>& out, std::string_view four_letters) {
    for (const char letter : four_letters)
        out.push_back(static_cast<std::byte>(letter));
}

void put_number(std::vector<std::byte>& out, std::uint64_t number, int bytes) {
    for (int i = 0; i < bytes; ++i)
        out.push_back(static_cast<std::byte>((number >> (8 * i)) & 0xFFU));
}

std::vector<std::byte> wave_header(PcmFormat pcm, std::optional<std::uint64_t> sound_bytes,
                                   std::uint64_t bytes_behind) {
    const auto riff = kHeaderBehindSize + sound_bytes.value_or(0) + bytes_behind;
    const bool is_long = riff >= kUnknown;
    const bool known = sound_bytes && !is_long;
    std::vector<std::byte> header;
    put_name(header, is_long ? "RF64" : "RIFF");
    put_number(header, known ? riff : kUnknown, 4);
    put_name(header, "WAVE");
    if (is_long) put_long_sizes(header, riff, *sound_bytes);
    put_format(header, pcm);
    put_name(header, "data");
    put_number(header, known ? *sound_bytes : kUnknown, 4);
    return header;
}

}  // namespace nashra
