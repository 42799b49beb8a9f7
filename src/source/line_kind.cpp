#include "source/line_kind.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/utf8.h"
#include "source/date_words.h"
#include "source/label_words.h"
#include "source/lines.h"

namespace nashra {

namespace {

constexpr std::size_t kLongestLabel = 200;  // bytes

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& labels, std::string_view label) {
    return std::find(labels.begin(), labels.end(), label) != labels.end();
}

template <std::size_t N>
bool contains_one_of(const std::array<std::string_view, N>& words, std::string_view label) {
    return std::any_of(words.begin(), words.end(),
                       [&](auto word) { return label.find(word) != std::string_view::npos; });
}

template <std::size_t N>
std::size_t prefix_size(const std::array<std::string_view, N>& prefixes, std::string_view label) {
    for (const auto prefix : prefixes) {
        if (label.starts_with(prefix)) return prefix.size();
    }
    return 0;
}

/// The letter that stands for all spellings of `code`, or 0 for none at all.
char32_t folded(char32_t code) {
    if (code >= 'A' && code <= 'Z') return code + ('a' - 'A');
    if (code == 0x0622 || code == 0x0623 || code == 0x0625 || code == 0x0671) return 0x0627;  // ا
    if (code == 0x0649) return 0x064A;                                                        // ى
    if (code == 0x0629) return 0x0647;                                                        // ة
    if (code == 0x0640 || (code >= 0x064B && code <= 0x0652)) return 0;
    return code;
}

std::string_view without_ornaments(std::string_view label) {
    constexpr auto kOrnaments = std::to_array<std::string_view>(
        {" ", "•", "·", "-", "–", "—", "|", "»", "«", "›", "‹", ">", "<",
         "+", "…", "*", "#", "▶", "►", "→", "←", "↓", "▼", "■", "●"});
    constexpr auto kClosing = std::to_array<std::string_view>({":", ".", "!", "…"});
    while (const std::size_t size = prefix_size(kOrnaments, label))
        label.remove_prefix(size);
    for (bool more = true; more;) {
        more = false;
        const auto drop = [&](auto ornament) {
            if (!label.ends_with(ornament)) return;
            label.remove_suffix(ornament.size());
            more = true;
        };
        std::for_each(kOrnaments.begin(), kOrnaments.end(), drop);
        std::for_each(kClosing.begin(), kClosing.end(), drop);
    }
    return label;
}

bool is_clock(std::string_view label) {
    bool colon = false;
    int digits = 0;
    for (const char c : label) {
        if (c >= '0' && c <= '9') {
            ++digits;
        } else if (c == ':') {
            colon = colon || digits > 0;
        } else if (std::string_view{" /-|"}.find(c) == std::string_view::npos) {
            return false;
        }
    }
    return colon && digits >= 3 && digits <= 12;
}

bool is_link(std::string_view line) {
    const bool address =
        line.starts_with("http://") || line.starts_with("https://") || line.starts_with("www.");
    return address && line.find(' ') == std::string_view::npos;
}

bool is_capitalised(std::string_view word) {
    const auto first = static_cast<unsigned char>(word.front());
    return (first >= 'A' && first <= 'Z') || first >= 0x80;
}

/// "By John Smith and Mary Ann Jones in Cairo": names and the small words between them.
bool is_english_byline(std::string_view line) {
    constexpr auto kBetween =
        std::to_array<std::string_view>({"and", "in", "of", "for", "the", "with", "&", "|", ",",
                                         "-", "–", "de", "al", "bin", "van"});
    if (line.size() < 4 || folded_label(line.substr(0, 3)) != "by" || line[2] == 't') return false;
    std::size_t names = 0;
    std::size_t words = 0;
    bool other = false;
    for_each_word(line.substr(3), [&](std::string_view word) {
        ++words;
        if (is_capitalised(word)) {
            ++names;
        } else if (!is_one_of(kBetween, word)) {
            other = true;
        }
        return !other && words <= 10;
    });
    return !other && names >= 1 && words <= 10 && ending_of(line) == Ending::open;
}

bool is_arabic_byline(std::string_view label, std::string_view line) {
    return prefix_size(kArabicBylines, label) > 0 && count_words(label) <= 9 &&
           ending_of(line) == Ending::open;
}

bool is_newsletter(std::string_view label, Ending ending) {
    if (!contains_one_of(kNewsletterWords, label)) return false;
    if (is_one_of(kNewsletterWords, label) || contains_one_of(kSignUpWords, label)) return true;
    return count_words(label) <= 4 && ending == Ending::open;
}

/// "8 min read", "5 minute read", "Reading Time: 8 minutes", "3 دقائق قراءة".
bool is_reading_time(std::string_view label) {
    if (count_words(label) > 6) return false;
    const bool digits = label.find_first_of("0123456789") != std::string_view::npos;
    const bool minutes = label.find("min") != std::string_view::npos ||
                         label.find("دقيقه") != std::string_view::npos ||
                         label.find("دقائق") != std::string_view::npos;
    const bool reading = label.find("read") != std::string_view::npos ||
                         label.find("قراءه") != std::string_view::npos;
    return digits && minutes && reading;
}

bool is_symbol(std::string_view line) { return !has_letters(line); }

}  // namespace

std::string folded_label(std::string_view line) {
    std::string out;
    const std::string label = folded_spaces(line);
    for (std::size_t at = 0; at < label.size();) {
        const Letter letter = letter_at(label, at);
        if (const char32_t code = folded(letter.code); code != 0) append_utf8(out, code);
        at += letter.size;
    }
    return std::string{trimmed(out)};
}

std::string without_byline_word(std::string_view line) {
    std::string_view name = line;
    if (is_english_byline(line)) {
        name = line.substr(3);
    } else {
        std::size_t end = line.find(':');
        if (end == std::string_view::npos) end = line.find(' ');  // "بقلم أحمد علي"
        if (end != std::string_view::npos) name = line.substr(end + 1);
    }
    for (const std::string_view divider : {" | ", " - ", " – ", " • "}) {
        const std::size_t at = name.find(divider);
        if (at != std::string_view::npos &&
            is_date_label(folded_label(name.substr(at + divider.size()))))
            name = name.substr(0, at);
    }
    return folded_spaces(name);
}

LineKind line_kind(std::string_view line) {
    if (is_symbol(line)) return LineKind::symbol;
    if (is_link(line)) return LineKind::link;
    if (line.size() > kLongestLabel) return LineKind::prose;
    const std::string whole = folded_label(line);
    const std::string_view label = without_ornaments(whole);
    if (is_clock(label)) return LineKind::clock;
    if (is_date_label(whole) || is_reading_time(whole)) return LineKind::page_date;
    if (is_one_of(kByTheWay, label)) return LineKind::button;
    if (is_one_of(kButtons, label)) return LineKind::button;
    if (is_one_of(kSectionLabels, label)) return LineKind::section_label;
    if (is_one_of(kSections, label)) return LineKind::navigation;
    if (is_one_of(kAdverts, label)) return LineKind::advert;
    const Ending ending = ending_of(line);
    if (is_newsletter(label, ending)) return LineKind::newsletter;
    if (contains_one_of(kLegalWords, whole) && count_words(label) <= 20) return LineKind::legal;
    if (prefix_size(kCredits, whole) > 0 && count_words(label) <= 20) return LineKind::credit;
    if (is_english_byline(line) || is_arabic_byline(whole, line)) return LineKind::byline;
    return LineKind::prose;
}

std::string_view skip_reason(LineKind kind) {
    switch (kind) {
        case LineKind::prose: return {};
        case LineKind::page_date: return "page-date";
        case LineKind::clock:
        case LineKind::symbol:
        case LineKind::button: return "widget";
        case LineKind::newsletter: return "newsletter";
        case LineKind::section_label: return "section-label";
        case LineKind::byline: return "byline";
        case LineKind::credit: return "credit";
        case LineKind::advert: return "advert";
        case LineKind::legal: return "legal";
        case LineKind::navigation: return "navigation";
        case LineKind::link: return "link";
    }
    return {};
}

}  // namespace nashra
