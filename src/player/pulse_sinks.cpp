#include "player/pulse_sinks.h"

#include <chrono>

#include <pulse/context.h>
#include <pulse/introspect.h>
#include <pulse/mainloop.h>
#include <pulse/operation.h>

#include "model/loaded_library.h"

namespace nashra {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kPatience{500};

struct Pulse {
    decltype(&::pa_mainloop_new) new_loop = nullptr;
    decltype(&::pa_mainloop_free) free_loop = nullptr;
    decltype(&::pa_mainloop_get_api) api = nullptr;
    decltype(&::pa_mainloop_prepare) prepare = nullptr;
    decltype(&::pa_mainloop_poll) poll = nullptr;
    decltype(&::pa_mainloop_dispatch) dispatch = nullptr;
    decltype(&::pa_context_new) new_context = nullptr;
    decltype(&::pa_context_unref) free_context = nullptr;
    decltype(&::pa_context_connect) connect = nullptr;
    decltype(&::pa_context_disconnect) disconnect = nullptr;
    decltype(&::pa_context_get_state) state = nullptr;
    decltype(&::pa_context_get_sink_info_list) ask_for_sinks = nullptr;
    decltype(&::pa_operation_unref) free_operation = nullptr;
};

bool find_all(const LoadedLibrary& library, Pulse& pulse) {
    return library.find(pulse.new_loop, "pa_mainloop_new") &&
           library.find(pulse.free_loop, "pa_mainloop_free") &&
           library.find(pulse.api, "pa_mainloop_get_api") &&
           library.find(pulse.prepare, "pa_mainloop_prepare") &&
           library.find(pulse.poll, "pa_mainloop_poll") &&
           library.find(pulse.dispatch, "pa_mainloop_dispatch") &&
           library.find(pulse.new_context, "pa_context_new") &&
           library.find(pulse.free_context, "pa_context_unref") &&
           library.find(pulse.connect, "pa_context_connect") &&
           library.find(pulse.disconnect, "pa_context_disconnect") &&
           library.find(pulse.state, "pa_context_get_state") &&
           library.find(pulse.ask_for_sinks, "pa_context_get_sink_info_list") &&
           library.find(pulse.free_operation, "pa_operation_unref");
}

struct Answer {
    std::vector<PulseSink> sinks;
    bool whole = false;
};

void on_sink(pa_context* /*context*/, const pa_sink_info* sink, int end, void* answer) {
    auto& whole = *static_cast<Answer*>(answer);
    if (end != 0) {
        whole.whole = true;
        return;
    }
    whole.sinks.push_back({sink->name, sink->description != nullptr ? sink->description : ""});
}

/// With the server, until the deadline.
class Conversation {
  public:
    explicit Conversation(const Pulse& pulse)
        : pulse_(pulse),
          loop_(pulse.new_loop()),
          context_(loop_ != nullptr ? pulse.new_context(pulse.api(loop_), "nashra") : nullptr) {}
    ~Conversation() {
        if (context_ != nullptr) {
            pulse_.disconnect(context_);
            pulse_.free_context(context_);
        }
        if (loop_ != nullptr) pulse_.free_loop(loop_);
    }
    Conversation(const Conversation&) = delete;
    Conversation& operator=(const Conversation&) = delete;

    bool begin() {
        if (context_ == nullptr ||
            pulse_.connect(context_, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0) {
            return false;
        }
        while (pulse_.state(context_) != PA_CONTEXT_READY) {
            if (!goes_on()) return false;
        }
        return true;
    }

    std::vector<PulseSink> sinks() {
        Answer answer;
        auto* const question = pulse_.ask_for_sinks(context_, on_sink, &answer);
        if (question == nullptr) return {};
        while (!answer.whole && goes_on()) {
        }
        pulse_.free_operation(question);
        // What comes later must find no `answer`: it has gone.
        pulse_.disconnect(context_);
        return answer.whole ? answer.sinks : std::vector<PulseSink>{};
    }

  private:
    /// What comes next is dealt with. False: the server has gone, or the time is over.
    bool goes_on() {
        const auto left =
            std::chrono::duration_cast<std::chrono::microseconds>(deadline_ - Clock::now()).count();
        const auto state = pulse_.state(context_);
        return left > 0 && state != PA_CONTEXT_FAILED && state != PA_CONTEXT_TERMINATED &&
               pulse_.prepare(loop_, static_cast<int>(left)) >= 0 && pulse_.poll(loop_) >= 0 &&
               pulse_.dispatch(loop_) >= 0;
    }

    const Pulse& pulse_;
    const Clock::time_point deadline_ = Clock::now() + kPatience;
    pa_mainloop* loop_;
    pa_context* context_;
};

}  // namespace

std::vector<PulseSink> pulse_sinks() {
    const auto* const pulse = functions_of("libpulse.so.0", find_all);
    if (pulse == nullptr) return {};
    Conversation conversation{*pulse};
    return conversation.begin() ? conversation.sinks() : std::vector<PulseSink>{};
}

}  // namespace nashra
