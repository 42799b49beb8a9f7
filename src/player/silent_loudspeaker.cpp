#include "player/silent_loudspeaker.h"

#include <algorithm>
#include <array>

namespace nashra {

namespace {

constexpr std::chrono::milliseconds kPeriod{20};
constexpr std::chrono::milliseconds kHeldUp{200};

}  // namespace

void SilentLoudspeaker::start(AudioCallback& callback) {
    thread_ = std::thread{[this, &callback] { play(callback); }};
}

std::string SilentLoudspeaker::restart(Device /*which*/) { return "null"; }

void SilentLoudspeaker::stop() {
    stopping_ = true;
    if (thread_.joinable()) thread_.join();
}

void SilentLoudspeaker::play(AudioCallback& callback) {
    using std::chrono::steady_clock;
    std::array<Sample, 1024> unheard{};
    auto begin = steady_clock::now();
    std::uint64_t played = 0;
    while (!stopping_) {
        std::this_thread::sleep_for(kPeriod);
        // By the clock from the beginning on, so that no rounding adds up.
        auto time =
            std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now() - begin);
        if (time > format_.duration(played) + kHeldUp) {  // the process stood still
            begin = steady_clock::now();
            played = 0;
            time = {};
        }
        for (const auto due = format_.frames(time); played < due;) {
            const auto part = std::min<std::uint64_t>(due - played, unheard.size());
            callback.fill(std::span{unheard}.first(part));
            played += part;
        }
    }
}

}  // namespace nashra
