// The parts of an e-mail message (RFC 2046) in one row: a container stands before what is in it,
// and what is in it stands in its order, so that every walk is a loop. Views into the message,
// which must outlive them; any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "source/mail_headers.h"

namespace nashra {

struct MimePart {
    MailHeaders headers;
    std::string type;        // "text/html", "multipart/mixed"; as it is treated
    std::string_view body;   // still encoded
    std::size_t parent = 0;  // of the first: itself
    std::size_t depth = 0;
    bool is_container = false;  // a multipart, or a forwarded message: its body is in other parts
};

/// Never empty: the first is the message itself. No message, however hostile, has more than
/// kMostParts or is nested deeper than kDeepestPart: what is more is left out.
std::vector<MimePart> mime_parts(std::string_view message);

inline constexpr std::size_t kMostParts = 1000;
inline constexpr std::size_t kDeepestPart = 20;

}  // namespace nashra
