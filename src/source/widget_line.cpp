#include "source/widget_line.h"

#include <array>

#include "source/lines.h"
#include "source/one_of.h"

namespace nashra {

namespace {

// Folded labels, as in source/label_words.h.
// clang-format off
// "Views: 123", "عدد القراءات: 123"
constexpr auto kCounted = std::to_array<std::string_view>({
    "views", "view", "reads", "hits", "visits", "shares", "likes", "comments", "retweets",
    "القراءات", "قراءات", "قراءه", "قراء", "المشاهدات", "مشاهدات", "مشاهده", "الزيارات", "زيارات", "زياره",
    "التعليقات", "تعليقات", "المشاركات", "مشاركات", "شوهد", "قرئ", "قري"});
constexpr auto kAroundCounts =
    std::to_array<std::string_view>({"عدد", "مره", "مرات", "total", "number", "of", "page"});

// What a player of videos says of itself.
constexpr auto kPlayerTalk = std::to_array<std::string_view>({
    "video player is loading", "audio player is loading", "this is a modal window",
    "beginning of dialog window", "end of dialog window", "the media could not be loaded",
    "current time 0:", "duration 0:", "loaded: 0", "stream type live", "seek to live",
    "remaining time -", "remaining time 0", "playback rate", "picture-in-picture", "captions settings",
    "subtitles settings", "descriptions off", "captions off", "subtitles off", "this ad will end in",
    "your video will begin in", "your video will resume in", "video will start in",
    "ad will end in", "skip ad in", "advertisement: 0:", "this video cannot be played",
    "ينتهي الاعلان"});

// Where something is still to be loaded: "Loading paragraph...". A ship is loaded as well.
constexpr auto kLoading = std::to_array<std::string_view>({
    "loading ", "loading.", "loading…", "جار التحميل", "جاري التحميل", "يتم التحميل", "جاري تحميل",
    "جار تحميل"});
// clang-format on

/// "Views: 1,234", "شوهد 123 مرة": how often an article was read.
bool is_count(std::string_view label) {
    constexpr std::size_t kMostWords = 5;
    if (count_words(label) > kMostWords) return false;
    bool number = false;
    bool counted = false;
    bool other = false;
    for_each_word(label, [&](std::string_view word) {
        while (!word.empty() && std::string_view{":()"}.find(word.back()) != std::string_view::npos)
            word.remove_suffix(1);
        if (word.starts_with('(')) word.remove_prefix(1);
        if (word.empty() || is_one_of(kAroundCounts, word)) return true;
        const bool digits = word.find_first_of("0123456789") == 0 &&
                            word.find_first_not_of("0123456789.,km") == std::string_view::npos;
        number = number || digits;
        counted = counted || is_one_of(kCounted, word);
        other = !digits && !is_one_of(kCounted, word);
        return !other;
    });
    return number && counted && !other;
}

/// "Video Player is loading.", "Loading paragraph..."
bool is_player_talk(std::string_view label) {
    constexpr std::size_t kMostWords = 12;
    constexpr std::size_t kShort = 4;
    if (begins_with_one_of(kPlayerTalk, label)) return count_words(label) <= kMostWords;
    const bool waits = label.ends_with("...") || label.ends_with("…");
    return waits && count_words(label) <= kShort && begins_with_one_of(kLoading, label);
}

/// "14 Day Trial", "30-day free trial, no credit card required"
bool is_offer(std::string_view label) {
    constexpr std::size_t kMostWords = 10;
    if (count_words(label) > kMostWords) return false;
    if (label.find("no credit card") != std::string_view::npos) return true;
    const bool days =
        label.find("day") != std::string_view::npos && label.find_first_of("0123456789") == 0;
    return days && label.ends_with(" trial");
}

/// "[CTA_MODULE]", "{{ title }}", "Lorem ipsum dolor": where a text should have been put in.
bool is_placeholder(std::string_view line) {
    if (line.starts_with("{{") && line.ends_with("}}")) return true;
    if (line.starts_with("Lorem ipsum dolor")) return true;
    if (line.size() < 4 || line.front() != '[' || line.back() != ']') return false;
    const std::string_view name = line.substr(1, line.size() - 2);
    return name.find('_') != std::string_view::npos &&
           name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") ==
               std::string_view::npos;
}

}  // namespace

LineKind widget_line(std::string_view line, std::string_view whole, std::string_view label) {
    if (is_placeholder(line)) return LineKind::symbol;
    if (is_count(label)) return LineKind::share;
    if (is_player_talk(whole)) return LineKind::button;
    return is_offer(label) ? LineKind::advert : LineKind::prose;
}

}  // namespace nashra
