#include "source/margin.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "model/utf8.h"
#include "source/hyphen.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/point_list.h"

namespace nashra {

namespace {

constexpr std::size_t kNarrowest = 40;  // columns
constexpr std::size_t kWidest = 100;
constexpr std::size_t kIndent = 2;  // columns

struct WrittenLine : Line {
    std::size_t width = 0;  // columns, with its indent
    bool last = false;      // of its block: a blank line or nothing is below it
};

std::vector<WrittenLine> written_lines(std::string_view text) {
    std::vector<WrittenLine> lines;
    for (const Line& line : lines_of(text))
        lines.push_back({line, line.indent + count_letters(line.text), line.blank_after});
    return lines;
}

/// How wide nine of ten lines are that have another one below them: one long address must not hide
/// the margin.
std::size_t width_of(const std::vector<WrittenLine>& lines) {
    std::vector<std::size_t> widths;
    for (const auto& line : lines) {
        if (!line.last) widths.push_back(line.width);
    }
    if (widths.empty()) return 0;
    const auto nine_tenths = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 9 / 10);
    std::nth_element(widths.begin(), nine_tenths, widths.end());
    return *nine_tenths;
}

/// That of the lines which begin no paragraph; in a dialogue these are few.
std::size_t usual_indent(const std::vector<WrittenLine>& lines) {
    std::vector<std::size_t> indents;
    for (const auto& line : lines)
        indents.push_back(line.indent);
    if (indents.empty()) return 0;
    const auto eighth = indents.begin() + static_cast<std::ptrdiff_t>(indents.size() / 8);
    std::nth_element(indents.begin(), eighth, indents.end());
    return *eighth;
}

bool begins_small(std::string_view text) { return text.front() >= 'a' && text.front() <= 'z'; }

/// A letter without capitals, such as those of Arabic.
bool begins_without_case(std::string_view text) {
    constexpr char32_t kFirst = 0x0590;  // Hebrew; before it are Latin, Greek, Cyrillic
    const char32_t code = letter_at(text, 0).code;
    return code >= kFirst && has_letters(text.substr(0, letter_at(text, 0).size));
}

/// Arabic words that no headline and no paragraph ends with: "in", "that", "which". Folded.
constexpr auto kNeverLast = std::to_array<std::string_view>(
    {"في",  "من",  "علي", "الي", "عن",  "مع",  "ان",  "الذي", "التي", "هذا", "هذه", "ذلك",
     "تلك", "كان", "قد",  "لم",  "لن",  "لا",  "ما",  "او",   "ثم",   "بين", "بعد", "قبل",
     "حتي", "كل",  "بعض", "غير", "اي",  "هو",  "هي",  "نحو",  "عند",  "لدي", "حول", "دون",
     "حيث", "بان", "وان", "الا", "كما", "اذا", "لكن", "ولا",  "خلال", "منذ", "كانت"});

/// An open line that goes on below, though its letters have no capitals that would tell: a sentence
/// ends inside it, or it stops at a comma or at one of these words.
bool is_unfinished(std::string_view line) {
    constexpr auto kStops = std::to_array<std::string_view>({". ", "؟ ", "? ", "! "});
    if (line.ends_with("،") || line.ends_with("؛")) return true;
    if (std::any_of(kStops.begin(), kStops.end(),
                    [line](auto stop) { return line.find(stop) != std::string_view::npos; }))
        return true;
    const std::string last = folded_label(line.substr(line.rfind(' ') + 1));
    return std::find(kNeverLast.begin(), kNeverLast.end(), last) != kNeverLast.end();
}

class Margin {
  public:
    explicit Margin(const std::vector<WrittenLine>& lines)
        : lines_(lines), width_(width_of(lines)), indent_(usual_indent(lines)) {
        for (std::size_t i = 0; i + 1 < lines_.size(); ++i)
            count(lines_[i], lines_[i + 1]);
        beyond_ = static_cast<std::size_t>(std::count_if(
            lines_.begin(), lines_.end(), [this](const auto& line) { return is_beyond(line); }));
    }

    bool found() const {
        constexpr std::size_t kFewest = 2;
        if (width_ < kNarrowest || width_ > kWidest || full_ + short_ < kFewest) return false;
        if (beyond_ * 40 > lines_.size()) return false;
        // A list of headlines has no margin, and the sentences of a dense page end at their lines.
        if (open_ * 2 < full_ + short_ + closed_short_) return false;
        if (cased_ * 2 > open_) return small_ * 5 >= cased_ * 2;
        const bool by_program = full_ >= 2 && full_ >= short_ + closed_short_ + narrow_;
        return by_program || indents_ >= 2 || unfinished_ * 5 >= open_;
    }

    /// Whether the line and the next one are of one paragraph.
    bool broke(std::size_t i) const {
        const WrittenLine& line = lines_[i];
        const WrittenLine& next = lines_[i + 1];
        if (line.last) return false;
        if (is_cut(line.text, next.text)) return true;
        const bool full = !next_fits(line, next);
        if (is_indented(next) && point_mark_size(line.text) == 0)
            return is_indented(line) && full && line.ending == Ending::open;
        if (full) return true;
        if (point_mark_size(next.text) > 0) return false;
        if (line.ending == Ending::closed)
            return is_ragged() && parted() && line.width * 2 >= width_;
        if (begins_small(next.text)) return is_ragged() || is_long(line);
        return is_ragged() && is_long(line);
    }

  private:
    void count(const WrittenLine& line, const WrittenLine& next) {
        if (line.last) {
            if (line.width * 2 < width_) return;
            ++blocks_;
            return;
        }
        const bool full = !next_fits(line, next);
        const bool open = line.ending == Ending::open;
        if (is_indented(next) && !open && point_mark_size(next.text) == 0) {
            ++indents_;
            return;
        }
        if (line.width * 2 < width_) {  // of an address, or a heading
            ++narrow_;
            return;
        }
        ++(full ? full_ : open ? short_ : closed_short_);
        if (!full && open && (begins_small(next.text) || begins_without_case(next.text))) ++ragged_;
        if (!open) return;
        ++open_;
        unfinished_ += is_unfinished(line.text) ? 1 : 0;
        const bool cased = !begins_without_case(next.text);
        cased_ += cased ? 1 : 0;
        small_ += cased && begins_small(next.text) ? 1 : 0;
    }

    bool next_fits(const WrittenLine& line, const WrittenLine& next) const {
        if (is_cut(line.text, next.text)) return false;
        const std::string_view word = next.text.substr(0, next.text.find(' '));
        return line.width + 1 + count_letters(word) <= width_;
    }

    /// Words that no margin has broken; an address has none.
    bool is_beyond(const WrittenLine& line) const {
        constexpr std::size_t kSome = 4;
        return line.width * 4 > width_ * 5 && line.words >= kSome;
    }

    bool is_indented(const WrittenLine& line) const { return line.indent >= indent_ + kIndent; }

    bool is_long(const WrittenLine& line) const { return line.width * 5 >= width_ * 3; }

    /// By hand: many lines had room for a word more.
    bool is_ragged() const { return ragged_ * 5 >= full_ + short_; }

    /// Paragraphs have something between them, so that a line's full stop ends none.
    bool parted() const { return blocks_ >= 2 || indents_ >= 2; }

    const std::vector<WrittenLine>& lines_;
    std::size_t width_;
    std::size_t indent_;
    // Lines with another one below them that are no shorter than half of the width:
    std::size_t full_ = 0;          // the next word had no room
    std::size_t short_ = 0;         // it had, and the sentence goes on
    std::size_t closed_short_ = 0;  // it had, and the sentence ends
    std::size_t open_ = 0;
    std::size_t unfinished_ = 0;
    std::size_t cased_ = 0;  // open, and the next begins with a letter that has capitals
    std::size_t small_ = 0;  // and that is a small one
    std::size_t ragged_ = 0;
    std::size_t blocks_ = 0;
    std::size_t narrow_ = 0;   // shorter than that
    std::size_t beyond_ = 0;   // of all lines
    std::size_t indents_ = 0;  // below a line that ends a sentence
};

}  // namespace

std::string unwrapped(std::string_view text) {
    const std::vector<WrittenLine> lines = written_lines(text);
    const Margin margin{lines};
    const bool found = margin.found();
    const std::vector<Line> plain{lines.begin(), lines.end()};
    return joined_lines(text, plain, [&](std::size_t i) { return found && margin.broke(i); });
}

}  // namespace nashra
