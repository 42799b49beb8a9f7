// How e-mail carries bytes over seven-bit lines (RFC 2045, section 6), undone. Never fails: what is
// no such code stays or is left out, as mail programs do it. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// Section 6.7: "=D8=A8", and "=" at the end of a line that goes on.
std::string from_quoted_printable(std::string_view text);

/// Section 6.8. Letters outside of the alphabet are ignored.
std::string from_base64(std::string_view text);

/// True if a text has no other letters, blanks and the padding apart.
bool is_base64(std::string_view text);

/// By the field Content-Transfer-Encoding. Any other encoding leaves the bytes as they are.
std::string from_transfer_encoding(std::string_view body, std::string_view encoding);

}  // namespace nashra
