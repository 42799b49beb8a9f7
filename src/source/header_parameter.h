// The value of a header's field and its parameters, in e-mail and in HTTP alike (RFC 2045, section
// 5.1; RFC 9110, section 5.6.6): "text/html; charset=utf-8". One pass over the value, whatever it
// is. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// "text/html; charset=utf-8": what stands before the parameters, in lower case.
std::string without_parameters(std::string_view value);

/// The value of `name`, which is in lower case, without quotes; empty where there is none. RFC
/// 2231's name*= is decoded.
std::string parameter(std::string_view value, std::string_view name);

}  // namespace nashra
