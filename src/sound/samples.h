// Sound in whole numbers, as the voice speaks it, and in fractions of full scale, which is 1.0, as
// it is worked on. From the one to the other and back nothing is lost. Any thread.
#pragma once

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "model/pcm.h"

namespace nashra {

inline constexpr float kFullScale = 32768.0F;

/// What is louder than a file can hold is cut off.
inline Sample rounded(float sample) {
    const float whole = std::nearbyint(sample * kFullScale);
    return static_cast<Sample>(std::clamp(whole, -kFullScale, kFullScale - 1));
}

inline std::vector<Sample> rounded(std::span<const float> samples) {
    std::vector<Sample> whole(samples.size());
    std::transform(samples.begin(), samples.end(), whole.begin(),
                   [](float sample) { return rounded(sample); });
    return whole;
}

/// `out` as long as `samples`, each times `factor`.
void to_fractions(Samples samples, float factor, std::span<float> out);
void multiply(std::span<const float> samples, float factor, std::span<float> out);

}  // namespace nashra
