#include "source/page_head.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "source/author_line.h"
#include "source/picture_line.h"

namespace nashra {

namespace {

constexpr std::size_t kMostLines = 400;  // of a page's menus above its article
constexpr std::size_t kHeadline = 5;     // words; a shorter one may be a place or a menu's entry
constexpr std::size_t kLongestMasthead = 8;
constexpr std::size_t kLongestTagline = 14;
constexpr std::size_t kLongestHeadline = 35;
constexpr std::size_t kLongestRights = 320;  // bytes of the line of the page's rights

bool has_clock_time(const PageLine& line) { return line.text.find(':') != std::string_view::npos; }

/// "1 hour ago": of an article, never of a page.
bool is_age(const PageLine& line) {
    const std::string label = folded_label(line.text);
    return label.find("ago") != std::string::npos || label.find("منذ") != std::string::npos ||
           label.find("قبل") != std::string::npos;
}

/// "CAIRO", "Port Salim - Coast News", "مرفأ سليم: ماري حنا": between headline and body.
bool is_place(const PageLine& line) {
    const bool divided = line.text.find(" - ") != std::string_view::npos ||
                         line.text.find(": ") != std::string_view::npos;
    return line.words < 3 || (line.words <= kHeadline && divided) || is_name_and_place(line);
}

class HeadFinder {
  public:
    HeadFinder(const std::vector<PageLine>& lines, std::size_t body) : lines_(lines), body_(body) {
        const std::size_t first = body - std::min(body, kMostLines);
        for (std::size_t i = body; i-- > first;) {
            if (lines[i].kind == LineKind::prose && !lines[i].inset) prose_.push_back(i);
        }
    }

    PageHead find() {
        PageHead head;
        drop_places();
        if (prose_.empty()) return head;
        const std::vector<std::size_t> lines = candidates();
        choose(lines, head);
        find_author(head);
        return head;
    }

  private:
    /// Lines of its own between headline and body, such as "CAIRO".
    void drop_places() {
        const auto is_long = [this](std::size_t i) {
            return lines_[i].words >= kHeadline && looks_like_headline(lines_[i]);
        };
        while (prose_.size() > 1 && is_place(lines_[prose_[0]]) &&
               !is_open_salutation(lines_[prose_[0]]) &&
               std::any_of(prose_.begin() + 1, prose_.end(), is_long))
            prose_.erase(prose_.begin());
    }

    /// From the body upwards, without what pictures show and who wrote it, if others are left.
    std::vector<std::size_t> candidates() const {
        std::vector<std::size_t> rest;
        std::copy_if(prose_.begin(), prose_.end(), std::back_inserter(rest), [this](std::size_t i) {
            return !is_at_picture(lines_, i) && !is_sentence_at_picture(i) &&
                   !ends_with_source(lines_[i].text) &&
                   !(is_author(lines_[i]) && has_neighbour_of_article(i)) && !repeats_line_above(i);
        });
        const bool enough = std::any_of(rest.begin(), rest.end(), [this](std::size_t i) {
            return lines_[i].words >= kHeadline && is_below_menus(i);
        });
        if (enough) return rest;
        // "Headline", its picture's credit, what the picture shows: the upper one.
        std::vector<std::size_t> all = prose_;
        while (all.size() > 1 && is_at_picture(lines_, all[0]) && is_at_picture(lines_, all[1]) &&
               !is_description(all[1]))
            all.erase(all.begin());
        return all;
    }

    bool is_sentence_at_picture(std::size_t i) const {
        constexpr std::size_t kLongest = 25;  // words
        return lines_[i].ending == Ending::closed && lines_[i].words <= kLongest &&
               i + 1 < lines_.size() && lines_[i + 1].kind == LineKind::credit;
    }

    /// "A man walks past the terminal": no headline of a newspaper begins so.
    bool is_description(std::size_t i) const {
        const std::string label = folded_label(lines_[i].text);
        return label.starts_with("a ") || label.starts_with("an ") || label.starts_with("two ") ||
               label.starts_with("people ") || label.starts_with("the image ");
    }

    /// Nothing of the page's own words lies between it and the body.
    bool is_below_menus(std::size_t i) const {
        constexpr std::ptrdiff_t kFew = 6;
        return std::count_if(lines_.begin() + static_cast<std::ptrdiff_t>(i),
                             lines_.begin() + static_cast<std::ptrdiff_t>(body_),
                             [](const auto& line) { return line.kind == LineKind::navigation; }) <
               kFew;
    }

    bool has_neighbour_of_article(std::size_t i) const {
        const auto is_of_article = [](const PageLine& line) {
            return line.kind == LineKind::share || line.kind == LineKind::page_date ||
                   line.kind == LineKind::byline;
        };
        const bool above = i > 0 && (is_of_article(lines_[i - 1]) || is_author(lines_[i - 1]));
        const bool below =
            i + 1 < body_ && (is_of_article(lines_[i + 1]) || is_author(lines_[i + 1]));
        return above || below;
    }

    /// What a picture shows is often said with the headline's words, below the date.
    bool repeats_line_above(std::size_t i) const {
        constexpr std::size_t kNear = 8;
        const auto words = long_words(lines_[i]);
        if (words.size() < 2) return false;
        for (std::size_t above = i; above > 0 && i - above < kNear;) {
            const PageLine& line = lines_[--above];
            if (line.kind != LineKind::prose || line.words <= lines_[i].words) continue;
            const auto others = long_words(line);
            const auto same = std::count_if(words.begin(), words.end(), [&](const auto& word) {
                return others.contains(word);
            });
            if (static_cast<std::size_t>(same) * 10 >= words.size() * 7 &&
                has_any(above, i, [](const PageLine& l) { return l.kind != LineKind::prose; }))
                return true;
        }
        return false;
    }

    static std::unordered_set<std::string> long_words(const PageLine& line) {
        constexpr std::size_t kLong = 4;  // bytes
        std::unordered_set<std::string> words;
        if (line.words > kLongestHeadline) return words;
        for_each_word(folded_label(line.text), [&](std::string_view word) {
            if (word.size() >= kLong) words.emplace(word);
            return true;
        });
        return words;
    }

    bool has_any(std::size_t above, std::size_t below, bool (*is)(const PageLine&)) const {
        return std::any_of(lines_.begin() + static_cast<std::ptrdiff_t>(above) + 1,
                           lines_.begin() + static_cast<std::ptrdiff_t>(below), is);
    }

    /// What stands between an article's headline and its text, never between menu and headline.
    bool has_marks_of_article(std::size_t above, std::size_t below) const {
        return has_any(above, below, [](const PageLine& line) {
            return line.kind == LineKind::share || line.kind == LineKind::byline ||
                   line.kind == LineKind::credit || line.kind == LineKind::caption ||
                   (line.kind == LineKind::page_date && is_age(line));
        });
    }

    bool has_date(std::size_t above, std::size_t below) const {
        return has_any(above, below,
                       [](const PageLine& line) { return line.kind == LineKind::page_date; });
    }

    void choose(const std::vector<std::size_t>& lines, PageHead& head) const {
        const std::size_t chosen = headline_above_marks(lines);
        if (chosen + 1 < lines.size() && lower_is_standfirst(lines[chosen + 1], lines[chosen])) {
            head.headline = lines[chosen + 1];
            head.standfirst = lines[chosen];
        } else if (looks_like_headline(lines_[lines[chosen]])) {
            head.headline = lines[chosen];
        }
    }

    /// The first line from below that has the marks of an article between it and the others, where
    /// those are no headlines or have none: they are what a picture shows, or points of a summary.
    std::size_t headline_above_marks(const std::vector<std::size_t>& lines) const {
        constexpr std::size_t kMost = 8;
        for (std::size_t i = 0; i + 1 < lines.size() && i < kMost; ++i) {
            if (is_headline_above(lines[i + 1], lines[i], lines[0])) return i + 1;
        }
        return 0;
    }

    /// The upper line has the author and the buttons below it, the lower one has none: that one is
    /// what a picture shows.
    bool is_headline_above(std::size_t upper, std::size_t lower, std::size_t lowest) const {
        if (lines_[upper].words < kHeadline) return false;
        const bool marked = has_marks_of_article(lowest, body_) || has_date(lowest, body_);
        if (marked && looks_like_headline(lines_[lowest])) return false;
        if (has_marks_of_article(upper, lower)) return true;
        const bool timed = has_any(upper, lower, [](const PageLine& line) {
            return line.kind == LineKind::page_date && has_clock_time(line);
        });
        const bool first = prose_.size() < 3 || upper == prose_[prose_.size() - 1] ||
                           upper == prose_[prose_.size() - 2];  // masthead and motto
        return timed && !first;
    }

    /// Otherwise the lower one is the headline, the upper one belongs to the masthead.
    bool lower_is_standfirst(std::size_t upper, std::size_t lower) const {
        constexpr std::size_t kShortestStandfirst = 10;
        constexpr std::size_t kClearHeadline = 8;
        constexpr std::size_t kLikelyHeadline = 6;
        const PageLine& above = lines_[upper];
        const PageLine& below = lines_[lower];
        if (!looks_like_headline(above)) return false;
        if (has_any(upper, lower, [](const PageLine& line) { return is_divider(line.kind); }))
            return false;
        // What stands below the page's date is no masthead any more.
        const bool dated =
            std::any_of(lines_.begin(), lines_.begin() + static_cast<std::ptrdiff_t>(upper),
                        [](const auto& line) { return line.kind == LineKind::page_date; });
        const bool divided = has_date(upper, lower);
        if (dated && !divided && above.words >= kLikelyHeadline && below.words >= kLikelyHeadline)
            return true;
        if (below.words < kShortestStandfirst) return false;
        if (has_inner_stop(below.text) || below.words > kLongestHeadline) return true;
        if (below.words <= above.words) return false;
        if (above.words >= kClearHeadline) return true;
        if (divided) return false;
        return dated || above.words >= kLikelyHeadline;
    }

    /// The first name between headline and body.
    void find_author(PageHead& head) const {
        if (!head.headline) return;
        for (std::size_t i = *head.headline + 1; i < body_; ++i) {
            if (lines_[i].kind == LineKind::byline) return;
            if (i == head.standfirst || lines_[i].kind != LineKind::prose) continue;
            if (!is_author(lines_[i]) && !is_arabic_author(lines_[i])) continue;
            if (!has_neighbour_of_article(i)) continue;
            head.byline = i;
            return;
        }
    }

    const std::vector<PageLine>& lines_;
    std::size_t body_;
    std::vector<std::size_t> prose_;  // from the body upwards
};

}  // namespace

PageHead page_head(const std::vector<PageLine>& lines, std::size_t body) {
    PageHead head = HeadFinder{lines, body}.find();
    find_masthead(lines, head);
    return head;
}

namespace {

/// The first of the page's upper lines that stands again below, or in the line of its rights; a
/// slogan or a menu may be above it.
std::optional<std::size_t> repeated_name(const std::vector<PageLine>& lines, std::size_t headline) {
    constexpr std::size_t kMostNames = 60;
    std::unordered_map<std::string, std::size_t> names;  // folded
    for (std::size_t i = 0; i < headline && names.size() < kMostNames; ++i) {
        const PageLine& line = lines[i];
        if (line.kind == LineKind::prose && line.words >= 2 && line.words <= kLongestMasthead)
            names.emplace(folded_label(line.text), i);
    }
    std::size_t first = headline;
    bool topics = false;
    for (std::size_t i = headline + 1; i < lines.size(); ++i) {
        if (is_divider(lines[i].kind)) topics = lines[i].kind == LineKind::topic_label;
        const std::string label = folded_label(lines[i].text.substr(0, kLongestRights));
        if (lines[i].kind == LineKind::legal) {
            for (const auto& [name, at] : names) {
                if (at < first && label.find(name) != std::string::npos) first = at;
            }
        } else if (const auto name = names.find(label); name != names.end() && !topics) {
            first = std::min(first, name->second);
        }
    }
    if (first == headline) return std::nullopt;
    return first;
}

}  // namespace

void find_masthead(const std::vector<PageLine>& lines, PageHead& head) {
    const std::size_t headline = head.headline.value_or(0);
    const auto name = repeated_name(lines, std::min(headline, lines.size()));
    const bool first =
        std::none_of(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(name.value_or(0)),
                     [](const PageLine& line) { return line.kind == LineKind::prose; });
    if (name && !first) {
        head.site = name;
        return;
    }
    for (std::size_t i = 0; i < head.headline.value_or(0); ++i) {
        const PageLine& line = lines[i];
        if (line.kind == LineKind::navigation) return;  // a name in the menu is none
        if (line.kind != LineKind::prose) continue;
        if (!head.site) {
            if (line.words > kLongestMasthead) return;
            head.site = i;
        } else {
            if (line.words >= 2 && line.words <= kLongestTagline) head.tagline = i;
            return;
        }
    }
}

}  // namespace nashra
