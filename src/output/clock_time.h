// A time in a recording, as a file has it: "01:02:03.456". Any thread.
#pragma once

#include <chrono>
#include <string>

namespace nashra {

/// Hours have two digits or more. `point` stands before the thousandths: WebVTT and SMIL have '.',
/// SubRip ','.
std::string clock_time(std::chrono::milliseconds time, char point = '.');

/// For people: "2:03", "1:02:03".
std::string short_clock_time(std::chrono::milliseconds time);

/// As a number of seconds: "3723.456", "0.5", "12".
std::string seconds_text(std::chrono::milliseconds time);

}  // namespace nashra
