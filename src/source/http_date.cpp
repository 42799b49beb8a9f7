#include "source/http_date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace nashra {

namespace {

using namespace std::chrono;

/// Words and numbers, whatever stands between them: all three forms differ in order alone.
std::vector<std::string_view> words_of(std::string_view text) {
    constexpr std::string_view kBetween = " ,-:";
    std::vector<std::string_view> words;
    while (true) {
        const auto begin = text.find_first_not_of(kBetween);
        if (begin == std::string_view::npos || words.size() > 8) return words;
        text.remove_prefix(begin);
        const auto size = std::min(text.find_first_of(kBetween), text.size());
        words.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
}

std::optional<int> number(std::string_view word) {
    int value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc{} || end != word.data() + word.size() || value < 0) return std::nullopt;
    return value;
}

std::optional<unsigned> month_number(std::string_view word) {
    constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto* const found = std::find(kMonths.begin(), kMonths.end(), word);
    if (found == kMonths.end()) return std::nullopt;
    return static_cast<unsigned>(found - kMonths.begin()) + 1;
}

/// Two digits are the nearest such year that is not far ahead; RFC 9110 says fifty years.
int whole_year(int year) {
    if (year >= 100) return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

}  // namespace

std::optional<sys_seconds> http_date(std::string_view text) {
    const auto words = words_of(text);
    if (words.size() != 7 && words.size() != 8) return std::nullopt;
    // asctime's order is month, day, clock, year; the others' is day, month, year, clock.
    const bool asctime = words.size() == 7;
    const auto month = month_number(words[asctime ? 1 : 2]);
    const auto day = number(words[asctime ? 2 : 1]);
    const auto year = number(words[asctime ? 6 : 3]);
    const std::size_t clock = asctime ? 3 : 4;
    const auto hours = number(words[clock]);
    const auto minutes = number(words[clock + 1]);
    const auto seconds = number(words[clock + 2]);
    if (!month || !day || !year || !hours || !minutes || !seconds) return std::nullopt;
    if (*year > 9999 || *hours > 23 || *minutes > 59 || *seconds > 60) return std::nullopt;
    if (!asctime && words[7] != "GMT" && words[7] != "UTC") return std::nullopt;
    const year_month_day date{std::chrono::year{whole_year(*year)}, std::chrono::month{*month},
                              std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) return std::nullopt;
    return sys_days{date} + std::chrono::hours{*hours} + std::chrono::minutes{*minutes} +
           std::chrono::seconds{*seconds};
}

}  // namespace nashra
