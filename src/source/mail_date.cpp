#include "source/mail_date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <vector>

#include "source/ascii.h"
#include "source/lines.h"
#include "source/page_metadata.h"

namespace nashra {

namespace {

struct Zone {
    std::string_view name;
    std::string_view offset;
};

// RFC 5322, 4.3. Any other letters mean that the offset is unknown: UTC.
constexpr std::array kZones = {
    Zone{"EST", "-05:00"}, Zone{"EDT", "-04:00"}, Zone{"CST", "-06:00"}, Zone{"CDT", "-05:00"},
    Zone{"MST", "-07:00"}, Zone{"MDT", "-06:00"}, Zone{"PST", "-08:00"}, Zone{"PDT", "-07:00"},
};

std::string offset_of(std::string_view zone) {
    const bool numeric = zone.size() == 5 && (zone[0] == '+' || zone[0] == '-');
    if (numeric) return std::string{zone.substr(0, 3)} + ':' + std::string{zone.substr(3)};
    const auto* const found = std::find_if(kZones.begin(), kZones.end(),
                                           [&](const auto& each) { return each.name == zone; });
    return found == kZones.end() ? "Z" : std::string{found->offset};
}

int month_of(std::string_view word) {
    constexpr std::string_view kMonths = "janfebmaraprmayjunjulaugsepoctnovdec";
    if (word.size() < 3) return 0;
    std::string lower{word.substr(0, 3)};
    std::transform(lower.begin(), lower.end(), lower.begin(), ascii_lower);
    const std::size_t at = kMonths.find(lower);
    return at == std::string_view::npos || at % 3 != 0 ? 0 : static_cast<int>(at / 3) + 1;
}

/// The number that the word is, or -1.
int number_of(std::string_view word) {
    int number = -1;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    return error == std::errc{} && end == word.data() + word.size() ? number : -1;
}

/// Two and three digits: RFC 5322, 4.3.
int year_of(std::string_view word) {
    const int year = number_of(word);
    if (year < 0 || word.size() > 3) return year;
    return word.size() == 2 && year < 50 ? year + 2000 : year + 1900;
}

/// "8:15" and "08:15:00" as "08:15:00"; empty for no clock time.
std::string clock_of(std::string_view word) {
    std::array<int, 3> parts{0, 0, 0};
    std::size_t part = 0;
    for (std::size_t from = 0; from <= word.size() && part < parts.size(); ++part) {
        const std::size_t end = std::min(word.find(':', from), word.size());
        parts.at(part) = number_of(word.substr(from, end - from));
        if (parts.at(part) < 0 || parts.at(part) > 60) return {};
        from = end + 1;
    }
    if (part < 2) return {};
    std::array<char, 40> out{};
    std::snprintf(out.data(), out.size(), "%02d:%02d:%02d", parts[0], parts[1], parts[2]);
    return out.data();
}

}  // namespace

std::string mail_time(std::string_view date) {
    constexpr std::size_t kLongest = 200;
    std::vector<std::string_view> words;
    for_each_word(date.substr(0, kLongest), [&](std::string_view word) {
        const bool weekday = words.empty() && number_of(word) < 0;
        if (!weekday) words.push_back(word);
        return words.size() < 5;
    });
    if (words.size() < 3) return {};
    const int day = number_of(words[0]);
    const int month = month_of(words[1]);
    const int year = year_of(words[2]);
    if (day < 1 || day > 31 || month == 0 || year < 1900 || year > 9999) return {};
    std::string clock = words.size() > 3 ? clock_of(words[3]) : std::string{};
    if (clock.empty()) clock = "00:00:00";
    std::array<char, 40> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02d-%02dT", year, month, day);
    return utc_time(out.data() + clock + offset_of(words.size() > 4 ? words[4] : "Z"));
}

}  // namespace nashra
