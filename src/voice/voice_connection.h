// One utterance under way: the request that went to a voice process, and the frames that come back.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include <sys/types.h>

#include "model/pcm_sink.h"
#include "voice/voice_process.h"
#include "voice/voice_protocol.h"

namespace nashra {

/// Used by one thread at a time. Destroying it before the end makes the speaking child stop: its
/// next frame finds nobody.
class VoiceConnection {
  public:
    VoiceConnection(VoiceProcess& process, const voice_protocol::Request& request,
                    std::chrono::milliseconds patience);

    struct Message {
        voice_protocol::FrameKind kind;
        std::span<const std::byte> payload;  // valid until the next call
    };

    /// Asked while the voice is silent; Flow::stop gives up waiting.
    using Listener = std::function<Flow()>;

    /// The next frame: sound, a word, text or end; nothing when the listener gave up. Throws
    /// Error{try_later} when the voice died or hung (it is killed then), Error{unavailable} when
    /// there is none.
    std::optional<Message> next(const Listener& listener = {});

  private:
    Flow receive_more(const Listener& listener);
    Flow wait_for_more(const Listener& listener);
    void kill_what_hangs();
    [[noreturn]] void give_up(const std::string& what);

    VoiceProcess& process_;
    const std::chrono::milliseconds patience_;
    VoiceProcess::Line line_;
    pid_t speaker_ = -1;  // from its hello
    std::vector<std::byte> buffer_;
    std::size_t begin_ = 0;  // of what is received and not yet read, in buffer_
    std::size_t end_ = 0;
};

}  // namespace nashra
