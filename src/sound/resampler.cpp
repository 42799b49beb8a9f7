#include "sound/resampler.h"

#include <algorithm>
#include <utility>

#include "model/error.h"
#include "model/message.h"

namespace nashra {

Resampler::Resampler(int from_rate, int to_rate, Pull pull)
    : pull_(std::move(pull)), ratio_(static_cast<double>(to_rate) / from_rate) {
    const auto* const library = samplerate_library();
    int error = 0;
    if (library != nullptr)
        state_.reset(library->callback_new(take, SRC_SINC_MEDIUM_QUALITY, 1, &error, this));
    if (!state_)
        throw Error{Kind::unavailable,
                    message("cannot change the sample rate: libsamplerate is missing (install "
                            "libsamplerate0)")};
}

long Resampler::take(void* self, float** taken) noexcept {
    auto& resampler = *static_cast<Resampler*>(self);
    try {
        const auto block = resampler.pull_();
        *taken = const_cast<float*>(block.data());  // libsamplerate's type; it only reads
        return static_cast<long>(block.size());
    } catch (...) {
        resampler.failure_ = std::current_exception();
        return 0;
    }
}

void Resampler::read(std::span<float> out) {
    while (!out.empty()) {
        const auto made = samplerate_library()->callback_read(
            state_.get(), ratio_, static_cast<long>(out.size()), out.data());
        if (failure_) std::rethrow_exception(failure_);
        if (made <= 0) break;
        out = out.subspan(static_cast<std::size_t>(made));
    }
    std::fill(out.begin(), out.end(), 0.0F);
}

}  // namespace nashra
