#include "cli/record.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <utility>
#include <vector>

#include <unistd.h>

#include "cli/inputs.h"
#include "cli/messages.h"
#include "model/error.h"
#include "output/audio_file.h"
#include "output/chapters.h"
#include "output/recording.h"
#include "output/wav_stream.h"
#include "programme/narrator.h"
#include "programme/programme.h"
#include "voice/espeak_voice.h"

namespace nashra {

namespace {

constexpr int kInterrupted = 130;

volatile std::sig_atomic_t interrupted = 0;

void on_interrupt(int /*signal*/) { interrupted = 1; }

/// Without SA_RESTART, so that a write to a pipe whose reader sleeps ends too.
void catch_interrupts() {
    struct sigaction action {};
    action.sa_handler = on_interrupt;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaction(signal, &action, nullptr);
    std::signal(SIGXFSZ, SIG_IGN);  // a file size limit is an error of the write, not our death
}

/// Notes where each headline begins, and stops at Ctrl-C.
class ChapterSink : public PcmSink {
  public:
    ChapterSink(const Programme& programme, PcmSink& sink) : programme_(programme), sink_(sink) {}

    Flow write(Place place, Samples samples) override {
        if (interrupted != 0) return Flow::stop;
        const auto headline = programme_.headline_at(place);
        if (headline != headline_) {
            headline_ = headline;
            chapters_.push_back({programme_.headline_text(headline), frames_});
        }
        frames_ += samples.size();
        return sink_.write(place, samples);
    }

    const std::vector<Chapter>& chapters() const { return chapters_; }

  private:
    const Programme& programme_;
    PcmSink& sink_;
    std::uint32_t headline_ = 0;
    std::uint64_t frames_ = 0;
    std::vector<Chapter> chapters_;
};

EpisodeTags tags_of(const Article& article) {
    return {.title = article.title,
            .site = article.site,
            .author = article.byline,
            .date = article.published,
            .language = std::string{article.language.code()},
            .url = article.url};
}

AudioFormat format_of(const std::string& path) {
    if (const auto format = audio_format_of(path)) return *format;
    const auto status = std::filesystem::status(path);
    const bool ordinary = status.type() == std::filesystem::file_type::regular ||
                          status.type() == std::filesystem::file_type::directory;
    if (exists(status) && !ordinary) return AudioFormat::wav;  // a FIFO or a device: streamed
    throw Error{Kind::usage, "cannot tell the sound format of '" + path +
                                 "' from its name (end it in .wav or .mp3)"};
}

int record_stream(Narrator& narrator, const Programme& programme, const RecordCommand& command,
                  PcmFormat format) {
    WavStream stream{STDOUT_FILENO, format};
    ChapterSink sink{programme, stream};
    narrator.narrate({}, command.delivery, sink);
    if (interrupted != 0) return kInterrupted;
    stream.finish();
    return 0;
}

int record_file(Narrator& narrator, const Programme& programme, const RecordCommand& command,
                const EpisodeTags& tags, PcmFormat format) {
    Recording recording{command.path, format_of(command.path), format};
    ChapterSink sink{programme, recording};
    narrator.narrate({}, command.delivery, sink);
    if (interrupted != 0) return kInterrupted;
    recording.finish(tags, sink.chapters());
    if (command.verbosity == Verbosity::verbose) {
        print_line(command.path + ", " + time_text(format.duration(recording.frames())) + ", " +
                   std::to_string(sink.chapters().size()) + " chapters");
    }
    return 0;
}

}  // namespace

int record(const RecordCommand& command) {
    const bool to_stdout = command.path == "-";
    if (!to_stdout) format_of(command.path);  // a wrong name is said before the work is done
    EspeakVoice voice{FirstStart::fork};
    Programme programme;
    EpisodeTags tags;
    const int worst = read_inputs(command.input, [&](Article article) {
        if (tags.title.empty()) tags = tags_of(article);
        programme.append(std::move(article), command.order);
    });
    if (programme.empty()) return worst;
    catch_interrupts();
    Narrator narrator{programme, voice, [](const std::string& message) {
                          print_error(message + "; one sentence is missing in the recording");
                      }};
    const int code = to_stdout ? record_stream(narrator, programme, command, voice.format())
                               : record_file(narrator, programme, command, tags, voice.format());
    return std::max(worst, code);
}

}  // namespace nashra
