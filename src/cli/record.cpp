#include "cli/record.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <unistd.h>

#include "cli/chapter_sink.h"
#include "cli/heard_stories.h"
#include "cli/inputs.h"
#include "cli/interruption.h"
#include "cli/lexicon_files.h"
#include "cli/messages.h"
#include "model/error.h"
#include "model/message.h"
#include "output/chapters.h"
#include "output/encoder_version.h"
#include "output/encoding.h"
#include "output/picture.h"
#include "output/recording.h"
#include "output/wav_stream.h"
#include "programme/narrator.h"
#include "programme/programme.h"
#include "voice/espeak_voice.h"

namespace nashra {

namespace {

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
    if (is_special(path)) return AudioFormat::wav;  // streamed
    throw Error{Kind::usage,
                message("cannot tell the sound format of '%1' from its name (end it in one of %2)",
                        path, sound_endings())};
}

/// Nothing: a stream to standard output.
std::optional<Encoding> encoding_of(const RecordCommand& command) {
    if (command.path == "-") return std::nullopt;
    auto encoding = command.encoding;
    encoding.format = format_of(command.path);
    encoder_version(encoding.format);  // throws now, and not behind an hour of reading
    if (!command.cover.empty()) encoding.cover = read_picture(command.cover);
    return encoding;
}

/// A listener who started this by hand hears that it is done; a script asks with --verbose.
bool wants_summary(const RecordCommand& command) {
    if (command.verbosity == Verbosity::quiet) return false;
    return command.verbosity == Verbosity::verbose || isatty(STDERR_FILENO) == 1;
}

/// One recording under way.
struct Studio {
    const RecordCommand& command;
    const Programme& programme;
    const EpisodeTags& tags;
    Narrator& narrator;
    PcmFormat pcm;
    std::optional<Encoding> encoding;  // nothing: a stream to standard output
};

void record_stream(const Studio& studio) {
    WavStream stream{STDOUT_FILENO, studio.pcm};
    ChapterSink sink{studio.programme, stream, is_interrupted};
    studio.narrator.narrate({}, studio.command.delivery, sink);
    if (!is_interrupted()) stream.finish();
}

void record_file(const Studio& studio) {
    const auto& path = studio.command.path;
    Recording recording{path, *studio.encoding, studio.pcm};
    ChapterSink sink{studio.programme, recording, is_interrupted};
    studio.narrator.narrate({}, studio.command.delivery, sink);
    if (is_interrupted()) return;
    const auto unless_interrupted = [](std::uint64_t /*frames*/) {
        return is_interrupted() ? Flow::stop : Flow::more;
    };
    if (recording.finish(studio.tags, sink.chapters(), unless_interrupted) == Flow::stop) return;
    if (!wants_summary(studio.command)) return;
    print_line(listed({path, time_text(studio.pcm.duration(recording.frames())),
                       counted(sink.chapters().size(), "%1 chapter", "%1 chapters")}));
}

/// A recording of teasers alone, when their articles were wanted, would pass for the news.
int nothing_whole(int worst) {
    print_error(message(
        "nothing is recorded: no article could be fetched (--no-full-text records the teasers)"));
    return worst;
}

/// Sentences that no voice has said.
struct Losses {
    std::size_t sentences = 0;
    std::set<std::uint32_t> headlines{};  // their stories
};

/// Whoever hears the recording has heard the stories that are whole in it.
void mark_heard(const Programme& programme, const Losses& lost) {
    HeardStories heard;
    for (std::uint32_t headline = 1; headline <= programme.headline_count(); ++headline) {
        if (!lost.headlines.contains(headline)) heard.note(programme, headline);
    }
}

/// Interrupted it is no error that the work could not be done.
void record_programme(const Studio& studio) {
    try {
        studio.encoding ? record_file(studio) : record_stream(studio);
    } catch (const Error&) {
        if (!is_interrupted()) throw;
    }
}

}  // namespace

int record(const RecordCommand& command) {
    // First, so that a wrong name is said before the work is done.
    const auto encoding = encoding_of(command);
    EspeakVoice voice{FirstStart::fork};
    voice.choose(command.voices);
    Programme programme{read_pronunciation(command.lexicons, command.endings)};
    EpisodeTags tags;
    bool any_whole = false;
    const auto [worst, worst_article] =
        read_inputs_and_articles(command.input, [&](Article article) {
            if (tags.title.empty()) tags = tags_of(article);
            any_whole = any_whole || article.extent == Extent::whole;
            programme.append(std::move(article), command.order);
        });
    if (programme.empty()) return worst != 0 ? worst : nothing_to_read(command.input);
    if (worst_article != 0 && !any_whole) return nothing_whole(std::max(worst, worst_article));
    catch_interrupts();
    Losses lost;
    Narrator narrator{
        programme, voice, [&](Place place, const std::string& trouble) {
            ++lost.sentences;
            lost.headlines.insert(programme.headline_at(place));
            print_error(message("%1; one sentence is missing in the recording", trouble));
        }};
    record_programme({command, programme, tags, narrator, voice.format(), encoding});
    if (is_interrupted()) return kInterrupted;
    if (command.mark_heard == MarkHeard::yes) mark_heard(programme, lost);
    if (lost.sentences == 0) return worst;
    print_error(counted(lost.sentences, "%1 sentence could not be spoken (record it again)",
                        "%1 sentences could not be spoken (record it again)"));
    return std::max(worst, exit_code(Kind::unavailable));
}

}  // namespace nashra
