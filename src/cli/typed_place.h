// Where somebody wants to go, as they type it: a headline's number, or a time. Digits may be
// Arabic. Free functions; any thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace nashra {

/// "12". Nothing for what is no number, or more than there can be.
std::optional<std::uint32_t> number_of(std::string_view typed);

/// "3:20" or "1:02:03".
std::optional<std::chrono::seconds> time_of(std::string_view typed);

}  // namespace nashra
