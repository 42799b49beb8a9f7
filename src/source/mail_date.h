// The date of an e-mail message. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// "Tue, 10 Mar 2026 08:15:00 +0200 (EET)" (RFC 5322, 3.3 and its obsolete forms) as ISO 8601 in
/// UTC. Empty for anything else.
std::string mail_time(std::string_view date);

}  // namespace nashra
