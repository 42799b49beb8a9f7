#include "output/clock_time.h"

#include <algorithm>
#include <cstdio>

namespace nashra {

namespace {

struct Parts {
    long long hours;
    int minutes;
    int seconds;
    int thousandths;
};

/// Nothing is heard before the beginning.
Parts parts_of(std::chrono::milliseconds time) {
    const auto all = std::max<std::chrono::milliseconds::rep>(time.count(), 0);
    return {all / 3600000, static_cast<int>(all / 60000 % 60), static_cast<int>(all / 1000 % 60),
            static_cast<int>(all % 1000)};
}

}  // namespace

std::string clock_time(std::chrono::milliseconds time, char point) {
    const auto [hours, minutes, seconds, thousandths] = parts_of(time);
    char text[48];
    std::snprintf(text, sizeof text, "%02lld:%02d:%02d%c%03d", hours, minutes, seconds, point,
                  thousandths);
    return text;
}

std::string short_clock_time(std::chrono::milliseconds time) {
    const auto [hours, minutes, seconds, thousandths] = parts_of(time);
    char text[48];
    if (hours > 0) {
        std::snprintf(text, sizeof text, "%lld:%02d:%02d", hours, minutes, seconds);
    } else {
        std::snprintf(text, sizeof text, "%d:%02d", minutes, seconds);
    }
    return text;
}

std::string seconds_text(std::chrono::milliseconds time) {
    const auto [hours, minutes, seconds, thousandths] = parts_of(time);
    std::string text = std::to_string(hours * 3600 + minutes * 60 + seconds);
    if (thousandths == 0) return text;
    char fraction[16];
    std::snprintf(fraction, sizeof fraction, ".%03d", thousandths);
    text += fraction;
    return text.erase(text.find_last_not_of('0') + 1);
}

}  // namespace nashra
