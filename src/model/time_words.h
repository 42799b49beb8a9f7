// Moments and spans in the words of a listener: "yesterday at 18:20", "in 2 minutes". Local time.
// Any thread.
#pragma once

#include <chrono>
#include <string>

namespace nashra {

/// "today at 10:15", "yesterday at 18:20", "3 March 2026 at 7:05".
std::string moment_words(std::chrono::sys_seconds moment, std::chrono::sys_seconds now);

/// "40 seconds", "2 minutes", "3 hours", "2 days": rounded up, so that nobody comes too early.
std::string span_words(std::chrono::seconds span);

}  // namespace nashra
