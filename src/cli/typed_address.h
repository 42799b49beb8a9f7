// An address as a listener types it. Any thread.
#pragma once

#include <string>
#include <vector>

namespace nashra {

/// The addresses that may be meant, the likeliest first: of "news.example" the secure one and, for
/// servers without it, the other; of this computer and its network the other way round. "feed://",
/// which browsers put before feeds, is nothing. Throws Error{usage} for what is no address.
std::vector<std::string> addresses_meant(const std::string& typed);

}  // namespace nashra
