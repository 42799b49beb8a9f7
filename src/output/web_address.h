// Addresses as a feed and a page may hold them. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// The address if it is one of the web (http, https), with everything that no address may hold
/// percent-encoded (RFC 3986); else nothing. So no link ever runs a script or opens a file.
std::string web_address(std::string_view text);

/// A path below the channel's link: "episodes/a b.mp3" →
/// "https://example.org/news/episodes/a%20b.mp3". Below no link of the web: the path alone.
std::string address_below(std::string_view link, std::string_view path);

}  // namespace nashra
