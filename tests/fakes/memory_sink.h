// A sink that remembers everything, and can say stop.
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

#include "model/pcm_sink.h"

namespace nashra::test {

class MemorySink : public PcmSink {
  public:
    struct Frame {
        Place place;
        Sample sample;
    };

    /// Says stop as soon as it holds `most` frames.
    void stop_after(std::size_t most) { most_ = most; }

    Flow write(Place place, Samples samples) override;
    void word(Place place, std::uint32_t word) override { words.push_back({place, word}); }

    /// The frames of one sentence, its pause among them.
    std::size_t count(std::uint32_t passage, std::uint32_t sentence) const {
        std::size_t count = 0;
        for (const auto& frame : frames) {
            if (frame.place.passage == passage && frame.place.sentence == sentence) ++count;
        }
        return count;
    }

    struct Word {
        Place begin;
        std::uint32_t number;

        friend bool operator==(const Word&, const Word&) = default;
    };

    std::vector<Frame> frames;
    std::vector<Word> words;

  private:
    std::size_t most_ = std::numeric_limits<std::size_t>::max();
};

}  // namespace nashra::test
