// A line that is a row of things: "Email this | Print | Views: 123", "By Salma • 3 May". Any
// thread.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace nashra {

/// The trimmed texts between the dividers, without empty ones.
std::vector<std::string_view> line_parts(std::string_view line,
                                         std::span<const std::string_view> dividers);

}  // namespace nashra
