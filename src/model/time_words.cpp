#include "model/time_words.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

namespace nashra {

namespace {

using std::chrono::sys_seconds;

std::tm local_time(sys_seconds moment) {
    const std::time_t seconds = moment.time_since_epoch().count();
    std::tm time{};
    localtime_r(&seconds, &time);
    return time;
}

bool same_day(const std::tm& a, const std::tm& b) {
    return a.tm_year == b.tm_year && a.tm_yday == b.tm_yday;
}

/// Noon of the day before: a day of 23 or 25 hours is a day too.
std::tm day_before(std::tm day) {
    day.tm_mday -= 1;
    day.tm_hour = 12;
    day.tm_isdst = -1;
    std::mktime(&day);
    return day;
}

struct Unit {
    long seconds;
    const char* name;
};

constexpr std::array kUnits = {Unit{86400, "day"}, Unit{3600, "hour"}, Unit{60, "minute"},
                               Unit{1, "second"}};

}  // namespace

std::string moment_words(sys_seconds moment, sys_seconds now) {
    constexpr std::array kMonths = {"January",   "February", "March",    "April",
                                    "May",       "June",     "July",     "August",
                                    "September", "October",  "November", "December"};
    const std::tm then = local_time(moment);
    const std::tm today = local_time(now);
    char clock[32];
    std::snprintf(clock, sizeof clock, " at %d:%02d", then.tm_hour, then.tm_min);
    if (same_day(then, today)) return std::string{"today"} + clock;
    if (same_day(then, day_before(today))) return std::string{"yesterday"} + clock;
    return std::to_string(then.tm_mday) + ' ' + kMonths.at(static_cast<std::size_t>(then.tm_mon)) +
           ' ' + std::to_string(then.tm_year + 1900) + clock;
}

std::string span_words(std::chrono::seconds span) {
    // Two of a unit and more are said in that unit: "90 seconds", "2 minutes".
    for (const auto& unit : kUnits) {
        if (span.count() < 2 * unit.seconds && unit.seconds > 1) continue;
        const auto count = std::max(1L, (span.count() + unit.seconds - 1) / unit.seconds);
        return std::to_string(count) + ' ' + unit.name + (count == 1 ? "" : "s");
    }
    return {};
}

}  // namespace nashra
