// A voice whose every sample is known: each utterance is a ramp that never touches zero, so that
// sound and silence, and any two frames of a page, can be told apart.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstring>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/error.h"
#include "model/spoken_words.h"
#include "model/voice.h"

namespace nashra::test {

/// After so many frames the ramp begins anew.
constexpr std::uint32_t kRampFrames = 32000;

/// The sample that the fake voice gives the frame at `place`.
constexpr Sample ramp(Place place) {
    const auto step = place.frame + place.passage * 4001U + place.sentence * 1009U;
    return static_cast<Sample>(step % kRampFrames + 1U);
}

/// Copied from a ramp that is there, since tests hear hours of it.
inline std::vector<Sample> ramp_of(Place from, std::size_t frames) {
    static const auto turn = [] {
        std::vector<Sample> samples(kRampFrames);
        for (std::uint32_t frame = 0; frame < samples.size(); ++frame)
            samples[frame] = ramp({0, 0, frame});
        return samples;
    }();
    std::vector<Sample> samples(frames);
    for (std::size_t done = 0; done < frames;) {
        const auto begin = static_cast<std::size_t>(ramp(from) - 1);
        const auto count = std::min(frames - done, turn.size() - begin);
        std::memcpy(&samples[done], &turn[begin], count * sizeof(Sample));
        done += count;
        from.frame += static_cast<std::uint32_t>(count);
    }
    return samples;
}

inline Place seconds_into(Place place, double seconds) {
    place.frame += static_cast<std::uint32_t>(seconds * PcmFormat{}.sample_rate);
    return place;
}

inline std::string spoken_text(const Utterance& utterance) {
    std::string text;
    for (const auto& run : utterance.runs)
        text += run.text;
    return text;
}

/// Thread-safe.
class FakeVoice : public Voice {
  public:
    /// At normal speed; fewer as the speed grows.
    static constexpr std::size_t kFramesPerByte = 100;

    static std::size_t frames_of(const std::string& text, Speed speed = {}) {
        return text.size() * kFramesPerByte * Speed::kNormal /
               static_cast<std::size_t>(speed.wpm());
    }

    /// Where word number `word` of a text of one run begins: where its letters do.
    static std::uint32_t frame_of_word(const std::string& text, std::size_t word,
                                       Speed speed = {}) {
        return frame_of(text, spoken_words(text).at(word), speed);
    }

    /// Utterances with these words are lost from now on, after half of their sound.
    void lose(const std::string& words) {
        const std::lock_guard lock{mutex_};
        lost_.insert(words);
    }
    /// No voice can be started any more.
    void break_down() { broken_ = true; }

    int begun() const { return begun_.load(); }
    /// Utterances that were spoken to their end.
    int delivered() const { return delivered_.load(); }

    PcmFormat format() const override { return {}; }

    std::unique_ptr<Rendition> begin(const Utterance& utterance,
                                     const Delivery& delivery) override {
        if (broken_) throw Error{Kind::unavailable, "cannot start the fake voice"};
        ++begun_;
        const auto text = spoken_text(utterance);
        std::vector<std::uint32_t> words;
        for (const auto word : spoken_words(text))
            words.push_back(frame_of(text, word, delivery.speed));
        return std::make_unique<FakeRendition>(utterance.place, frames_of(text, delivery.speed),
                                               std::move(words), is_lost(text), delivered_);
    }

  private:
    static std::uint32_t frame_of(const std::string& text, std::string_view word, Speed speed) {
        const auto begin = static_cast<std::size_t>(word.data() - text.data());
        return static_cast<std::uint32_t>(frames_of(text.substr(0, begin), speed));
    }

    class FakeRendition : public Rendition {
      public:
        FakeRendition(Place place, std::size_t frames, std::vector<std::uint32_t> words, bool lost,
                      std::atomic<int>& delivered)
            : place_(place),
              frames_(lost ? frames / 2 : frames),
              words_(std::move(words)),
              lost_(lost),
              delivered_(delivered) {}

        Flow deliver(PcmSink& sink) override {
            constexpr std::uint32_t kPortion = 300;  // never a divisor of a block
            while (place_.frame < frames_) {
                const auto samples =
                    ramp_of(place_, std::min<std::size_t>(frames_ - place_.frame, kPortion));
                tell_words_before(place_.frame + samples.size(), sink);
                if (sink.write(place_, samples) == Flow::stop) return Flow::stop;
                place_.frame += static_cast<std::uint32_t>(samples.size());
            }
            if (lost_) throw Error{Kind::try_later, "the fake voice died"};
            ++delivered_;
            return Flow::more;
        }

      private:
        void tell_words_before(std::size_t frame, PcmSink& sink) {
            for (; told_ < words_.size() && words_[told_] < frame; ++told_)
                sink.word({place_.passage, place_.sentence, words_[told_]}, told_);
        }

        Place place_;
        const std::size_t frames_;
        const std::vector<std::uint32_t> words_;  // where each begins
        std::uint32_t told_ = 0;
        const bool lost_;
        std::atomic<int>& delivered_;
    };

    bool is_lost(const std::string& text) {
        const std::lock_guard lock{mutex_};
        for (const auto& words : lost_) {
            if (text.find(words) != std::string::npos) return true;
        }
        return false;
    }

    std::mutex mutex_;
    std::set<std::string> lost_;
    std::atomic<bool> broken_{false};
    std::atomic<int> begun_{0};
    std::atomic<int> delivered_{0};
};

}  // namespace nashra::test
