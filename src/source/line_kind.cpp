#include "source/line_kind.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "model/utf8.h"
#include "source/ascii.h"
#include "source/date_words.h"
#include "source/invitation.h"
#include "source/label_words.h"
#include "source/line_parts.h"
#include "source/lines.h"
#include "source/list_mark.h"
#include "source/one_of.h"
#include "source/picture_line.h"
#include "source/story_stamp.h"
#include "source/widget_line.h"

namespace nashra {

namespace {

constexpr std::size_t kLongestLabel = 320;  // bytes

template <std::size_t N>
std::size_t prefix_size(const std::array<std::string_view, N>& prefixes, std::string_view label) {
    for (const auto prefix : prefixes) {
        if (begins_with(label, prefix)) return prefix.size();
    }
    return 0;
}

/// The letter that stands for all spellings of `code`, which is not ASCII, or 0 for none at all.
char32_t folded(char32_t code) {
    if (code == 0x0622 || code == 0x0623 || code == 0x0625 || code == 0x0671) return 0x0627;  // ا
    if (code == 0x0649) return 0x064A;                                                        // ى
    if (code == 0x0629) return 0x0647;                                                        // ة
    if (code == 0x0640 || (code >= 0x064B && code <= 0x0652)) return 0;
    return code;
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
    constexpr auto kBetween = std::to_array<std::string_view>(
        {"and", "in", "of", "for", "the", "with", "&", "|", ",", "-", "–", "de", "al", "bin", "van",
         "reporter", "correspondent", "editor", "writer"});
    if (line.size() < 4 || folded_label(line.substr(0, 3)) != "by" || line[2] == 't') return false;
    std::size_t names = 0;
    std::size_t words = 0;
    bool other = false;
    for_each_word(line.substr(3), [&](std::string_view word) {
        ++words;
        if (word.front() == '@') return true;  // "By Rana Aziz @rana"
        if (is_capitalised(word)) {
            ++names;
        } else if (!is_one_of(kBetween, word)) {
            other = true;
        }
        return !other && words <= 10;
    });
    return !other && names >= 1 && words <= 10 && ending_of(line) == Ending::open;
}

/// "الرباط - سعاد المرابط:": the place and the name, in a line of their own.
bool is_place_and_name(std::string_view label) {
    constexpr std::size_t kMostWords = 6;
    if (!label.ends_with(':') || count_words(label) > kMostWords || is_ascii_letter(label.front()))
        return false;
    for (const std::string_view dash : {" - ", " – ", " ـ "}) {
        const std::size_t at = label.find(dash);
        if (at == std::string_view::npos) continue;
        const std::size_t words = count_words(label.substr(at + dash.size()));
        return count_words(label.substr(0, at)) <= 2 && words >= 2 && words <= 3 &&
               label.find_first_of("0123456789") == std::string_view::npos;
    }
    return false;
}

bool is_arabic_byline(std::string_view label, std::string_view line) {
    if (is_place_and_name(label)) return true;
    const std::size_t words = count_words(label);
    // A name alone, without the colon: "كتب أحمد علي".
    const bool name = words == 3 && (label.starts_with("كتب ") || label.starts_with("كتبت "));
    return (name || (prefix_size(kArabicBylines, label) > 0 && words <= 9)) &&
           ending_of(line) == Ending::open;
}

bool is_newsletter(std::string_view label, Ending ending) {
    constexpr std::size_t kShort = 14;  // words: "Our best stories in your inbox every morning."
    if (label.find("your inbox") != std::string_view::npos && count_words(label) <= kShort)
        return true;
    constexpr std::size_t kMostWords = 30;  // a longer text is about newsletters
    if (count_words(label) > kMostWords || !contains_one_of(kNewsletterWords, label)) return false;
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

/// "More from Harbour One", "المزيد من الساحل": a label above other stories.
bool is_label_of_more(std::string_view label) {
    constexpr auto kMore = std::to_array<std::string_view>(
        {"more from ", "more in ", "more stories from ", "المزيد من ", "المزيد عن ", "المزيد في "});
    return prefix_size(kMore, label) > 0 && count_words(label) <= 6 &&
           ending_of(label) == Ending::open;
}

/// "Listen to this article · 7:12 min", "Read 78 comments": buttons with a number on them.
LineKind counted_button(std::string_view label) {
    constexpr std::size_t kMostWords = 10;
    constexpr auto kListen =
        std::to_array<std::string_view>({"listen to this ", "listen to article", "استمع الي ال"});
    constexpr auto kComments = std::to_array<std::string_view>({"comment", "تعليق"});
    const std::size_t words = count_words(label);
    if (words <= kMostWords && prefix_size(kListen, label) > 0) return LineKind::share;
    const bool digits = label.find_first_of("0123456789") != std::string_view::npos;
    if (words <= 3 && digits && contains_one_of(kComments, label)) return LineKind::share;
    if (words <= 5 && (label.starts_with("advertisement ") || label.starts_with("skip ad")))
        return LineKind::advert;
    constexpr auto kWindows =
        std::to_array<std::string_view>({" - back to home", "opens new tab", "opens in new window)",
                                         "opens in a new window", "opens in new tab"});
    return words <= 14 && contains_one_of(kWindows, label) ? LineKind::button : LineKind::prose;
}

/// "Email this | Print | Views: 123": buttons beside each other.
bool is_button_bar(std::string_view line) {
    constexpr auto kBars = std::to_array<std::string_view>({"|", "•", "·", ", ", "، "});
    const auto parts = line_parts(line, kBars);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](auto part) {
               const LineKind kind = line_kind(part);
               return kind == LineKind::share || kind == LineKind::button;
           });
}

/// A mark, or a number of a list of the most read.
bool is_symbol(std::string_view line) {
    constexpr std::size_t kLongestNumber = 3;
    if (line.size() <= kLongestNumber &&
        line.find_first_not_of("0123456789.") == std::string_view::npos)
        return true;
    constexpr auto kRules = std::to_array<std::string_view>({"====", "----", "****", "____"});
    if (prefix_size(kRules, line) > 0 && count_words(line) <= 2) return true;  // "======== س.ر"
    return !has_letters(line);
}

/// "Home > News > Local", "أخبار|موانئ", "Home » News » Ferry terminal to reopen": the way to a
/// page.
bool is_path(std::string_view label) {
    constexpr auto kSteps = std::to_array<std::string_view>({">", "»", "›", "|", "/", "→", "←"});
    constexpr std::size_t kLongestStep = 3;  // words
    for (const auto step : kSteps) {
        const std::size_t end = label.find(step);
        if (end == std::string_view::npos) continue;
        const std::string_view first = trimmed(label.substr(0, end));
        // "Latest news | Coast News Agency"
        const bool known =
            is_one_of(kSections, first) || (step == "|" && is_one_of(kSectionLabels, first));
        if (!known) continue;
        const std::string_view rest = label.substr(end + step.size());
        return rest.find(step) != std::string_view::npos || count_words(rest) <= kLongestStep;
    }
    return false;
}

/// "Home World Sport", "Facebook X WhatsApp": entries that lost their line ends.
bool is_menu(std::string_view label) {
    constexpr std::size_t kFewest = 2;
    constexpr std::size_t kEnough = 4;  // for one word that is not known
    std::size_t entries = 0;
    std::size_t others = 0;
    for_each_word(label, [&](std::string_view word) {
        const bool known = word == "|" || is_one_of(kSections, word) || is_one_of(kButtons, word);
        ++(known ? entries : others);
        return others < 2;
    });
    return others == 0 ? entries >= kFewest : others == 1 && entries >= kEnough;
}

/// A line that is nothing but such a label.
LineKind kind_of_label(std::string_view label) {
    static const auto known = [] {
        std::unordered_map<std::string_view, LineKind> kinds;
        const auto add = [&kinds](const auto& labels, LineKind kind) {
            for (const auto each : labels)
                kinds.emplace(each, kind);
        };
        add(kByTheWay, LineKind::button);
        add(kButtons, LineKind::button);
        add(kArticleButtons, LineKind::share);
        add(kTopicLabels, LineKind::topic_label);
        add(kSectionLabels, LineKind::section_label);
        add(kSections, LineKind::navigation);
        add(kAdverts, LineKind::advert);
        add(kSponsors, LineKind::sponsor);
        return kinds;
    }();
    const auto found = known.find(label);
    return found == known.end() ? LineKind::prose : found->second;
}

/// "Follow Harbour One": a name and nothing else.
bool is_call_to_follow(std::string_view line) {
    constexpr std::string_view kFollow = "Follow ";
    constexpr std::size_t kLongestName = 4;  // words
    if (!line.starts_with(kFollow) || ending_of(line) == Ending::closed) return false;
    std::size_t words = 0;
    bool name = true;
    for_each_word(line.substr(kFollow.size()), [&](std::string_view word) {
        name = is_capitalised(word) && ++words <= kLongestName;
        return name;
    });
    return name && words > 0;
}

/// What is told from a part of the line, not from all of it.
LineKind kind_of_phrase(std::string_view line, std::string_view whole, std::string_view label) {
    constexpr std::size_t kMostWords = 20;
    if (const ListMark mark = list_mark(label); mark != ListMark::none)
        return mark == ListMark::begin ? LineKind::list_begin : LineKind::list_end;
    if (const LineKind button = counted_button(label); button != LineKind::prose) return button;
    if (const auto headline = labelled_headline(line); !headline.empty())
        return is_invitation(folded_label(headline)) ? LineKind::button : LineKind::story;
    if (is_label_of_more(label)) return LineKind::section_label;
    if (is_newsletter(label, ending_of(line))) return LineKind::newsletter;
    if (is_invitation(whole) || is_call_to_follow(line)) return LineKind::button;
    if (count_words(label) <= kMostWords && contains_one_of(kLegalWords, whole))
        return LineKind::legal;
    if (const PictureLine picture = picture_line(line, whole); picture != PictureLine::none)
        return picture == PictureLine::credit ? LineKind::credit : LineKind::caption;
    if (is_english_byline(line) || is_arabic_byline(whole, line)) return LineKind::byline;
    return LineKind::prose;
}

}  // namespace

std::string folded_label(std::string_view line) {
    std::string out;
    const std::string label = folded_spaces(line);
    out.reserve(label.size());
    for (std::size_t at = 0; at < label.size();) {
        const Letter letter = letter_at(label, at);
        if (letter.code < 0x80)
            out.push_back(ascii_lower(label[at]));
        else if (const char32_t code = folded(letter.code); code != 0)
            append_utf8(out, code);
        at += letter.size;
    }
    return std::string{trimmed(out)};
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
            if (!ends_with(label, ornament)) return;
            label.remove_suffix(ornament.size());
            more = true;
        };
        std::for_each(kOrnaments.begin(), kOrnaments.end(), drop);
        std::for_each(kClosing.begin(), kClosing.end(), drop);
    }
    return label;
}

std::string without_byline_word(std::string_view line) {
    std::string_view name = line;
    if (is_english_byline(line)) {
        name = line.substr(3);
    } else if (is_place_and_name(folded_label(line))) {
        for (const std::string_view dash : {" - ", " – ", " ـ "}) {
            if (const std::size_t at = line.find(dash); at != std::string_view::npos)
                name = line.substr(at + dash.size());
        }
    } else {
        std::size_t end = line.find(':');
        if (end == std::string_view::npos) end = line.find(' ');  // "بقلم أحمد علي"
        if (end != std::string_view::npos) name = line.substr(end + 1);
    }
    name = name.substr(0, name.find(" @"));
    for (const std::string_view divider : {" | ", " - ", " – ", " • "}) {
        const std::size_t at = name.find(divider);
        if (at != std::string_view::npos &&
            is_date_label(folded_label(name.substr(at + divider.size()))))
            name = name.substr(0, at);
    }
    return folded_spaces(without_ornaments(name));
}

bool is_label_of(LineKind kind, std::string_view line) {
    if (line.size() > kLongestLabel) return false;
    const std::string whole = folded_label(line);
    const std::string_view label = without_ornaments(whole);
    return kind_of_label(label) == kind ||
           (kind == LineKind::section_label && is_label_of_more(label));
}

LineKind line_kind(std::string_view line) {
    if (is_symbol(line)) return LineKind::symbol;
    if (is_link(line)) return LineKind::link;
    if (line.size() > kLongestLabel) return LineKind::prose;
    const std::string whole = folded_label(line);
    const std::string_view label = without_ornaments(whole);
    if (is_clock(label)) return LineKind::clock;
    if (is_date_label(whole) || is_reading_time(whole)) return LineKind::page_date;
    if (const LineKind kind = kind_of_label(label); kind != LineKind::prose) return kind;
    if (is_path(whole)) return LineKind::navigation;
    if (const LineKind kind = widget_line(line, whole, label); kind != LineKind::prose) return kind;
    if (is_button_bar(line)) return LineKind::share;
    if (is_menu(whole)) return LineKind::navigation;
    const LineKind kind = kind_of_phrase(line, whole, label);
    return kind == LineKind::prose && is_story_stamp(whole) ? LineKind::page_date : kind;
}

std::string_view skip_reason(LineKind kind) {
    switch (kind) {
        case LineKind::prose: return {};
        case LineKind::page_date: return "page-date";
        case LineKind::clock:
        case LineKind::symbol:
        case LineKind::button:
        case LineKind::share:
        case LineKind::list_begin:
        case LineKind::list_end: return "widget";
        case LineKind::newsletter: return "newsletter";
        case LineKind::topic_label:
        case LineKind::section_label: return "section-label";
        case LineKind::story: return "related";
        case LineKind::byline: return "byline";
        case LineKind::credit: return "credit";
        case LineKind::caption: return "caption";
        case LineKind::sponsor:
        case LineKind::advert: return "advert";
        case LineKind::legal: return "legal";
        case LineKind::navigation: return "navigation";
        case LineKind::comment: return "comments";
        case LineKind::link: return "link";
    }
    return {};
}

}  // namespace nashra
