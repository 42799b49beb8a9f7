// The clock on the wall, as the places that need a seam for it take it.
#pragma once

#include <chrono>

namespace nashra {

inline std::chrono::sys_seconds time_now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

}  // namespace nashra
