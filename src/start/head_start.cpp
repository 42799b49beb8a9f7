#include "start/head_start.h"

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <future>
#include <system_error>
#include <thread>
#include <utility>

#include "model/error.h"
#include "model/signals_elsewhere.h"

namespace nashra {

namespace {

constexpr std::chrono::seconds kPatience{2};

struct PreparedSound {
    std::shared_future<bool> prepared;
    std::thread thread;
    std::atomic<bool> taken{false};
};

/// Never destroyed: the program may end while it is prepared.
PreparedSound& sound() {
    static auto& only = *new PreparedSound;
    return only;
}

bool take_sound() {
    sound().taken = true;
    const auto prepared = sound().prepared;  // each thread waits by one of its own
    return prepared.get();
}

/// Null where there is no thread to be had.
DefaultDevicePrepared prepare_sound() {
    std::packaged_task<bool()> task{prepare_default_device};
    sound().prepared = task.get_future().share();
    const SignalsElsewhere signals;
    try {
        sound().thread = std::thread{std::move(task)};
    } catch (const std::system_error&) {
        return nullptr;
    }
    return take_sound;
}

}  // namespace

HeadStart begin_ahead(Purpose purpose) {
    HeadStart begun;
    if (purpose == Purpose::to_print) return begun;
    try {
        begun.voice = fork_voice();
    } catch (const Error&) {
        return begun;  // it will be forked yet, by a process without threads
    }
    if (purpose == Purpose::to_listen) begun.sound = prepare_sound();
    return begun;
}

void finish_ahead(int exit_code) {
    if (!sound().thread.joinable()) return;
    const auto prepared = sound().prepared;
    if (prepared.wait_for(kPatience) != std::future_status::ready) std::_Exit(exit_code);
    sound().thread.join();
    if (!sound().taken && prepared.get()) release_default_device();
}

}  // namespace nashra
