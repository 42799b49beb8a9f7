// The clocks, as the places that need a seam for them take them.
#pragma once

#include <chrono>
#include <functional>

namespace nashra {

/// The one on the wall.
inline std::chrono::sys_seconds time_now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// For limits of time: nobody sets this clock, and it does not stand still while the other is
/// corrected.
using SteadyNow = std::function<std::chrono::steady_clock::time_point()>;

inline std::chrono::steady_clock::time_point steady_now() {
    return std::chrono::steady_clock::now();
}

}  // namespace nashra
