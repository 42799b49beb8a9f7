// The dates of HTTP's header lines (RFC 9110, section 5.6.7). Any thread.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace nashra {

/// "Sun, 06 Nov 1994 08:49:37 GMT", and the two older forms that RFC 9110 asks us to read too:
/// "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994". Nothing for anything else.
std::optional<std::chrono::sys_seconds> http_date(std::string_view text);

}  // namespace nashra
