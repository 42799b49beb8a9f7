// Which network addresses belong to the public internet. A page that leads nashra to the listener's
// own computer, router or office network is an attack (server-side request forgery). Any thread.
#pragma once

#include <sys/socket.h>

namespace nashra {

/// False for loopback, private, link-local, multicast, unspecified and reserved addresses, in every
/// form in which IPv6 wraps an IPv4 address, and for what is neither IPv4 nor IPv6.
bool is_public_address(const sockaddr& address);

}  // namespace nashra
