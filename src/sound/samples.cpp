#include "sound/samples.h"

namespace nashra {

void to_fractions(Samples samples, float factor, std::span<float> out) {
    const float scale = factor / kFullScale;
    std::transform(samples.begin(), samples.end(), out.begin(),
                   [scale](Sample sample) { return static_cast<float>(sample) * scale; });
}

void multiply(std::span<const float> samples, float factor, std::span<float> out) {
    std::transform(samples.begin(), samples.end(), out.begin(),
                   [factor](float sample) { return sample * factor; });
}

}  // namespace nashra
