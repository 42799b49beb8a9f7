// What the player wants to know of a take before it is in the queue. Narration thread.
#pragma once

#include <cstdint>
#include <functional>
#include <utility>

#include "model/pcm_sink.h"
#include "player/word_table.h"

namespace nashra {

/// Tells the player that the first sound is ready, and notes the words.
class FirstSound : public PcmSink {
  public:
    FirstSound(PcmSink& sink, WordTable& words, Place from, const std::function<void()>& on_first)
        : sink_(sink), words_(words), on_first_(on_first), last_(from) {}

    void word(Place place, std::uint32_t word) override {
        // One whose sound was written before it was told of has no start of its own.
        words_.add(place, word, heard_ && place < last_ ? Onset::shared : Onset::own);
        sink_.word(place, word);
    }

    Flow write(Place place, Samples samples) override {
        const auto flow = sink_.write(place, samples);
        last_ = place;
        last_.frame += static_cast<std::uint32_t>(samples.size());
        if (!std::exchange(heard_, true)) on_first_();
        return flow;
    }

    Flow flow() const override { return sink_.flow(); }

    Place last() const { return last_; }

  private:
    PcmSink& sink_;
    WordTable& words_;
    const std::function<void()>& on_first_;
    bool heard_ = false;
    Place last_;
};

}  // namespace nashra
