#include "output/webvtt.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

#include "output/caption.h"
#include "output/clock_time.h"
#include "output/cue_run.h"
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

/// The text of a cue, bit by bit, with the language said where it is not the file's.
class CueText {
  public:
    CueText(std::string& out, const Cue& cue, Language language)
        : out_(out), text_(cue.text), runs_(runs_of(cue)), language_(language) {}

    void append(std::size_t begin, std::size_t end) {
        for (const auto& run : runs_) {
            const auto first = std::max(begin, run.begin);
            const auto behind = std::min(end, run.end);
            if (first >= behind) continue;
            change_to(run.language.known() ? run.language : language_);
            append_escaped(out_, text_.substr(first, behind - first));
        }
    }

    void close() { change_to(language_); }

  private:
    void change_to(Language language) {
        if (language == said_.value_or(language_)) return;
        if (said_) out_ += "</lang>";
        said_.reset();
        if (language == language_) return;
        out_ += "<lang " + std::string{language.code()} + '>';
        said_ = language;
    }

    std::string& out_;
    std::string_view text_;
    std::vector<CueRun> runs_;
    Language language_;             // the file's
    std::optional<Language> said_;  // which tag is open
};

/// A line with the time before each word. Times inside a cue must be behind its start and the time
/// before them, and before its end (WebVTT, 4.2.2).
void append_line(std::string& out, CueText& text, const Cue& cue, CaptionLine line,
                 const Caption& caption, std::chrono::milliseconds& last) {
    out += direction_mark(cue, line);
    std::size_t at = line.begin;
    auto next = std::partition_point(cue.words.begin(), cue.words.end(),
                                     [&](const CueWord& each) { return each.begin < at; });
    for (; next != cue.words.end() && next->begin < line.end; ++next) {
        const auto& word = *next;
        if (word.begin < at || word.start <= last || word.start >= caption.end) continue;
        text.append(at, word.begin);
        out += '<' + clock_time(word.start) + '>';
        at = word.begin;
        last = word.start;
    }
    text.append(at, line.end);
}

void append_caption(std::string& out, const Cue& cue, const Caption& caption, Language language) {
    out += '\n' + clock_time(caption.start) + " --> " + clock_time(caption.end) + '\n';
    CueText text{out, cue, language};
    auto last = caption.start;
    for (const auto& line : caption.lines) {
        if (line.begin != caption.lines.front().begin) out += '\n';
        append_line(out, text, cue, line, caption, last);
    }
    text.close();
    out += '\n';
}

class WebVtt : public TranscriptPaper {
  public:
    explicit WebVtt(Language language) : language_(language) {}

    std::string opening() override { return "WEBVTT\n"; }
    std::string sentence(const Cue& foreign) override {
        const Cue cue = foreign_cue(foreign);
        std::string out;
        for (const auto& caption : captions(cue))
            append_caption(out, cue, caption, language_);
        return out;
    }

  private:
    Language language_;
};

}  // namespace

std::unique_ptr<TranscriptPaper> webvtt(Language language) {
    return std::make_unique<WebVtt>(language);
}

}  // namespace nashra
