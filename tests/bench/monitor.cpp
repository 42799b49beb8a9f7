#include "bench/monitor.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <stdexcept>

#include <fcntl.h>
#include <unistd.h>

#include "bench/measure.h"

namespace nashra::test {

namespace {

constexpr double kRate = 22050;
constexpr std::size_t kOneSecond = 22050;
constexpr int kHeard = 8;

bool heard_at(const Sound& sound, std::size_t i) { return std::abs(int{sound[i]}) > kHeard; }

}  // namespace

Monitor::Monitor(const SoundRoom& room) {
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error{"no pipe"};
    pipe_ = ends[0];
    recorder_ = std::make_unique<Child>(
        std::vector<std::string>{"parec", "--raw", "--format=s16le", "--rate=22050", "--channels=1",
                                 "--latency-msec=5", "-d", "nash.monitor"},
        room.environment(), [&] { dup2(ends[1], STDOUT_FILENO); });
    close(ends[1]);
    thread_ = std::thread{[this] { listen(); }};
    if (!wait_until([this] { return frames() > kOneSecond; })) throw std::runtime_error{"no sound"};
}

Monitor::~Monitor() {
    recorder_.reset();
    thread_.join();
    close(pipe_);
}

void Monitor::listen() {
    std::array<std::int16_t, 4096> samples{};
    while (true) {
        const auto got = ::read(pipe_, samples.data(), sizeof samples);
        if (got <= 0) return;
        const auto time = now();
        const std::lock_guard lock{mutex_};
        sound_.insert(sound_.end(), samples.begin(), samples.begin() + got / 2);
        const auto zero = time - static_cast<double>(sound_.size()) / kRate;
        // The server's clock drifts from ours: an old best is forgotten slowly.
        clock_ = clock_ == 0 ? zero : std::min(zero, clock_ + 2e-6);
    }
}

std::size_t Monitor::frames() const {
    const std::lock_guard lock{mutex_};
    return sound_.size();
}

double Monitor::time_of(std::size_t frame) const {
    const std::lock_guard lock{mutex_};
    return clock_ + static_cast<double>(frame) / kRate;
}

std::size_t Monitor::frame_at(double time) const {
    const std::lock_guard lock{mutex_};
    return static_cast<std::size_t>(std::max(0.0, (time - clock_) * kRate));
}

std::optional<double> Monitor::first_sound_after(double since) const {
    const auto from = frame_at(since);
    const std::lock_guard lock{mutex_};
    for (auto i = from; i < sound_.size(); ++i) {
        if (heard_at(sound_, i)) return clock_ + static_cast<double>(i) / kRate;
    }
    return std::nullopt;
}

std::optional<double> Monitor::silent_since(std::size_t frames) const {
    const std::lock_guard lock{mutex_};
    auto i = sound_.size();
    while (i > 0 && !heard_at(sound_, i - 1))
        --i;
    if (sound_.size() - i < frames) return std::nullopt;
    return clock_ + static_cast<double>(i) / kRate;
}

Sound Monitor::heard(std::size_t from) const {
    const std::lock_guard lock{mutex_};
    return {sound_.begin() + static_cast<std::ptrdiff_t>(std::min(from, sound_.size())),
            sound_.end()};
}

}  // namespace nashra::test
