#include "cli/long_wait.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "cli/listened_source.h"
#include "cli/messages.h"
#include "model/message.h"
#include "model/signals_elsewhere.h"
#include "source/address.h"

namespace nashra {

LongWait::LongWait(std::chrono::milliseconds patience, std::function<void()> say) {
    if (!say) return;
    const SignalsElsewhere elsewhere;
    try {
        thread_ = std::thread{[this, patience, say = std::move(say)] {
            std::unique_lock lock{mutex_};
            if (!ended_.wait_for(lock, patience, [this] { return over_; })) say();
        }};
    } catch (const std::system_error&) {
        // There is no thread to be had: then it is waited in silence.
    }
}

LongWait::~LongWait() {
    {
        const std::lock_guard lock{mutex_};
        over_ = true;
    }
    ended_.notify_all();
    if (thread_.joinable()) thread_.join();
}

std::function<void()> what_is_waited_for(const InputOptions& input, Verbosity verbosity) {
    const auto& inputs = input.inputs;
    const bool from_web =
        inputs.empty() || std::any_of(inputs.begin(), inputs.end(), is_web_address);
    if (verbosity == Verbosity::quiet || !from_web) return {};
    return
        [&input] { print_line(message("waiting for %1", short_name(listened_source(input, {})))); };
}

}  // namespace nashra
