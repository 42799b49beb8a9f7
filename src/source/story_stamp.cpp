#include "source/story_stamp.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "model/utf8.h"
#include "source/date_words.h"
#include "source/digit.h"
#include "source/label_words.h"
#include "source/lines.h"
#include "source/one_of.h"

namespace nashra {

namespace {

constexpr std::size_t kLongest = 160;       // bytes
constexpr std::size_t kLongestSection = 3;  // words

bool has_digit(std::string_view label) {
    for (std::size_t at = 0; at < label.size(); at += letter_at(label, at).size) {
        if (digit_value(letter_at(label, at).code)) return true;
    }
    return false;
}

/// "2h", "35m": too short to be one by itself.
bool is_short_age(std::string_view part) {
    constexpr std::size_t kLongestAge = 3;
    return part.size() >= 2 && part.size() <= kLongestAge && part.front() >= '0' &&
           part.front() <= '9' && std::string_view{"mhd"}.find(part.back()) != std::string::npos;
}

/// A day or an age. "12:30 - Harbour v Island" is a match, "Sunday | A story" a title.
bool is_time(std::string_view part) {
    constexpr std::string_view kClock = "0123456789: ";
    if (is_short_age(part)) return true;
    if (!is_date_label(part) || part.find_first_not_of(kClock) == std::string_view::npos)
        return false;
    return has_digit(part) || part.find("ago") != std::string_view::npos || part == "yesterday" ||
           part == "امس" || part.starts_with("منذ ") || part.starts_with("قبل ");
}

std::vector<std::string_view> parts_of(std::string_view label) {
    constexpr auto kBetween = std::to_array<std::string_view>(
        {" | ", "|", " • ", " · ", "•", "·", " / ", " - ", " – ", " — ", " by "});
    std::vector<std::string_view> parts;
    for (;;) {
        std::size_t at = std::string_view::npos;
        std::size_t size = 0;
        for (const auto between : kBetween) {
            const std::size_t found = label.find(between);
            if (found >= at) continue;
            at = found;
            size = between.size();
        }
        parts.push_back(trimmed(label.substr(0, at)));
        if (at == std::string_view::npos) return parts;
        label.remove_prefix(at + size);
    }
}

/// "Business 3 hours ago", "3 hours ago business": nothing between them.
bool is_section_with_age(std::string_view label) {
    for (const auto section : kSections) {
        if (label.size() <= section.size() + 1) continue;
        if (begins_with(label, section) && label[section.size()] == ' ' &&
            is_time(label.substr(section.size() + 1)))
            return true;
        const std::size_t rest = label.size() - section.size() - 1;
        if (ends_with(label, section) && label[rest] == ' ' && is_time(label.substr(0, rest)))
            return true;
    }
    return false;
}

}  // namespace

bool is_story_stamp(std::string_view label) {
    constexpr std::size_t kMostParts = 4;
    if (label.empty() || label.size() > kLongest) return false;
    const std::vector<std::string_view> parts = parts_of(label);
    if (parts.size() > kMostParts) return false;
    if (parts.size() == 1) return is_section_with_age(label);
    const auto is_of_stamp = [](std::string_view part) {
        return is_time(part) || is_date_label(part) ||
               (count_words(part) <= kLongestSection && ending_of(part) == Ending::open);
    };
    return std::any_of(parts.begin(), parts.end(), is_time) &&
           std::all_of(parts.begin(), parts.end(), is_of_stamp);
}

}  // namespace nashra
