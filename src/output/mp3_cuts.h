// Where a recording is cut for being encoded side by side: at the quietest frame among those about
// forty seconds after the cut before. It depends on the sound alone, so the same recording is
// always cut alike. Any thread.
#pragma once

#include <cstddef>
#include <span>

namespace nashra {

/// A stretch has so many frames, and up to so many more.
inline constexpr std::size_t kFramesInStretch = 1500;  // 39 s of 22.05 kHz
inline constexpr std::size_t kFramesToChoose = 250;

/// Which of the frame boundaries in `sound`, a whole number of frames, is in the longest or
/// quietest silence: counted in frames from its beginning.
std::size_t quietest_cut(std::span<const float> sound, std::size_t frame);

}  // namespace nashra
