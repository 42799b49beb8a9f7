// Notes where each headline begins in a recording, and ends it when somebody wants no more. The
// thread that narrates.
#pragma once

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include "model/pcm_sink.h"
#include "output/chapters.h"
#include "programme/programme.h"

namespace nashra {

class ChapterSink : public PcmSink {
  public:
    /// `stopped` is asked again and again, and must answer at once.
    ChapterSink(const Programme& programme, PcmSink& sink, std::function<bool()> stopped)
        : programme_(programme), sink_(sink), stopped_(std::move(stopped)) {}

    Flow write(Place place, Samples samples) override {
        if (stopped_()) return Flow::stop;
        const auto headline = programme_.headline_at(place);
        if (headline != headline_) {
            headline_ = headline;
            chapters_.push_back({programme_.headline_text(headline), frames_});
            headlines_.push_back(headline);
        }
        frames_ += samples.size();
        return sink_.write(place, samples);
    }

    Flow flow() const override { return stopped_() ? Flow::stop : sink_.flow(); }

    const std::vector<Chapter>& chapters() const { return chapters_; }
    /// Which headline each of them is.
    const std::vector<std::uint32_t>& headlines() const { return headlines_; }

  private:
    const Programme& programme_;
    PcmSink& sink_;
    const std::function<bool()> stopped_;
    std::uint32_t headline_ = 0;
    std::uint64_t frames_ = 0;
    std::vector<Chapter> chapters_;
    std::vector<std::uint32_t> headlines_;
};

}  // namespace nashra
