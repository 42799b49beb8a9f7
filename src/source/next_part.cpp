#include "source/next_part.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>
#include <vector>

#include "model/utf8.h"
#include "source/address.h"
#include "source/ascii.h"
#include "source/digit.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/one_of.h"
#include "source/page_furniture.h"
#include "source/page_metadata.h"
#include "source/part_address.h"

namespace nashra {

namespace {

constexpr std::size_t kLongestLabel = 200;  // bytes
constexpr std::size_t kMostLinks = 5000;

// Folded labels (source/line_kind), without arrows and other signs.
constexpr auto kNextPage = std::to_array<std::string_view>({"next page",
                                                            "go to next page",
                                                            "next part",
                                                            "continue",
                                                            "continue reading",
                                                            "continue to next page",
                                                            "continued on next page",
                                                            "read on",
                                                            "keep reading",
                                                            "الصفحه التاليه",
                                                            "الصفحه القادمه",
                                                            "الجزء التالي",
                                                            "تابع القراءه",
                                                            "تابع",
                                                            "page suivante",
                                                            "nächste seite",
                                                            "página siguiente",
                                                            "próxima página",
                                                            "pagina successiva",
                                                            "sonraki sayfa",
                                                            "صفحه بعد",
                                                            "اگلا صفحہ"});
constexpr auto kNext =
    std::to_array<std::string_view>({"next", "التالي", "التاليه", "suivant", "suivante", "weiter",
                                     "siguiente", "próxima", "successiva", "sonraki", "بعدی"});
constexpr auto kPrevious =
    std::to_array<std::string_view>({"previous", "previous page", "prev", "first page", "السابق",
                                     "السابقه", "الصفحه السابقه", "الصفحه الاولي"});
constexpr auto kPageWords = std::to_array<std::string_view>(
    {"page", "part", "go to page", "continue on page", "continued on page", "continue to page",
     "seite", "página", "pagina", "sayfa", "صفحه", "الصفحه", "الجزء", "انتقل الي الصفحه",
     "تابع في الصفحه"});

/// What a link's words say of where it leads.
struct Label {
    enum class Says { nothing, next_page, next, previous, other };
    Says says = Says::nothing;
    unsigned number = 0;  // "2", "Page 2", "الصفحة ٢"
};

/// "Page 2 of 5" is the words "page" and the number 2.
Label label_of(std::string_view text) {
    constexpr unsigned kLargest = 99;
    Label label;
    std::string words;
    bool arrow = false;
    const std::string folded = folded_label(text);
    bool counted = false;
    for (std::size_t at = 0; at < folded.size();) {
        const auto letter = letter_at(folded, at);
        const auto sign = std::string_view{folded}.substr(at, letter.size);
        at += letter.size;
        if (const auto digit = digit_value(letter.code)) {
            if (counted) break;  // of how many
            label.number = std::min(label.number * 10 + *digit, kLargest + 1);
            continue;
        }
        counted = label.number > 0;
        if (counted && letter.code != U' ') break;
        constexpr auto kArrows =
            std::to_array<std::string_view>({"»", "›", ">", "→", "«", "‹", "<", "←"});
        arrow = arrow || is_one_of(kArrows, sign);
        if (has_letters(sign) || sign == " ") words += sign;
    }
    const auto said = trimmed(words);
    if (label.number > 0) {
        if (said.empty() || is_one_of(kPageWords, said)) return label;
        label.number = 0;
    }
    if (!said.empty()) label.says = Label::Says::other;
    if (is_one_of(kNextPage, said)) label.says = Label::Says::next_page;
    if (is_one_of(kNext, said) || (said.empty() && arrow)) label.says = Label::Says::next;
    if (is_one_of(kPrevious, said)) label.says = Label::Says::previous;
    return label;
}

bool has_rel(const HtmlNode& node, std::string_view wanted) {
    const std::string rel = ascii_lower(node.attribute("rel"));
    bool found = false;
    for_each_word(rel, [&](std::string_view word) {
        found = word == wanted;
        return !found;
    });
    return found;
}

/// Comments and pictures have pages of their own.
bool is_other_list(const HtmlNode& node) {
    if (node.is_text() || node.tag == "body" || node.tag == "html" || node.tag == "main" ||
        node.tag == "article")
        return false;
    if (furniture_sign(node).reason == "comments") return true;
    constexpr auto kPictures = std::to_array<std::string_view>(
        {"gallery", "slideshow", "slider", "slide", "slides", "carousel", "lightbox", "swiper"});
    return has_class_word(node, kPictures);
}

struct Link {
    std::string address;
    std::vector<PartAddress> readings;
    bool rel_next = false;
    bool rel_previous = false;
    Label label;
};

class Pagination {
  public:
    Pagination(const HtmlTree& tree, std::string_view address, std::string_view first)
        : own_(part_addresses(address)), own_address_(address), first_(part_addresses(first)) {
        if (own_.empty()) return;
        gather(tree);
        const auto canonical = part_addresses(canonical_address(tree));
        if (!canonical.empty()) canonical_ = canonical.front().whole;
    }

    std::string next() {
        if (own_.empty()) return {};
        const PartAddress own = own_reading();
        for (const auto& link : links_) {
            for (const auto& reading : link.readings) {
                if (follows(own, reading, link) || follows_by_name(reading, link))
                    return link.address;
            }
        }
        return {};
    }

  private:
    void gather(const HtmlTree& tree) {
        std::vector<bool> other(tree.size());
        for (std::size_t i = 0; i < tree.size() && links_.size() < kMostLinks; ++i) {
            const HtmlNode& node = tree[i];
            other[i] = (i > 0 && other[node.parent]) || is_other_list(node);
            if (!other[i] && (node.tag == "a" || node.tag == "link")) add_link(tree, i);
        }
    }

    void add_link(const HtmlTree& tree, std::size_t i) {
        const auto href = tree[i].attribute("href");
        if (href.find("#comment") != std::string_view::npos) return;
        Link link;
        link.rel_next = has_rel(tree[i], "next");
        link.rel_previous = has_rel(tree[i], "prev");
        link.label = label_of(tree, i);
        const auto says = link.label.says;
        const bool counts = link.label.number > 0 || link.rel_next || link.rel_previous;
        if (says == Label::Says::nothing && !counts) return;
        if (says == Label::Says::other) {
            named_otherwise_.push_back(href);
            if (!counts) return;
        }
        link.address = resolved_address(own_address_, href);
        link.readings = part_addresses(link.address);
        links_.push_back(std::move(link));
    }

    /// Of an arrow that is drawn, the words are for screen readers.
    static Label label_of(const HtmlTree& tree, std::size_t node) {
        const std::string text = text_below(tree, node, kLongestLabel);
        const auto spoken = tree[node].attribute("aria-label");
        if (!text.empty() || spoken.size() > kLongestLabel) return nashra::label_of(text);
        return nashra::label_of(spoken);
    }

    /// How the page's own address is to be read: a number without a word is a part's only if the
    /// page leads back to the beginning.
    PartAddress own_reading() const {
        for (const auto& reading : own_) {
            if (reading.mark == PartMark::none) continue;
            if (reading.mark == PartMark::word || leads_back_to(reading)) return reading;
        }
        return own_.front();
    }

    bool leads_back_to(const PartAddress& own) const {
        if (own.whole == canonical_ || is_one_article(own, first_)) return true;
        return std::any_of(links_.begin(), links_.end(), [&](const Link& link) {
            const bool back = link.rel_previous || link.label.says == Label::Says::previous ||
                              (link.label.number > 0 && link.label.number < own.number);
            return back && is_one_article(own, link.readings);
        });
    }

    /// The beginning has no number, or 1; a lower one may be another story's.
    static bool is_one_article(const PartAddress& own, const std::vector<PartAddress>& first) {
        return std::any_of(first.begin(), first.end(), [&](const PartAddress& reading) {
            return reading.whole == own.whole &&
                   (reading.mark == PartMark::none ||
                    (reading.mark == own.mark && reading.number == 1 && own.number > 1));
        });
    }

    static bool follows(const PartAddress& own, const PartAddress& next, const Link& link) {
        if (next.mark == PartMark::none || next.whole != own.whole) return false;
        if (own.mark != PartMark::none)
            return next.mark == own.mark && next.number == own.number + 1 && says_next(link, 0);
        // Some count from nought: the second part is "?page=1".
        if (next.number == 1) return next.mark == PartMark::word && says_next(link, 2);
        if (next.number != 2) return false;
        return next.mark != PartMark::in_name && says_next(link, 2);
    }

    /// "/storm-2", "/q2.html": may be another story of the same name, so the page must say that it
    /// is the next, and call it nothing else.
    bool follows_by_name(const PartAddress& next, const Link& link) {
        if (next.mark != PartMark::in_name) return false;
        const bool says_so = link.rel_next || link.label.number == next.number ||
                             link.label.says == Label::Says::next_page;
        const auto leads_to = [&](const PartAddress& own) {
            const bool first = own.mark == PartMark::none && next.number == 2;
            const bool before = own.mark == PartMark::in_name && next.number == own.number + 1;
            return own.whole == next.whole && (first || before);
        };
        return says_so && std::any_of(own_.begin(), own_.end(), leads_to) &&
               !is_named_otherwise(link.address);
    }

    /// Hardly any page asks; only then its links are made addresses.
    bool is_named_otherwise(const std::string& address) {
        for (; resolved_ < named_otherwise_.size(); ++resolved_)
            others_.insert(resolved_address(own_address_, named_otherwise_[resolved_]));
        return others_.contains(address);
    }

    /// `number` is the only one that the link may say; 0: any.
    static bool says_next(const Link& link, unsigned number) {
        if (link.rel_next) return true;
        if (link.label.number > 0) return number == 0 || link.label.number == number;
        return link.label.says == Label::Says::next_page || link.label.says == Label::Says::next;
    }

    std::vector<PartAddress> own_;
    std::string own_address_;
    std::vector<PartAddress> first_;
    std::string canonical_;  // as a whole
    std::vector<Link> links_;
    std::vector<std::string_view> named_otherwise_;  // links to stories with other names
    std::unordered_set<std::string> others_;         // the addresses of the first of them
    std::size_t resolved_ = 0;                       // so many
};

}  // namespace

std::string next_part(const HtmlTree& tree, std::string_view address, std::string_view first) {
    return Pagination{tree, address, first}.next();
}

}  // namespace nashra
