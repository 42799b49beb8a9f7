#include "programme/narrator.h"

#include <algorithm>
#include <array>
#include <exception>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "model/error.h"
#include "model/message.h"
#include "model/spoken_words.h"
#include "programme/utterances.h"
#include "voice/chime.h"

namespace nashra {

namespace {

// A reading without a voice would race through the page unheard.
constexpr int kMostLossesRunning = 5;

/// The programme's utterances one by one, from a place on.
class UtteranceStream {
  public:
    enum class Ahead { utterance, awaited_story, end };

    UtteranceStream(const Programme& programme, Place from)
        : programme_(programme), passage_(from.passage), first_sentence_(from.sentence) {}

    Ahead look_ahead() {
        while (next_ == said_.size()) {
            if (programme_.awaited_at(passage_)) return Ahead::awaited_story;
            const auto passage = programme_.passage_from(passage_);
            if (!passage) return Ahead::end;
            if (*passage != passage_) {  // behind a gap is another story, and it may be awaited too
                passage_ = *passage;
                first_sentence_ = 0;
                continue;
            }
            ++passage_;
            said_ = utterances(programme_, *passage);
            next_ = 0;
            while (next_ < said_.size() && said_[next_].place.sentence < first_sentence_)
                ++next_;
            first_sentence_ = 0;
        }
        return Ahead::utterance;
    }

    /// REQUIRES: it is ahead.
    Utterance next() { return std::move(said_[next_++]); }
    /// REQUIRES: it is ahead.
    std::uint32_t awaited_passage() const { return passage_; }

  private:
    const Programme& programme_;
    std::uint32_t passage_;  // the next to be divided
    std::uint32_t first_sentence_;
    std::vector<Utterance> said_;  // of the passage before
    std::size_t next_ = 0;
};

/// Passes on what lies at or after the beginning, in its utterance, and remembers where that ends.
/// Of the words before it is told too. Behind the first words it calls `on_words`.
class FromBeginning : public PcmSink {
  public:
    FromBeginning(PcmSink& sink, const Beginning& from, std::function<void()> on_words)
        : sink_(sink),
          on_words_(std::move(on_words)),
          awaited_word_(from.word),
          from_frame_(from.word ? std::numeric_limits<std::uint32_t>::max() : from.place.frame) {}

    void word(Place place, std::uint32_t word) override {
        if (awaited_word_ && word >= *awaited_word_) {
            from_frame_ = place.frame;
            awaited_word_.reset();
        }
        sink_.word(place, word);
    }

    Flow write(Place place, Samples samples) override {
        const auto size = static_cast<std::uint32_t>(samples.size());
        end_ = place.frame + size;
        if (end_ <= from_frame_) return Flow::more;
        if (place.frame < from_frame_) {
            samples = samples.subspan(from_frame_ - place.frame);
            place.frame = from_frame_;
        }
        const auto flow = sink_.write(place, samples);
        passed_ += samples.size();
        if (flow == Flow::more && passed_ >= kFirstWords && on_words_)
            std::exchange(on_words_, nullptr)();
        return flow;
    }

    Flow flow() const override { return sink_.flow(); }

    std::uint32_t end() const { return end_; }

  private:
    PcmSink& sink_;
    std::function<void()> on_words_;
    std::optional<std::uint32_t> awaited_word_;
    std::uint32_t from_frame_;
    std::uint32_t end_ = 0;
    std::uint64_t passed_ = 0;  // frames
};

/// What lies behind an utterance's words, from `place` on, which moves with it.
Flow write_silence(PcmSink& sink, Place& place, std::uint64_t frames) {
    static constexpr std::array<Sample, 1024> kSilence{};
    while (frames > 0) {
        const auto part = std::min<std::uint64_t>(frames, kSilence.size());
        if (sink.write(place, Samples{kSilence}.first(part)) == Flow::stop) return Flow::stop;
        place.frame += static_cast<std::uint32_t>(part);
        frames -= part;
    }
    return Flow::more;
}

/// A pause of so many frames, with the chime in its middle.
Flow write_chime(PcmSink& sink, Place place, std::uint64_t pause, Samples chime) {
    if (write_silence(sink, place, pause / 2) == Flow::stop) return Flow::stop;
    if (sink.write(place, chime) == Flow::stop) return Flow::stop;
    place.frame += static_cast<std::uint32_t>(chime.size());
    return write_silence(sink, place, pause - pause / 2);
}

/// Pauses are given for normal speed and shrink as the speed grows.
std::uint64_t pause_frames(const Utterance& utterance, const Delivery& delivery, PcmFormat format) {
    return format.frames(utterance.pause_after * Speed::kNormal / delivery.speed.wpm());
}

struct Begun {
    Utterance utterance;
    std::unique_ptr<Rendition> rendition;
};

/// Until what comes next will not change any more.
Flow wait_for_story(UtteranceStream& stream, const Narrator::Waiter& wait_for) {
    while (stream.look_ahead() == UtteranceStream::Ahead::awaited_story) {
        if (!wait_for || wait_for(stream.awaited_passage()) == Flow::stop) return Flow::stop;
    }
    return Flow::more;
}

/// Nothing at the end of the programme, and before a story that is still on its way.
std::optional<Begun> begin_next(UtteranceStream& stream, Voice& voice, const Delivery& delivery) {
    if (stream.look_ahead() != UtteranceStream::Ahead::utterance) return std::nullopt;
    auto utterance = stream.next();
    auto rendition = voice.begin(utterance, delivery);
    return Begun{std::move(utterance), std::move(rendition)};
}

/// The utterance after the one that is heard, begun once.
class Upcoming {
  public:
    Upcoming(UtteranceStream& stream, Voice& voice, const Delivery& delivery)
        : stream_(stream), voice_(voice), delivery_(delivery) {}

    /// Whatever is wrong is thrown when it is taken: the one that is heard has no part in it.
    void begin() noexcept {
        if (std::exchange(looked_, true)) return;
        try {
            begun_ = begin_next(stream_, voice_, delivery_);
        } catch (...) {
            failure_ = std::current_exception();
        }
    }
    void begin_anew() {
        if (begun_) begun_->rendition = voice_.begin(begun_->utterance, delivery_);
    }
    std::optional<Begun> take() {
        begin();
        if (failure_) std::rethrow_exception(failure_);
        return std::move(begun_);
    }

  private:
    UtteranceStream& stream_;
    Voice& voice_;
    const Delivery& delivery_;
    bool looked_ = false;
    std::optional<Begun> begun_;
    std::exception_ptr failure_;
};

}  // namespace

Narrator::Narrator(const Programme& programme, Voice& voice, LossListener on_loss, Waiter wait_for)
    : programme_(programme),
      voice_(voice),
      on_loss_(std::move(on_loss)),
      wait_for_(std::move(wait_for)) {}

Flow Narrator::narrate(Beginning from, const Delivery& delivery, PcmSink& sink) {
    UtteranceStream stream{programme_, from.place};
    const auto between_headlines = chime(delivery);
    int losses = 0;
    // One utterance ahead: the next voice speaks while this one is heard, so that no gap between
    // sentences depends on how fast a process starts. Not before its first words are there; behind
    // a sentence that is shorter the pause is long enough for a process to start.
    if (wait_for_story(stream, wait_for_) == Flow::stop) return Flow::stop;
    auto current = begin_next(stream, voice_, delivery);
    while (current) {
        Upcoming ahead{stream, voice_, delivery};
        const auto place = current->utterance.place;
        const bool resumed =
            place.passage == from.place.passage && place.sentence == from.place.sentence;
        FromBeginning rest{sink, resumed ? from : Beginning{place}, [&ahead] { ahead.begin(); }};
        try {
            if (current->rendition->deliver(rest) == Flow::stop) return Flow::stop;
            losses = 0;
        } catch (const Error& error) {
            // Only a voice that died or hung can be better at its next utterance.
            if (error.kind() != Kind::try_later) throw;
            if (++losses >= kMostLossesRunning) {
                throw Error{Kind::unavailable, message("%1 again and again", error.what())};
            }
            if (on_loss_) on_loss_(place, error.what());
            ahead.begin_anew();  // what took this voice may have taken the other
        }
        auto upcoming = ahead.take();
        // An utterance that was lost before its first sound leaves no pause either.
        const auto pause =
            rest.end() == 0 ? 0 : pause_frames(current->utterance, delivery, voice_.format());
        Place after{place.passage, place.sentence, rest.end()};
        const auto words = spoken_words(current->utterance).size();
        rest.word(after, static_cast<std::uint32_t>(words));
        const auto last_of_headline = [&] {
            return upcoming && programme_.headline_at(place) !=
                                   programme_.headline_at(upcoming->utterance.place);
        };
        const auto flow = last_of_headline() ? write_chime(rest, after, pause, between_headlines)
                                             : write_silence(rest, after, pause);
        if (flow == Flow::stop) return Flow::stop;
        if (!upcoming) {
            if (wait_for_story(stream, wait_for_) == Flow::stop) return Flow::stop;
            upcoming = begin_next(stream, voice_, delivery);
            // Nothing more has come, and the pause was heard while it was waited for.
            after.frame = rest.end();
            if (last_of_headline() && write_chime(rest, after, 0, between_headlines) == Flow::stop)
                return Flow::stop;
        }
        current = std::move(upcoming);
    }
    return Flow::more;
}

}  // namespace nashra
