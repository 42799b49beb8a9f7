// The name that a podcast keeps wherever its feed moves to (podcast:guid). Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// The version 5 UUID (RFC 4122) of the feed's address, without its scheme and the slashes at its
/// end, in the namespace of all podcasts, ead4c236-bf58-58c6-a2c6-a6b28d128cb6
/// (https://github.com/Podcastindex-org/podcast-namespace, tags/guid.md).
std::string feed_guid(std::string_view address);

}  // namespace nashra
