// Notes what is said in a recording and when, sentence by sentence and word by word, on its way
// into a file. The thread that narrates.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "model/pcm_sink.h"
#include "output/transcript.h"
#include "programme/programme.h"
#include "programme/utterances.h"

namespace nashra {

class TranscriptSink : public PcmSink {
  public:
    using Take = std::function<void(const Cue&)>;

    /// Each sentence is taken when it was written. All must outlive it.
    TranscriptSink(const Programme& programme, PcmSink& sink, PcmFormat pcm, Take take)
        : programme_(programme), sink_(sink), pcm_(pcm), take_(std::move(take)) {}

    Flow write(Place place, Samples samples) override;
    void word(Place place, std::uint32_t word) override;
    Flow flow() const override { return sink_.flow(); }

    /// The narrator is done: the last sentence is taken.
    void finish();

  private:
    const WrittenSentence* written_at(Place place);
    Cue& cue_at(Place place);
    std::chrono::milliseconds time_of(Place place) const;

    const Programme& programme_;
    PcmSink& sink_;
    PcmFormat pcm_;
    Take take_;
    std::optional<Cue> cue_;            // of the sentence that is written
    Place sentence_{UINT32_MAX, 0, 0};  // its place
    std::uint32_t headline_ = 0;        // of it
    std::uint32_t chapter_ = 0;         // of it; one more than the number of chapters before
    std::uint64_t begin_ = 0;           // of its sentence's sound: a frame of the recording
    std::uint64_t frames_ = 0;          // of the recording so far
    bool silent_ = false;               // the sentence is over, its pause goes on
    std::vector<WrittenSentence> written_;
    std::uint32_t passage_ = UINT32_MAX;  // of which those are
};

}  // namespace nashra
