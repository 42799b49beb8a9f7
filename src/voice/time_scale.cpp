#include "voice/time_scale.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include <sonic.h>

#include "model/error.h"

namespace nashra {

namespace {

[[noreturn]] void no_memory() {
    throw Error{Kind::unavailable,
                "there is no memory to speak so fast (close other programs, or speak more slowly)"};
}

sonicStream sonic(void* stream) { return static_cast<sonicStream>(stream); }

}  // namespace

void TimeScale::Destroy::operator()(void* stream) const { sonicDestroyStream(sonic(stream)); }

TimeScale::TimeScale(double compression, PcmFormat format, Listener listener)
    : listener_(std::move(listener)) {
    if (compression <= 1.0) return;
    stream_.reset(sonicCreateStream(format.sample_rate, 1));
    if (stream_ == nullptr) no_memory();
    sonicSetSpeed(sonic(stream_.get()), static_cast<float>(compression));
}

bool TimeScale::write(Samples samples) {
    if (stream_ == nullptr) return listener_(samples);
    // libsonic takes a pointer to what it does not change.
    auto* data = const_cast<short*>(samples.data());
    // In portions that an int can count.
    constexpr std::size_t kPortion = 1U << 16U;
    for (std::size_t at = 0; at < samples.size(); at += kPortion) {
        const auto size = std::min(kPortion, samples.size() - at);
        if (sonicWriteShortToStream(sonic(stream_.get()), data + at, static_cast<int>(size)) == 0)
            no_memory();
        if (!pass_on()) return false;
    }
    return true;
}

bool TimeScale::end() {
    if (stream_ == nullptr) return true;
    if (sonicFlushStream(sonic(stream_.get())) == 0) no_memory();
    return pass_on();
}

bool TimeScale::pass_on() {
    std::array<short, 2048> part{};
    while (true) {
        const int size = sonicReadShortFromStream(sonic(stream_.get()), part.data(), part.size());
        if (size <= 0) return true;
        if (!listener_(Samples{part}.first(static_cast<std::size_t>(size)))) return false;
    }
}

}  // namespace nashra
