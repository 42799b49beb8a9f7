#include "source/list_mark.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "model/utf8.h"
#include "source/ascii.h"
#include "source/label_words.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/one_of.h"

namespace nashra {

namespace {

// Folded labels, as in source/label_words.h.
constexpr auto kListWords = std::to_array<std::string_view>({"list", "item", "slide", "قائمه"});

constexpr auto kBeginnings = std::to_array<std::string_view>(
    {"skip ", "تخطي ", "تخط "});  // "... and continue reading", "... وواصل القراءة"
constexpr auto kGoOn = std::to_array<std::string_view>(
    {" and continue reading", " وواصل القراءه", " واكمل القراءه", " وتابع القراءه"});

// "Breaking: ..." and "Latest: ..." may be the page's own headline.
constexpr auto kOfOneStory = std::to_array<std::string_view>(
    {"read more",     "read also",       "also read",     "read next",          "see also",
     "related",       "related article", "related story", "more on this story", "recommended",
     "don't miss",    "don’t miss",      "اقرا ايضا",     "اقرا المزيد",        "اقراوا ايضا",
     "اقرا كذلك",     "شاهد ايضا",       "طالع ايضا",     "تابع ايضا",          "قد يهمك",
     "قد يهمك ايضا",  "للمزيد",          "ذات صله",       "خبر ذو صله",         "اخبار ذات صله",
     "مواضيع ذات صله"});

constexpr auto kEnds = std::to_array<std::string_view>(
    {"end of list", "end of carousel", "end of slideshow", "نهايه القائمه"});
constexpr auto kEndBeginnings =
    std::to_array<std::string_view>({"end of most ", "end of recommended", "end of podcast",
                                     "end of promotion", "after newsletter", "نهايه الاكثر"});

bool is_number(std::string_view word) {
    return !word.empty() && word.size() <= 3 &&
           word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Bytes of "list 1 of 3" or "list of 3 items" at the beginning, or 0.
std::size_t list_count_size(std::string_view label) {
    std::vector<std::string_view> words;
    for_each_word(label, [&](std::string_view word) {
        words.push_back(word);
        return words.size() < 4;
    });
    if (words.size() < 4 ||
        std::find(kListWords.begin(), kListWords.end(), words[0]) == kListWords.end())
        return 0;
    const auto end_of = [&](std::string_view word) {
        return static_cast<std::size_t>(word.data() + word.size() - label.data());
    };
    if (words[1] == "of" && is_number(words[2])) return end_of(words[3]);
    const bool between = words[2] == "of" || words[2] == "من";
    if (!is_number(words[1]) || !between) return 0;
    // "list 1 of 3Divers find a bell": the browser joins what only a style keeps apart.
    std::string_view count = words[3];
    count = count.substr(0, std::min(count.find_first_not_of("0123456789"), count.size()));
    return is_number(count) ? end_of(count) : 0;
}

bool is_section_label(std::string_view label) {
    return std::find(kSectionLabels.begin(), kSectionLabels.end(), label) != kSectionLabels.end();
}

}  // namespace

ListMark list_mark(std::string_view label) {
    constexpr std::size_t kMostWords = 9;
    if (count_words(label) > kMostWords) return ListMark::none;
    if (list_count_size(label) == label.size() && !label.empty()) return ListMark::begin;
    const bool goes_on = ends_with_one_of(kGoOn, label);
    if (goes_on && begins_with_one_of(kBeginnings, label)) return ListMark::begin;
    const bool known = std::find(kEnds.begin(), kEnds.end(), label) != kEnds.end();
    // "الأكثر قراءة نهاية"
    const bool named =
        label.ends_with(" نهايه") && is_section_label(label.substr(0, label.rfind(' ')));
    return known || named || begins_with_one_of(kEndBeginnings, label) ? ListMark::end
                                                                       : ListMark::none;
}

std::string_view labelled_headline(std::string_view line) {
    constexpr std::size_t kLongestLabel = 64;  // bytes
    constexpr std::size_t kFewestWords = 3;
    constexpr std::string_view kJoined = "related article ";
    constexpr auto kBehindLabel = std::to_array<std::string_view>({":", ">>", "<<", "»", "←", "|"});
    const std::string_view beginning = line.substr(0, kLongestLabel);
    const auto is_label = [](std::string_view text) {
        const std::string label = folded_label(text);
        return std::find(kOfOneStory.begin(), kOfOneStory.end(), label) != kOfOneStory.end();
    };
    std::size_t size = 0;
    for (const auto mark : kBehindLabel) {
        const std::size_t at = beginning.find(mark);
        if (at != std::string_view::npos && is_label(trimmed(beginning.substr(0, at))))
            size = at + mark.size();
    }
    if (size == 0) {
        const std::string lower = ascii_lower(beginning);
        size = lower.starts_with(kJoined) ? kJoined.size() : list_count_size(lower);
    }
    const std::string_view headline = trimmed(line.substr(size));
    return size > 0 && count_words(headline) >= kFewestWords ? headline : std::string_view{};
}

}  // namespace nashra
