#include "output/subrip.h"

#include <cstddef>
#include <string>
#include <string_view>

#include "output/caption.h"
#include "output/clock_time.h"
#include "output/foreign_text.h"

namespace nashra {

namespace {

/// Players take <b> and {\an8} for tags, and an arrow for the times of the next caption. U+2060,
/// WORD JOINER, is invisible and lets no line be broken where it stands.
void append_harmless(std::string& out, std::string_view text) {
    for (const char c : text) {
        const bool arrow = c == '>' && out.size() >= 2 && out.compare(out.size() - 2, 2, "--") == 0;
        if (arrow) out += "\u2060";
        out += c;
        if (c == '<' || c == '{') out += "\u2060";
    }
}

class SubRip : public TranscriptPaper {
  public:
    std::string sentence(const Cue& foreign) override {
        const Cue cue = foreign_cue(foreign);
        std::string out;
        for (const auto& caption : captions(cue)) {
            if (number_ > 0) out += '\n';
            out += std::to_string(++number_) + '\n';
            out += clock_time(caption.start, ',') + " --> " + clock_time(caption.end, ',') + '\n';
            for (const auto& line : caption.lines) {
                out += direction_mark(cue, line);
                append_harmless(
                    out, std::string_view{cue.text}.substr(line.begin, line.end - line.begin));
                out += '\n';
            }
        }
        return out;
    }

  private:
    std::size_t number_ = 0;  // of the last caption
};

}  // namespace

std::unique_ptr<TranscriptPaper> subrip() { return std::make_unique<SubRip>(); }

}  // namespace nashra
