#include "reading/list_items.h"

#include <algorithm>
#include <array>
#include <optional>

#include "model/utf8.h"
#include "reading/sentence_words.h"

namespace nashra {

namespace {

enum class Style { dot, bracket, both, letter };
constexpr std::size_t kStyles = 4;

/// "2." "2)" "2.)" "b)".
struct Marker {
    Style style = Style::dot;
    int value = 0;
};

bool digit(char c) { return c >= '0' && c <= '9'; }

std::optional<Marker> marker_at(std::string_view text, std::size_t at) {
    Marker marker;
    std::size_t end = at;
    while (end < text.size() && end - at < 2 && digit(text[end]))
        marker.value = marker.value * 10 + (text[end++] - '0');
    const bool letter = end == at && end < text.size() && text[end] >= 'a' && text[end] <= 'z';
    if (letter) marker.value = text[end++] - 'a';
    if (end == at) return std::nullopt;
    const auto rest = text.substr(end);
    if (rest.starts_with(".) ") && !letter)
        marker.style = Style::both;
    else if (rest.starts_with(") "))
        marker.style = letter ? Style::letter : Style::bracket;
    else if (rest.starts_with(". ") && !letter)
        marker.style = Style::dot;
    else
        return std::nullopt;
    return marker;
}

/// What stands before `at` ends a sentence or is nothing.
bool at_beginning(std::string_view text, std::size_t at) {
    const auto before = trimmed(text.substr(at > 8 ? at - 8 : 0, std::min<std::size_t>(at, 8)));
    return before.empty() || before.ends_with('.') || before.ends_with('!') ||
           before.ends_with('?') || before.ends_with("•");
}

/// "No. 1. He is No. 2.": the number belongs to the word before it.
bool numbers_a_word(std::string_view text, std::size_t at) {
    const auto size = std::min(at, kLongestWord);
    const auto before = trimmed(text.substr(at - size, size));
    return before.ends_with('.') && goes_before_number(word_ending(before, 0, before.size() - 1));
}

/// Where an item begins: at the bullet before its number, if there is one.
std::size_t item_begin(std::string_view text, std::size_t at) {
    constexpr std::string_view kBullet = "• ";
    const bool bullet = text.substr(0, at).ends_with(kBullet);
    return bullet ? at - kBullet.size() : at;
}

/// An enumeration that has begun.
struct Enumeration {
    std::size_t begin = 0;
    int value = 0;
    bool counted = false;  // a second item came
};

}  // namespace

std::vector<std::size_t> list_items(std::string_view text) {
    std::array<std::optional<Enumeration>, kStyles> open;
    std::vector<std::size_t> items;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n') continue;
        const auto marker = marker_at(text, at);
        if (!marker || numbers_a_word(text, at)) continue;
        auto& list = open[static_cast<std::size_t>(marker->style)];
        if (list && marker->value == list->value + 1) {
            if (!list->counted && list->begin > 0) items.push_back(list->begin);
            list->counted = true;
            list->value = marker->value;
            items.push_back(item_begin(text, at));
        } else if (at_beginning(text, at)) {
            list = Enumeration{item_begin(text, at), marker->value, false};
        }
    }
    std::sort(items.begin(), items.end());
    return items;
}

}  // namespace nashra
