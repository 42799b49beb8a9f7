#include "source/inset_list.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace nashra {

namespace {

constexpr std::size_t kMostLines = 40;
constexpr std::size_t kMostHeadlines = 8;

// Folded labels, as in source/label_words.h.
// clang-format off
constexpr auto kFormFields = std::to_array<std::string_view>({
    "email", "e-mail", "email address", "your email", "your email address", "enter your email",
    "enter your email address", "sign up", "sign me up", "subscribe", "subscribe now", "submit",
    "register", "join", "بريد الكتروني", "البريد الالكتروني", "بريدك الالكتروني",
    "ادخل بريدك الالكتروني", "اشترك", "اشترك الان", "انا اشترك", "اشتراك", "الاشتراك", "ارسال",
    "سجل", "تسجيل"});
// clang-format on

bool opens_inset(LineKind kind) {
    return kind == LineKind::section_label || kind == LineKind::newsletter ||
           kind == LineKind::list_begin;
}

bool is_story(const PageLine& line) {
    constexpr std::size_t kShortest = 4;  // words; below it is a label
    return line.kind == LineKind::prose && line.words >= kShortest && looks_like_headline(line) &&
           !is_paragraph(line);
}

class InsetMarker {
  public:
    explicit InsetMarker(std::vector<PageLine>& lines)
        : lines_(lines), apart_(paragraphs_stand_apart(lines)) {}

    void mark() {
        bool below_paragraph = false;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            below_paragraph = below_paragraph || is_paragraph(lines_[i]);
            if (lines_[i].kind == LineKind::story) lines_[i].inset = true;
            if (!below_paragraph || !opens_inset(lines_[i].kind)) continue;
            const std::size_t end = std::max({marked_end(i), form_end(i), resumption(i)});
            for (; i + 1 < end; ++i)
                lines_[i].inset = true;
            if (end > 0) lines_[i].inset = true;
        }
    }

  private:
    /// Past "end of list", or 0.
    std::size_t marked_end(std::size_t label) const {
        const std::size_t most = std::min(lines_.size(), label + kMostLines);
        std::size_t paragraphs = 0;
        for (std::size_t i = label + 1; i < most && paragraphs < 2; ++i) {
            if (lines_[i].kind == LineKind::list_end) return i + 1;
            if (lines_[i].kind == LineKind::legal) return 0;
            paragraphs = is_paragraph(lines_[i]) ? paragraphs + 1 : 0;
        }
        return 0;
    }

    /// Past the fields of a newsletter's form and the sentences between them, or 0.
    std::size_t form_end(std::size_t label) const {
        constexpr std::size_t kLongest = 8;  // lines
        constexpr std::size_t kMostSentences = 3;
        if (lines_[label].kind != LineKind::newsletter) return 0;
        std::size_t end = 0;
        std::size_t sentences = 0;
        const std::size_t most = std::min(lines_.size(), label + kLongest);
        for (std::size_t i = label + 1; i < most && sentences <= kMostSentences; ++i) {
            const PageLine& line = lines_[i];
            if (is_form_field(line.text) || line.kind == LineKind::newsletter) end = i + 1;
            if (line.kind == LineKind::prose) ++sentences;
        }
        return end;
    }

    static bool is_form_field(std::string_view line) {
        const std::string label = folded_label(line);
        return std::find(kFormFields.begin(), kFormFields.end(), without_ornaments(label)) !=
               kFormFields.end();
    }

    /// Where the article goes on below a list without marks, or 0.
    std::size_t resumption(std::size_t label) const {
        const std::size_t most = std::min(lines_.size(), label + kMostLines);
        std::size_t stories = 0;
        for (std::size_t i = label + 1; i < most; ++i) {
            const PageLine& line = lines_[i];
            if (line.kind == LineKind::legal || stories > kMostHeadlines) return 0;
            if (is_body(i)) return goes_on(i, stories) ? below_subheading(label, i) : 0;
            if (is_story(line)) ++stories;
        }
        return 0;
    }

    /// The list's last line is the article's subheading if a blank line parts it from the others.
    std::size_t below_subheading(std::size_t label, std::size_t body) const {
        constexpr std::size_t kLongest = 8;  // words
        const std::size_t last = body - 1;
        if (last < label + 2 || !lines_[last].blank_before || lines_[last].words > kLongest ||
            lines_[last].kind != LineKind::prose)
            return body;
        const bool list = std::none_of(lines_.begin() + static_cast<std::ptrdiff_t>(label),
                                       lines_.begin() + static_cast<std::ptrdiff_t>(last - 1),
                                       [](const PageLine& line) { return line.blank_after; });
        return list ? last : body;
    }

    /// May be the article's own text: a sentence that stands as the article's paragraphs do.
    bool is_body(std::size_t i) const {
        constexpr std::size_t kShortest = 8;
        const PageLine& line = lines_[i];
        if (line.kind != LineKind::prose || line.ending == Ending::open) return is_paragraph(line);
        return english_words(line) >= kShortest && (!apart_ || stands_apart(line));
    }

    bool goes_on(std::size_t first, std::size_t stories) const {
        constexpr std::size_t kEnough = 30;  // words of two short paragraphs
        constexpr std::size_t kFewStories = 3;
        std::size_t words = english_words(lines_[first]);
        std::size_t paragraphs = 1;
        std::size_t next = first + 1;
        for (; next < lines_.size(); ++next) {
            const PageLine& line = lines_[next];
            if (line.inset || is_divider(line.kind)) break;
            if (line.kind == LineKind::prose && !is_body(next)) break;
            if (line.kind != LineKind::prose) continue;
            ++paragraphs;
            words += english_words(line);
        }
        if (paragraphs >= 2 && words >= kEnough) return true;
        // A teaser's headline is followed by the next headline.
        const bool story_follows = next < lines_.size() && is_story(lines_[next]);
        return !story_follows && (stories <= kFewStories || words >= kLongParagraph);
    }

    std::vector<PageLine>& lines_;
    bool apart_;  // the page's paragraphs have blank neighbours
};

}  // namespace

void mark_insets(std::vector<PageLine>& lines) { InsetMarker{lines}.mark(); }

}  // namespace nashra
