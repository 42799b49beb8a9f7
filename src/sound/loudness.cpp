#include "sound/loudness.h"

#include <cmath>
#include <new>

namespace nashra {

// The histogram counts blocks by tenths of a decibel; without it, each of them would be kept: 14 MB
// for 16 hours.
LoudnessMeter::LoudnessMeter(PcmFormat pcm)
    : state_(ebur128_library().init(1, static_cast<unsigned long>(pcm.sample_rate),
                                    EBUR128_MODE_I | EBUR128_MODE_HISTOGRAM)) {
    if (!state_) throw std::bad_alloc{};
    ebur128_library().set_channel(state_.get(), 0, EBUR128_DUAL_MONO);
}

void LoudnessMeter::hear(Samples samples) {
    ebur128_library().add_short(state_.get(), samples.data(), samples.size());
}

void LoudnessMeter::hear(std::span<const float> samples) {
    ebur128_library().add_float(state_.get(), samples.data(), samples.size());
}

std::optional<double> LoudnessMeter::loudness() const {
    double lufs = 0;
    if (ebur128_library().loudness_global(state_.get(), &lufs) != EBUR128_SUCCESS ||
        !std::isfinite(lufs))
        return std::nullopt;
    return lufs;
}

}  // namespace nashra
