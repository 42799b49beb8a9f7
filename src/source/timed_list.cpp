#include "source/timed_list.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <unordered_set>
#include <utility>

#include "source/invitation.h"
#include "source/lines.h"
#include "source/page_head.h"

namespace nashra {

namespace {

constexpr std::size_t kFewestWords = 3;  // of a headline
constexpr std::size_t kLongest = 45;     // words of a teaser
constexpr std::size_t kFewestStories = 4;

/// What stands between two times: line numbers of its prose, without words of a menu.
struct Segment {
    std::vector<std::size_t> prose;
};

/// Bytes of the time that a headline begins with, "08:41 " or "08:41 - ", or 0.
std::size_t clock_size(std::string_view line) {
    const auto is_digit = [line](std::size_t at) {
        return at < line.size() && line[at] >= '0' && line[at] <= '9';
    };
    std::size_t at = is_digit(1) ? 2 : 1;
    if (!is_digit(0) || at >= line.size() || line[at] != ':' || !is_digit(at + 1) ||
        !is_digit(at + 2))
        return 0;
    at += 3;
    const std::size_t end = line.find_first_not_of(" |-", at);
    return end == std::string_view::npos || end == at ||
                   count_words(line.substr(end)) < kFewestWords
               ? 0
               : end;
}

class TimedList {
  public:
    explicit TimedList(const std::vector<PageLine>& lines) : lines_(lines) { divide(); }

    bool is_list() const {
        if (segments_.size() < kFewestStories) return false;
        if (std::any_of(segments_.begin(), segments_.end(),
                        [this](const auto& each) { return is_text(each); }))
            return false;
        const auto stories = static_cast<std::size_t>(
            std::count_if(segments_.begin() + 1, segments_.end() - 1,
                          [this](const auto& each) { return is_story(each); }));
        return stories + 1 >= kFewestStories && stories * 10 >= (segments_.size() - 2) * 8;
    }

    Article read() {
        find_site();
        closed_teasers_ = std::any_of(segments_.begin(), segments_.end(), [this](const auto& each) {
            return each.prose.size() > 1 && lines_[each.prose.back()].ending == Ending::closed;
        });
        std::vector<bool> taken(lines_.size());
        for (std::size_t i = 0; i < segments_.size(); ++i) {
            if (i == 0) drop_masthead(segments_[i]);
            read_segment(segments_[i], taken);
        }
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (!taken[i] && i != head_.site && i != head_.tagline) skip(lines_[i]);
        }
        return std::move(article_);
    }

  private:
    void divide() {
        segments_.emplace_back();
        bool timed = false;  // the last line with words was a time
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const PageLine& line = lines_[i];
            if (clock_size(line.text) > 0) {
                segments_.push_back({{i}});
                timed = false;
            } else if (line.kind == LineKind::page_date) {
                if (!timed) segments_.emplace_back();
                timed = true;
            } else if (line.kind == LineKind::prose && line.words >= kFewestWords) {
                segments_.back().prose.push_back(i);
                timed = false;
            }
        }
    }

    /// Two paragraphs in a row are an article.
    bool is_text(const Segment& segment) const {
        std::size_t sentences = 0;
        return std::any_of(segment.prose.begin(), segment.prose.end(), [&](std::size_t i) {
            const bool paragraph = is_paragraph(lines_[i]);
            sentences = paragraph ? sentences + 1 : 0;
            return sentences > 1 || lines_[i].words > kLongest;
        });
    }

    bool is_story(const Segment& segment) const {
        constexpr std::size_t kMostLines = 3;
        if (segment.prose.empty() || segment.prose.size() > kMostLines) return false;
        return is_title(lines_[segment.prose.front()]);
    }

    static bool is_title(const PageLine& line) {
        constexpr std::size_t kLongestClosed = 22;
        return looks_like_headline(line) ||
               (line.words <= kLongestClosed && !has_inner_stop(line.text));
    }

    void find_site() {
        const auto first = std::find_if(segments_.begin(), segments_.end(),
                                        [](const auto& each) { return !each.prose.empty(); });
        if (first == segments_.begin() && is_name(segments_.front())) {
            head_.site = first->prose.front();
            article_.site = folded_spaces(lines_[*head_.site].text);
            return;
        }
        head_.headline = first == segments_.end() ? lines_.size() : first->prose.back();
        if (first != segments_.end() && first->prose.size() > 1 && is_below_title(*first))
            head_.headline = first->prose[first->prose.size() - 2];
        find_masthead(lines_, head_);
        if (head_.site) article_.site = folded_spaces(lines_[*head_.site].text);
        if (head_.tagline) article_.tagline = folded_spaces(lines_[*head_.tagline].text);
    }

    /// Nothing but some words at the top of the page, above its date.
    bool is_name(const Segment& segment) const {
        constexpr std::size_t kLongestName = 4;  // words
        if (segment.prose.size() != 1) return false;
        const std::size_t line = segment.prose.front();
        return line == 0 && lines_[line].words <= kLongestName &&
               lines_[line].ending == Ending::open;
    }

    /// The last line is the sentence about the one above.
    bool is_below_title(const Segment& segment) const {
        const PageLine& last = lines_[segment.prose.back()];
        const PageLine& above = lines_[segment.prose[segment.prose.size() - 2]];
        return last.ending == Ending::closed && looks_like_headline(above);
    }

    void drop_masthead(Segment& segment) const {
        std::erase_if(segment.prose,
                      [this](std::size_t i) { return i == head_.site || i == head_.tagline; });
    }

    void read_segment(const Segment& segment, std::vector<bool>& taken) {
        bool titled = false;
        for (std::size_t at = 0; at < segment.prose.size(); ++at) {
            const std::size_t i = segment.prose[at];
            if (titled && is_teaser(segment, at)) {
                add_teaser(lines_[i]);
            } else if (is_kicker(segment, at)) {
                continue;
            } else {
                add_headline(lines_[i]);
                titled = true;
            }
            taken[i] = true;
        }
    }

    /// "The week ahead" above a headline.
    bool is_kicker(const Segment& segment, std::size_t at) const {
        const PageLine& line = lines_[segment.prose[at]];
        return at + 1 < segment.prose.size() && line.words <= kFewestWords &&
               looks_like_headline(lines_[segment.prose[at + 1]]);
    }

    /// Sites end all of their teasers with a full stop, or none.
    bool is_teaser(const Segment& segment, std::size_t at) const {
        const PageLine& line = lines_[segment.prose[at]];
        if (line.ending == Ending::closed) return true;
        return !closed_teasers_ && line.words >= lines_[segment.prose[at - 1]].words;
    }

    void add_headline(const PageLine& line) {
        const std::string_view title = line.text.substr(clock_size(line.text));
        new_story_ = heard_.insert(folded_label(title)).second;
        if (new_story_) article_.headlines.push_back({folded_spaces(title), {}});
    }

    void add_teaser(const PageLine& line) {
        if (!new_story_) return;
        std::string& teaser = article_.headlines.back().teaser;
        if (!teaser.empty()) teaser += ' ';
        teaser += without_invitation(folded_spaces(line.text));
    }

    void skip(const PageLine& line) {
        const bool prose = line.kind == LineKind::prose;
        article_.skipped.push_back(
            {std::string{prose ? "navigation" : skip_reason(line.kind)}, folded_spaces(line.text)});
    }

    const std::vector<PageLine>& lines_;
    std::vector<Segment> segments_;
    PageHead head_;
    Article article_;
    std::unordered_set<std::string> heard_;  // folded
    bool closed_teasers_ = false;
    bool new_story_ = false;  // the last headline was not there before
};

}  // namespace

std::optional<Article> timed_list(const std::vector<PageLine>& lines) {
    TimedList list{lines};
    if (!list.is_list()) return std::nullopt;
    return list.read();
}

}  // namespace nashra
