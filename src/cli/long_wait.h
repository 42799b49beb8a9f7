// Says what is waited for when it takes long: to whoever only hears, silence could be anything. A
// thread of its own says it, since the main thread waits.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

#include "cli/command_line.h"

namespace nashra {

class LongWait {
  public:
    /// `say`, if it is anything, is called once, in the thread, should this live that long.
    LongWait(std::chrono::milliseconds patience, std::function<void()> say);
    ~LongWait();
    LongWait(const LongWait&) = delete;
    LongWait& operator=(const LongWait&) = delete;

  private:
    std::mutex mutex_;  // guards over_
    std::condition_variable ended_;
    bool over_ = false;
    std::thread thread_;
};

/// "waiting for news.example", on standard error; nothing of files, which are here. `input` must
/// outlive it.
std::function<void()> what_is_waited_for(const InputOptions& input, Verbosity verbosity);

/// Mostly a page is here before.
constexpr std::chrono::milliseconds kLongWait{2000};

}  // namespace nashra
