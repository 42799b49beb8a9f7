// Loudspeakers without a sound device: one that a test pulls by hand, frame by frame, and one that
// pulls in a thread of its own, as a sound device does.
#pragma once

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "model/error.h"
#include "player/loudspeaker.h"

namespace nashra::test {

/// Nothing in a test takes this long unless it hangs.
inline constexpr std::chrono::seconds kDeadline{30};

template <typename Condition>
bool wait_until(Condition condition) {
    const auto deadline = std::chrono::steady_clock::now() + kDeadline;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
    }
    return true;
}

/// Pulled by one thread, the test's.
class FakeLoudspeaker : public Loudspeaker {
  public:
    explicit FakeLoudspeaker(std::chrono::milliseconds latency = {}) : latency_(latency) {}

    /// The next `start` throws this.
    void refuse(const Error& error) { refusal_ = error; }

    /// A `start` takes until `go_on`, as where the sound server is busy. Before the player's.
    void hang() { hangs_ = true; }
    void go_on() { hangs_ = false; }

    void start(AudioCallback& callback) override {
        unplugged_ = &callback;
        while (hangs_ && !stopped_)
            std::this_thread::sleep_for(std::chrono::milliseconds{1});
        if (refusal_) throw Error{*refusal_};
        callback_ = &callback;
    }
    /// It is unplugged, and plugged in again.
    void unplug() {
        plugged_in_ = false;
        unplugged_ = callback_.exchange(nullptr);
    }
    void plug_in() { plugged_in_ = true; }

    std::string restart(Device which) override {
        ++restarts_;
        if (!plugged_in_ && which == Device::same) throw Error{Kind::unavailable, "unplugged"};
        if (auto* const callback = callback_.load()) unplugged_ = callback;
        callback_ = unplugged_.load();
        plugged_in_ = true;
        return which == Device::same ? "speaker" : "headphones";
    }
    bool lost() const override { return !plugged_in_; }
    int restarts() const { return restarts_; }

    void stop() override {
        stopped_ = true;
        callback_ = nullptr;
    }
    std::chrono::milliseconds latency() const override { return latency_; }

    bool started() const { return callback_.load() != nullptr; }

    /// What the listener hears next; silence before the start.
    std::vector<Sample> pull(std::size_t frames) {
        std::vector<Sample> heard(frames);
        if (auto* callback = callback_.load()) callback->fill(heard);
        return heard;
    }

    /// Pulls until the condition holds; what was heard meanwhile, without its silence.
    template <typename Condition>
    std::optional<std::vector<Sample>> pull_until(Condition condition, std::size_t portion = 64) {
        std::vector<Sample> heard;
        const bool held = wait_until([&] {
            // Many portions a look, since a page is many portions long.
            for (int i = 0; i < 16 && !condition(); ++i) {
                for (const auto sample : pull(portion)) {
                    if (sample != 0) heard.push_back(sample);
                }
            }
            return condition();
        });
        return held ? std::optional{heard} : std::nullopt;
    }

  private:
    const std::chrono::milliseconds latency_;
    std::optional<Error> refusal_;
    std::atomic<AudioCallback*> callback_{nullptr};
    std::atomic<bool> plugged_in_{true};
    std::atomic<bool> hangs_{false};
    std::atomic<bool> stopped_{false};
    std::atomic<int> restarts_{0};
    std::atomic<AudioCallback*> unplugged_{nullptr};
};

/// Pulls as fast as it can in a thread of its own, and keeps what is not silence.
class RunningLoudspeaker : public Loudspeaker {
  public:
    ~RunningLoudspeaker() override { stop(); }

    void start(AudioCallback& callback) override {
        thread_ = std::thread{[this, &callback] {
            std::vector<Sample> portion(256);
            while (!stopping_) {
                callback.fill(portion);
                const std::lock_guard lock{mutex_};
                for (const auto sample : portion) {
                    if (sample != 0) heard_.push_back(sample);
                }
            }
        }};
    }
    void stop() override {
        stopping_ = true;
        const std::lock_guard lock{joining_};
        if (thread_.joinable()) thread_.join();
    }
    std::chrono::milliseconds latency() const override { return {}; }
    std::string restart(Device /*which*/) override { return "speaker"; }
    bool lost() const override { return false; }

    std::vector<Sample> heard() {
        const std::lock_guard lock{mutex_};
        return heard_;
    }

  private:
    std::atomic<bool> stopping_{false};
    std::mutex mutex_;  // guards heard_
    std::vector<Sample> heard_;
    std::mutex joining_;
    std::thread thread_;
};

}  // namespace nashra::test
