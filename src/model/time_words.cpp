#include "model/time_words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <ctime>

#include "model/message.h"

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
    std::string (*words)(std::uint64_t count);
};

constexpr std::array kUnits = {
    Unit{86400, [](std::uint64_t count) { return counted(count, "%1 day", "%1 days"); }},
    Unit{3600, [](std::uint64_t count) { return counted(count, "%1 hour", "%1 hours"); }},
    Unit{60, [](std::uint64_t count) { return counted(count, "%1 minute", "%1 minutes"); }},
    Unit{1, [](std::uint64_t count) { return counted(count, "%1 second", "%1 seconds"); }}};

}  // namespace

std::string moment_words(sys_seconds moment, sys_seconds now) {
    constexpr std::array kDates = {
        to_translate("%1 January %2 at %3"),   to_translate("%1 February %2 at %3"),
        to_translate("%1 March %2 at %3"),     to_translate("%1 April %2 at %3"),
        to_translate("%1 May %2 at %3"),       to_translate("%1 June %2 at %3"),
        to_translate("%1 July %2 at %3"),      to_translate("%1 August %2 at %3"),
        to_translate("%1 September %2 at %3"), to_translate("%1 October %2 at %3"),
        to_translate("%1 November %2 at %3"),  to_translate("%1 December %2 at %3")};
    const std::tm then = local_time(moment);
    const std::tm today = local_time(now);
    char clock[32];
    std::snprintf(clock, sizeof clock, "%d:%02d", then.tm_hour, then.tm_min);
    if (same_day(then, today)) return message("today at %1", clock);
    if (same_day(then, day_before(today))) return message("yesterday at %1", clock);
    return message(kDates.at(static_cast<std::size_t>(then.tm_mon)), then.tm_mday,
                   then.tm_year + 1900, clock);
}

std::string span_words(std::chrono::seconds span) {
    // Two of a unit and more are said in that unit: "90 seconds", "2 minutes".
    for (const auto& unit : kUnits) {
        if (span.count() < 2 * unit.seconds && unit.seconds > 1) continue;
        const auto count = std::max(1L, (span.count() + unit.seconds - 1) / unit.seconds);
        return unit.words(static_cast<std::uint64_t>(count));
    }
    return {};
}

}  // namespace nashra
