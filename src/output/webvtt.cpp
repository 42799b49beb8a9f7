#include "output/webvtt.h"

#include <algorithm>
#include <chrono>
#include <string_view>

#include "output/caption.h"
#include "output/clock_time.h"
#include "output/foreign_text.h"

namespace nashra {

namespace {

/// The three signs that begin a tag, an entity or the arrow between two times.
void append_escaped(std::string& out, std::string_view text) {
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            default: out += c;
        }
    }
}

/// A line with the time before each word. Times inside a cue must be behind its start and the time
/// before them, and before its end (WebVTT, 4.2.2).
void append_line(std::string& out, const Cue& cue, CaptionLine line, const Caption& caption,
                 std::chrono::milliseconds& last) {
    out += direction_mark(cue, line);
    std::size_t at = line.begin;
    auto next = std::partition_point(cue.words.begin(), cue.words.end(),
                                     [&](const CueWord& each) { return each.begin < at; });
    for (; next != cue.words.end() && next->begin < line.end; ++next) {
        const auto& word = *next;
        if (word.begin < at || word.start <= last || word.start >= caption.end) continue;
        append_escaped(out, std::string_view{cue.text}.substr(at, word.begin - at));
        out += '<' + clock_time(word.start) + '>';
        at = word.begin;
        last = word.start;
    }
    append_escaped(out, std::string_view{cue.text}.substr(at, line.end - at));
}

void append_caption(std::string& out, const Cue& cue, const Caption& caption, Language language) {
    out += '\n' + clock_time(caption.start) + " --> " + clock_time(caption.end) + '\n';
    const bool other = cue.language.known() && cue.language != language;
    if (other) out += "<lang " + std::string{cue.language.code()} + '>';
    auto last = caption.start;
    for (const auto& line : caption.lines) {
        if (line.begin != caption.lines.front().begin) out += '\n';
        append_line(out, cue, line, caption, last);
    }
    if (other) out += "</lang>";
    out += '\n';
}

}  // namespace

std::string webvtt(const Transcript& transcript, Language language) {
    std::string out = "WEBVTT\n";
    for (const auto& foreign : transcript) {
        const Cue cue = foreign_cue(foreign);
        for (const auto& caption : captions(cue))
            append_caption(out, cue, caption, language);
    }
    return out;
}

}  // namespace nashra
