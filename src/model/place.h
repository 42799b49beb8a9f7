// Where the listener is. A plain value; any thread.
#pragma once

#include <compare>
#include <cstdint>

namespace nashra {

/// A point in the running order: the passage, the sentence in it, and the frame of sound in that
/// sentence's utterance (at the speed of the moment). Places order as they are heard.
struct Place {
    std::uint32_t passage = 0;
    std::uint32_t sentence = 0;
    std::uint32_t frame = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy takes the zero inside <=> for a pointer
    friend constexpr auto operator<=>(const Place&, const Place&) = default;
};

}  // namespace nashra
