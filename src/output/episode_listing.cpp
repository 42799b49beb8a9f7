#include "output/episode_listing.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

#include "output/foreign_text.h"

namespace nashra {

namespace {

using std::chrono::sys_seconds;

/// The `size` digits at `at`; -1 if they are none.
int number_at(std::string_view text, std::size_t at, std::size_t size) {
    int number = 0;
    for (const char c : text.substr(at, size)) {
        if (c < '0' || c > '9') return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

/// Whether a text looks like another in which each 0 stands for a digit.
bool is_like(std::string_view text, std::string_view shape) {
    return text.size() == shape.size() &&
           std::equal(text.begin(), text.end(), shape.begin(), [](char c, char wanted) {
               return wanted == '0' ? c >= '0' && c <= '9' : c == wanted;
           });
}

struct Clock {
    int hour;
    int minute;
    int second;
};

Clock clock_of(sys_seconds moment) {
    const auto seconds = (moment - std::chrono::floor<std::chrono::days>(moment)).count();
    return {static_cast<int>(seconds / 3600), static_cast<int>(seconds / 60 % 60),
            static_cast<int>(seconds % 60)};
}

}  // namespace

std::optional<sys_seconds> published_moment(const Episode& episode) {
    using std::chrono::day, std::chrono::month, std::chrono::year;
    const std::string_view text = episode.published;
    const bool whole = is_like(text, "0000-00-00T00:00:00Z");
    if (!whole && !is_like(text, "0000-00-00")) return {};
    const std::chrono::year_month_day date{year{number_at(text, 0, 4)},
                                           month{static_cast<unsigned>(number_at(text, 5, 2))},
                                           day{static_cast<unsigned>(number_at(text, 8, 2))}};
    if (!date.ok()) return {};
    sys_seconds moment = std::chrono::sys_days{date};
    if (!whole) return moment;
    const Clock clock{number_at(text, 11, 2), number_at(text, 14, 2), number_at(text, 17, 2)};
    if (clock.hour > 23 || clock.minute > 59 || clock.second > 60) return {};
    return moment + std::chrono::hours{clock.hour} + std::chrono::minutes{clock.minute} +
           std::chrono::seconds{clock.second};
}

std::vector<const Episode*> newest_first(std::span<const Episode> episodes) {
    std::vector<const Episode*> order;
    for (const auto& episode : episodes)
        order.push_back(&episode);
    std::sort(order.begin(), order.end(), [](const Episode* a, const Episode* b) {
        const auto moment_a = published_moment(*a);
        const auto moment_b = published_moment(*b);
        return moment_a == moment_b ? a->stem < b->stem : moment_b < moment_a;
    });
    return order;
}

std::optional<sys_seconds> newest_moment(std::span<const Episode> episodes) {
    std::optional<sys_seconds> newest;
    for (const auto& episode : episodes)
        newest = std::max(newest, published_moment(episode));
    return newest;
}

std::string listed_title(const Episode& episode) {
    for (const auto* const text : {&episode.title, &episode.site, &episode.url, &episode.stem}) {
        if (auto line = foreign_line(*text); !line.empty()) return line;
    }
    return "-";
}

std::string mail_date(sys_seconds moment) {
    constexpr std::array kDays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto days = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date{days};
    const auto [hour, minute, second] = clock_of(moment);
    char text[64];
    std::snprintf(text, sizeof text, "%s, %02u %s %04d %02d:%02d:%02d +0000",
                  kDays.at(std::chrono::weekday{days}.c_encoding()), unsigned{date.day()},
                  kMonths.at(unsigned{date.month()} - 1), int{date.year()}, hour, minute, second);
    return text;
}

std::string iso_date(sys_seconds moment) {
    const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(moment)};
    const auto [hour, minute, second] = clock_of(moment);
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", int{date.year()},
                  unsigned{date.month()}, unsigned{date.day()}, hour, minute, second);
    return text;
}

}  // namespace nashra
