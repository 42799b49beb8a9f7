// Where a link leads: RFC 3986's reference resolution, for the links of a saved page. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// The absolute address of `link` on the page at `base`. Without a base, the link itself.
/// Empty for what is no page: "javascript:", "mailto:", "#top".
std::string resolved_address(std::string_view base, std::string_view link);

/// True for what is fetched from the web: "https://..." and "http://...".
bool is_web_address(std::string_view input);

/// "news.example:8080" of "https://name@News.example:8080/a": what two pages of one server share.
std::string host_of(std::string_view address);

/// True for a parameter ("utm_source=feed") that is put behind an address to learn where its reader
/// came from, and leads nowhere else.
bool tells_the_origin(std::string_view parameter);

/// For people to read: "https://name:secret@news.example/" is "https://news.example/".
std::string without_password(std::string_view address);

/// The address as a server gets it: letters beyond ASCII and blanks as %D8%AE (RFC 3987, section
/// 3.1), but for the host's, and without the "#fragment", which is the reader's own business.
std::string request_address(std::string_view address);

}  // namespace nashra
