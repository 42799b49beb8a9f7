#include "voice/time_scale.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include <sonic.h>

#include "model/error.h"
#include "model/message.h"

namespace nashra {

namespace {

[[noreturn]] void no_memory() {
    throw Error{
        Kind::unavailable,
        message(
            "there is no memory to speak so fast (close other programs, or speak more slowly)")};
}

sonicStream sonic(void* stream) { return static_cast<sonicStream>(stream); }

// In portions that an int can count.
constexpr std::size_t kPortion = 1U << 16U;

// libsonic takes sound in period by period of the voice, and does so as soon as it holds two of the
// longest. So when more comes out of it, all but these frames had been taken in before. With marks
// to find, the sound is written in portions small enough to see when that happens (3 ms). By the
// ratio alone they would be late: what becomes of a period is rounded down, 10 to 20 ms in a
// sentence of eleven seconds, and single words are up to 15 ms off.
constexpr std::uint64_t frames_held(const PcmFormat& format) {
    return 2U * static_cast<std::uint64_t>(format.sample_rate / SONIC_MIN_PITCH);
}
constexpr std::size_t kPortionWithMarks = 64;

}  // namespace

void TimeScale::Destroy::operator()(void* stream) const { sonicDestroyStream(sonic(stream)); }

TimeScale::TimeScale(double compression, PcmFormat format, Listener listener,
                     MarkListener mark_listener)
    : listener_(std::move(listener)),
      mark_listener_(std::move(mark_listener)),
      held_(frames_held(format)) {
    if (compression <= 1.0) return;
    stream_.reset(sonicCreateStream(format.sample_rate, 1));
    if (stream_ == nullptr) no_memory();
    sonicSetSpeed(sonic(stream_.get()), static_cast<float>(compression));
}

void TimeScale::mark(std::uint32_t mark, std::uint64_t frame) {
    if (stream_ == nullptr)
        mark_listener_(mark, frame);
    else
        marks_.push_back({mark, std::max(frame, written_)});
}

bool TimeScale::write(Samples samples) {
    if (stream_ == nullptr) return listener_(samples);
    while (!samples.empty()) {
        const auto most = marks_.empty() ? kPortion : kPortionWithMarks;
        const auto portion = samples.first(std::min(most, samples.size()));
        if (!compress(portion)) return false;
        samples = samples.subspan(portion.size());
    }
    return true;
}

bool TimeScale::compress(Samples samples) {
    const auto before = given_ + ready();
    // libsonic takes a pointer to what it does not change.
    auto* data = const_cast<short*>(samples.data());
    if (sonicWriteShortToStream(sonic(stream_.get()), data, static_cast<int>(samples.size())) == 0)
        no_memory();
    written_ += samples.size();
    const auto now = given_ + ready();
    if (marks_.empty()) return pass_on(now);
    if (now == before) return true;
    // What has come before this is all of what had been taken in; what has come now is kept until
    // it is known what that was.
    const auto taken = written_ - std::min(written_, held_ + samples.size() / 2);
    tell_marks_before({taken, before});
    return pass_on(before);
}

bool TimeScale::end() {
    if (stream_ == nullptr) return true;
    if (sonicFlushStream(sonic(stream_.get())) == 0) no_memory();
    const auto all = given_ + ready();
    tell_marks_before({written_ + 1, all});
    return pass_on(all);
}

std::uint64_t TimeScale::ready() const {
    return static_cast<std::uint64_t>(sonicSamplesAvailable(sonic(stream_.get())));
}

void TimeScale::tell_marks_before(Point here) {
    if (here.written <= point_.written) return;
    for (; !marks_.empty() && marks_.front().frame < here.written; marks_.pop_front()) {
        const auto [mark, frame] = marks_.front();
        const auto past = frame - std::min(frame, point_.written);
        const auto share = (here.given - point_.given) * past / (here.written - point_.written);
        mark_listener_(mark, point_.given + share);
    }
    point_ = here;
}

bool TimeScale::pass_on(std::uint64_t until) {
    std::array<short, 2048> part{};
    while (given_ < until) {
        const auto most = std::min<std::uint64_t>(part.size(), until - given_);
        const int size =
            sonicReadShortFromStream(sonic(stream_.get()), part.data(), static_cast<int>(most));
        if (size <= 0) return true;
        given_ += static_cast<std::uint64_t>(size);
        if (!listener_(Samples{part}.first(static_cast<std::size_t>(size)))) return false;
    }
    return true;
}

}  // namespace nashra
