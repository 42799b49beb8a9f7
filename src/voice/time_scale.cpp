#include "voice/time_scale.h"

#include <array>
#include <new>
#include <utility>

#include <sonic.h>

namespace nashra {

namespace {

sonicStream sonic(void* stream) { return static_cast<sonicStream>(stream); }

}  // namespace

void TimeScale::Destroy::operator()(void* stream) const { sonicDestroyStream(sonic(stream)); }

TimeScale::TimeScale(double compression, PcmFormat format, Listener listener)
    : listener_(std::move(listener)) {
    if (compression <= 1.0) return;
    stream_.reset(sonicCreateStream(format.sample_rate, 1));
    if (stream_ == nullptr) throw std::bad_alloc{};
    sonicSetSpeed(sonic(stream_.get()), static_cast<float>(compression));
}

bool TimeScale::write(Samples samples) {
    if (stream_ == nullptr) return listener_(samples);
    // libsonic takes a pointer to what it does not change.
    auto* data = const_cast<short*>(samples.data());
    sonicWriteShortToStream(sonic(stream_.get()), data, static_cast<int>(samples.size()));
    return pass_on();
}

bool TimeScale::end() {
    if (stream_ == nullptr) return true;
    sonicFlushStream(sonic(stream_.get()));
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
