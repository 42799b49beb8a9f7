// What the player wants to know of a take before it is in the queue. Narration thread.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>

#include "model/pcm.h"
#include "model/pcm_sink.h"
#include "player/word_table.h"
#include "programme/narrator.h"

namespace nashra {

/// What the player does while a take begins.
struct BeginningOfTake {
    std::function<void()> on_sound;  // the first sound is ready
    std::function<void()> on_words;  // and so are the first words, which kFirstWords counts
};

/// Tells the player what is ready, and notes the words. The silence that an
/// utterance of eSpeak's begins with, 12 ms of zeros, is left out where a take begins: whoever has
/// pressed a key hears that much sooner what becomes of it.
class FirstSound : public PcmSink {
  public:
    FirstSound(PcmSink& sink, WordTable& words, Place from, const BeginningOfTake& begins)
        : sink_(sink), words_(words), begins_(begins), last_(from) {}

    void word(Place place, std::uint32_t word) override {
        // One whose sound was written before it was told of has no start of its own.
        words_.add(place, word, heard_ && place < last_ ? Onset::shared : Onset::own);
        sink_.word(place, word);
    }

    Flow write(Place place, Samples samples) override {
        const auto before = std::exchange(passed_, passed_ + samples.size());
        if (!heard_) {
            const auto silent = leading_silence(samples);
            silence_ += silent;
            place.frame += static_cast<std::uint32_t>(silent);
            samples = samples.subspan(silent);
            if (samples.empty()) return flow();
        }
        const auto flow = sink_.write(place, samples);
        last_ = place;
        last_.frame += static_cast<std::uint32_t>(samples.size());
        if (!std::exchange(heard_, true)) begins_.on_sound();
        if (before >= kFirstWords || passed_ < kFirstWords) return flow;
        begins_.on_words();
        return sink_.flow();  // that may have taken a while
    }

    Flow flow() const override { return sink_.flow(); }

    Place last() const { return last_; }

  private:
    // A pause is said; not all of it is to be left out where a take begins in one.
    static constexpr std::size_t kMostLeftOut = PcmFormat{}.frames(std::chrono::milliseconds{50});

    std::size_t leading_silence(Samples samples) const {
        const auto most = std::min(samples.size(), kMostLeftOut - silence_);
        const auto end = samples.begin() + static_cast<std::ptrdiff_t>(most);
        const auto sound = std::find_if(samples.begin(), end, [](Sample s) { return s != 0; });
        return static_cast<std::size_t>(sound - samples.begin());
    }

    PcmSink& sink_;
    WordTable& words_;
    const BeginningOfTake& begins_;
    bool heard_ = false;
    std::size_t silence_ = 0;   // frames that were left out
    std::uint64_t passed_ = 0;  // frames, with those that were left out
    Place last_;
};

}  // namespace nashra
