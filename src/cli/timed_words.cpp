#include "cli/timed_words.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "model/pcm_sink.h"
#include "model/spoken_words.h"

namespace nashra {

namespace {

class Stopwatch : public PcmSink {
  public:
    struct Start {
        std::uint32_t word;
        std::uint32_t frame;
    };

    Flow write(Place place, Samples samples) override {
        end = place.frame + static_cast<std::uint32_t>(samples.size());
        return Flow::more;
    }
    void word(Place place, std::uint32_t word) override { starts.push_back({word, place.frame}); }

    std::vector<Start> starts;
    std::uint32_t end = 0;
};

}  // namespace

std::vector<TimedWord> timed_words(Voice& voice, const Utterance& utterance,
                                   const Delivery& delivery) {
    const auto spoken = spoken_words(utterance);
    Stopwatch watch;
    voice.begin(utterance, delivery)->deliver(watch);
    std::vector<TimedWord> timed;
    for (std::size_t i = 0; i < watch.starts.size(); ++i) {
        const auto [word, frame] = watch.starts[i];
        const auto end = i + 1 < watch.starts.size() ? watch.starts[i + 1].frame : watch.end;
        timed.push_back({utterance.words.at(word), std::string{spoken.at(word)},
                         voice.format().duration(frame), voice.format().duration(end)});
    }
    return timed;
}

}  // namespace nashra
