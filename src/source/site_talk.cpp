#include "source/site_talk.h"

#include <algorithm>
#include <array>
#include <string>

#include "model/utf8.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/month_words.h"
#include "source/one_of.h"
#include "source/site_talk_words.h"

namespace nashra {

namespace {

constexpr std::size_t kLongest = 600;  // bytes; a longer text is about something

/// What stands before the first letter: "👉 ", "(", "*** ".
std::string_view without_signs(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letter_at(text, at);
        if (has_letters(text.substr(at, letter.size))) return text.substr(at);
        at += letter.size;
    }
    return text;
}

/// The credit is the last that is said.
bool ends_with_credit(std::string_view label) {
    constexpr std::size_t kLongestCredit = 80;  // bytes
    if (label.find("http") != std::string_view::npos) return false;
    const std::string_view end =
        label.substr(label.size() - std::min(label.size(), kLongestCredit));
    const BytePairs pairs{end};
    for (const auto sign : kCreditSigns) {
        if (!pairs.may_have(sign)) continue;
        const std::size_t at = end.rfind(sign);
        if (at == std::string_view::npos) continue;
        const std::string_view credit = end.substr(at + sign.size());
        if (credit.find(". ") == std::string_view::npos) return true;
    }
    return false;
}

bool is_capitalised(std::string_view word) {
    const auto first = static_cast<unsigned char>(word.front());
    return first >= 'A' && first <= 'Z';
}

/// "Salma Attar is", "Dr. Salma M. Attar, who writes"
bool begins_with_name(std::string_view text, std::size_t fewest) {
    constexpr auto kAfterName =
        std::to_array<std::string_view>({"is", "was", "has", "covers", "writes", "joined", "holds",
                                         "works", "serves", "leads", "lives", "reports"});
    std::size_t names = 0;
    bool found = false;
    for_each_word(text, [&](std::string_view word) {
        if (word.front() == '(') return true;  // "Salma (Sally) Attar"
        if (is_capitalised(word)) return ++names <= 5;
        found = names >= fewest &&
                std::find(kAfterName.begin(), kAfterName.end(), word) != kAfterName.end();
        return false;
    });
    return found;
}

/// "By Salma Attar, Alexandria, 4 May 2003", "Posted on May 3 by Salma"
bool is_dated_byline(std::string_view label) {
    bool day = false;
    bool month = false;
    for_each_word(label, [&](std::string_view word) {
        while (!word.empty() &&
               std::string_view{",.|–-:()"}.find(word.back()) != std::string_view::npos)
            word.remove_suffix(1);
        day = day ||
              (!word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos);
        month = month || month_of_word(word) != 0;
        return true;
    });
    return day && month && begins_with_one_of(kBylines, label);
}

bool is_labels(std::string_view label, Ending ending) {
    constexpr std::size_t kMostWords = 25;
    return ending == Ending::open && begins_with_one_of(kLabels, label) &&
           count_words(label) <= kMostWords;
}

bool is_disclosure(std::string_view label) {
    return contains_one_of(kDisclosures, label) && contains_one_of(kItself, label);
}

}  // namespace

SiteTalk site_talk_in_line(std::string_view line) {
    if (line.size() > kLongest) return SiteTalk::none;
    const std::string whole = folded_label(line);
    const std::string_view label = without_signs(whole);
    if (is_labels(label, ending_of(line))) return SiteTalk::labels;
    if (contains_one_of(kConsents, label)) return SiteTalk::consent;
    return is_disclosure(label) ? SiteTalk::disclosure : SiteTalk::none;
}

SiteTalk site_talk(std::string_view text) {
    if (text.size() > kLongest) return SiteTalk::none;
    const std::string whole = folded_label(text);
    const std::string_view label = without_signs(whole);
    const std::size_t words = count_words(label);
    const Ending ending = ending_of(text);
    if (is_labels(label, ending)) return SiteTalk::labels;
    if (words <= 25 && ending == Ending::open && is_dated_byline(label)) return SiteTalk::byline;
    if (words <= 40 && ends_with_credit(label)) return SiteTalk::credit;
    if (words <= 90 && is_disclosure(label)) return SiteTalk::disclosure;
    if (words <= 60 && contains_one_of(kConsents, label)) return SiteTalk::consent;
    if (words <= 40 && begins_with_one_of(kInvitations, label)) return SiteTalk::invitation;
    return SiteTalk::none;
}

std::string_view skip_reason(SiteTalk talk) {
    switch (talk) {
        case SiteTalk::none: return {};
        case SiteTalk::disclosure: return "legal";
        case SiteTalk::consent: return "widget";
        case SiteTalk::invitation: return "invitation";
        case SiteTalk::byline: return "byline";
        case SiteTalk::labels: return "metadata";
        case SiteTalk::credit: return "credit";
    }
    return {};
}

std::string dated_byline_name(std::string_view text) {
    constexpr auto kAfterName = std::to_array<std::string_view>(
        {",", "،", " | ", " - ", " – ", " — ", " on ", " in ", " at ", " • ", " · ", " في "});
    std::string name = without_byline_word(text);
    for (const auto after : kAfterName)
        name.resize(std::min(name.size(), name.find(after)));
    const std::size_t words = count_words(name);
    const bool number = name.find_first_of("0123456789") != std::string::npos;
    return words >= 2 && words <= 5 && !number ? name : std::string{};
}

bool is_about_author(std::string_view text, std::string_view byline) {
    constexpr std::size_t kLongestNote = 1500;  // bytes
    if (text.size() > kLongestNote) return false;
    const std::string whole = folded_label(text);
    const std::string_view label = without_signs(whole);
    if (count_words(byline) >= 2 && label.starts_with(folded_label(byline))) return true;
    // "Salma has written for us since May."
    const std::string_view first = byline.substr(0, byline.find(' '));
    const bool known = !first.empty() && without_signs(text).starts_with(first);
    return begins_with_name(without_signs(text), known ? 1 : 2) && contains_one_of(kWriters, label);
}

}  // namespace nashra
