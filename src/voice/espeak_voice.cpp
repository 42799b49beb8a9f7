#include "voice/espeak_voice.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <span>
#include <utility>
#include <vector>

#include "model/error.h"
#include "model/message.h"
#include "voice/voice_connection.h"
#include "voice/voice_files.h"

namespace nashra {

namespace {

using voice_protocol::FrameKind;
using voice_protocol::Request;
using voice_protocol::Task;

/// The files of the voices that the runs want: what was chosen, then eSpeak's own. Whoever asks
/// knows them already; each child would have to look for them anew.
VoiceChoices voices_for(const std::vector<SpokenRun>& runs, VoiceChoices chosen) {
    for (auto run = runs.begin(); run != runs.end(); ++run) {
        const auto same = [&](const SpokenRun& other) { return other.language == run->language; };
        if (std::any_of(runs.begin(), run, same)) continue;
        if (const auto& file = voice_file(run->language); !file.empty())
            chosen.push_back({run->language, file});
    }
    return chosen;
}

/// The listener's delivery at the utterance's own pitch.
Delivery delivery_of(const Utterance& utterance, Delivery delivery) {
    delivery.pitch = std::clamp(delivery.pitch + utterance.pitch_shift, 0, 99);
    return delivery;
}

class EspeakRendition : public Rendition {
  public:
    EspeakRendition(VoiceProcess& process, const Utterance& utterance, const Delivery& delivery,
                    const VoiceChoices& voices, std::chrono::milliseconds patience)
        : place_(utterance.place),
          connection_(process,
                      Request{Task::speak, delivery_of(utterance, delivery), utterance.runs,
                              voices_for(utterance.runs, voices)},
                      patience) {}

    Flow deliver(PcmSink& sink) override {
        std::vector<Sample> samples;
        Place place = place_;
        while (true) {
            const auto message = connection_.next([&sink] { return sink.flow(); });
            if (!message) return Flow::stop;
            if (message->kind == FrameKind::end) return Flow::more;
            if (message->kind == FrameKind::word) tell_word(message->payload, sink);
            if (message->kind != FrameKind::sound) continue;
            samples.resize(message->payload.size() / sizeof(Sample));
            std::memcpy(samples.data(), message->payload.data(), samples.size() * sizeof(Sample));
            if (sink.write(place, samples) == Flow::stop) return Flow::stop;
            place.frame += static_cast<std::uint32_t>(samples.size());
        }
    }

  private:
    void tell_word(std::span<const std::byte> payload, PcmSink& sink) const {
        voice_protocol::WordStart start;
        if (payload.size() != sizeof start) return;
        std::memcpy(&start, payload.data(), sizeof start);
        Place place = place_;
        place.frame += start.frame;
        sink.word(place, start.word);
    }

    Place place_;
    VoiceConnection connection_;
};

std::string collect_text(VoiceConnection connection) {
    std::string text;
    for (auto message = connection.next(); message && message->kind != FrameKind::end;
         message = connection.next()) {
        if (message->kind != FrameKind::text) continue;
        text.append(reinterpret_cast<const char*>(message->payload.data()),
                    message->payload.size());
    }
    if (text.ends_with('\n')) text.pop_back();
    return text;
}

}  // namespace

EspeakVoice::EspeakVoice(FirstStart first_start, std::string program,
                         std::chrono::milliseconds patience)
    : process_(std::move(program), first_start), patience_(patience) {}

void EspeakVoice::choose(const VoiceChoices& wanted) {
    for (const auto& choice : wanted) {
        auto file = collect_text({process_, {Task::find_voice, {}, {}, {choice}}, patience_});
        if (file.empty()) {
            throw Error{Kind::usage,
                        message("--voice: there is no voice '%1' for '%2' (see 'nashra voices')",
                                choice.name, choice.language.code())};
        }
        choices_.insert(choices_.begin(), {choice.language, std::move(file)});
    }
}

std::unique_ptr<Rendition> EspeakVoice::begin(const Utterance& utterance,
                                              const Delivery& delivery) {
    return std::make_unique<EspeakRendition>(process_, utterance, delivery, choices_, patience_);
}

std::string EspeakVoice::phonemes(const Utterance& utterance) {
    return collect_text(
        {process_,
         Request{Task::phonemes, {}, utterance.runs, voices_for(utterance.runs, choices_)},
         patience_});
}

std::string EspeakVoice::engine() {
    return collect_text({process_, Request{Task::version, {}, {}, {}}, patience_});
}

std::string EspeakVoice::voices() {
    return collect_text({process_, Request{Task::list_voices, {}, {}, {}}, patience_});
}

}  // namespace nashra
