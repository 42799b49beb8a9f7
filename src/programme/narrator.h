// Where the stages meet: divides a passage, turns each sentence into what is said, has it spoken
// and hands the sound to a sink. Owns no thread: a file is recorded on the main thread, a listener
// is served by the player's narration thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "model/delivery.h"
#include "model/pcm.h"
#include "model/pcm_sink.h"
#include "model/place.h"
#include "model/voice.h"
#include "programme/programme.h"

namespace nashra {

/// So much of an utterance is handed to the sink before the next one is begun: the first words, and
/// the loudspeaker that starts with them, share the processor with nobody. Frames.
inline constexpr std::uint64_t kFirstWords = PcmFormat{}.frames(std::chrono::milliseconds{200});

/// Where a reading begins: at a frame, or at a word of the sentence (PcmSink::word), whose frame at
/// the present speed nobody need know.
struct Beginning {
    Place place;
    std::optional<std::uint32_t> word;  // instead of the place's frame

    Beginning() = default;
    Beginning(Place at, std::optional<std::uint32_t> from_word = std::nullopt)
        : place(at), word(from_word) {}
};

/// Not thread-safe; each thread makes its own. `programme` and `voice` must outlive it.
class Narrator {
  public:
    /// Hears of each utterance that was lost because its voice died or hung, and where it stands;
    /// the reading goes on.
    using LossListener = std::function<void(Place place, const std::string& message)>;

    /// Called before a passage that its story may still change, when all before it was handed to
    /// the sink. Returns when the passage is settled, or says stop.
    using Waiter = std::function<Flow(std::uint32_t passage)>;

    /// Without a waiter, the reading stops at what is awaited.
    Narrator(const Programme& programme, Voice& voice, LossListener on_loss = {},
             Waiter wait_for = {});

    /// Reads from `from` (exact to the frame) to the end of the programme, or until the sink says
    /// stop. An utterance's sound ends with its pause; its Place counts frames through both. A word
    /// that the voice does not come to is its end.
    /// Throws Error{unavailable} when there is no voice, or when it was lost several times running.
    Flow narrate(Beginning from, const Delivery& delivery, PcmSink& sink);

  private:
    const Programme& programme_;
    Voice& voice_;
    LossListener on_loss_;
    Waiter wait_for_;
};

}  // namespace nashra
