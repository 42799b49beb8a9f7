// Sound. Everything that nashra speaks is mono, 16-bit signed, native-endian.
#pragma once

#include <chrono>
#include <cstdint>
#include <span>

namespace nashra {

using Sample = std::int16_t;
using Samples = std::span<const Sample>;  // borrowed; valid only during the call

struct PcmFormat {
    int sample_rate = 22050;  // frames per second; one sample a frame

    constexpr std::uint64_t frames(std::chrono::milliseconds duration) const {
        return static_cast<std::uint64_t>(duration.count()) *
               static_cast<std::uint64_t>(sample_rate) / 1000U;
    }
    constexpr std::chrono::milliseconds duration(std::uint64_t frames) const {
        return std::chrono::milliseconds{frames * 1000U / static_cast<std::uint64_t>(sample_rate)};
    }

    friend constexpr bool operator==(const PcmFormat&, const PcmFormat&) = default;
};

}  // namespace nashra
