// The level that a loudspeaker reaches between the samples, which clips there although no sample
// does: four-fold oversampling, as in ITU-R BS.1770-4, Annex 2. Levels are of full scale, which is
// 1.0. Most of speech cannot reach its own peak and is not looked at closely.
#pragma once

#include <cstddef>
#include <span>

#include "model/pcm.h"

namespace nashra {

/// Peaks are looked for by so many samples at a time: 3 ms.
inline constexpr std::size_t kHop = 64;
/// So many samples before and behind a hop must be known.
inline constexpr std::size_t kPeakMargin = 6;

using HopWithMargins = std::span<const Sample, kHop + 2 * kPeakMargin>;

/// The highest level from the first sample of the hop to the first one behind it. Where `floor`
/// cannot be reached, that of the samples must do. Any thread.
float true_peak(HopWithMargins hop, float floor);

}  // namespace nashra
