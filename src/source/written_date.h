// When something was published, from the ways in which pages and feeds write it: ISO 8601 in all
// its widths, RFC 822 and what goes wrong in it, asctime, and dates with month names of several
// languages. Total: what is no date is an empty string. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// "Thu, 01 Jan 2004 19:48:21 +0100", "2004-01-01T19:48:21+01:00" and "1 janv. 2004 19:48 CET" are
/// "2004-01-01T18:48:21Z". A day alone is its midnight, and a time without a zone is in UTC.
std::string utc_date(std::string_view written);

}  // namespace nashra
