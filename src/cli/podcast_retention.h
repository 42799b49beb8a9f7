// How much of a podcast stays. A plain value.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

namespace nashra {

/// So many episodes, and those of so many days; nothing: all.
struct Retention {
    std::optional<std::size_t> number{};
    std::optional<std::chrono::days> age{};
};

}  // namespace nashra
