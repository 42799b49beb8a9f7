// Where a link leads: RFC 3986's reference resolution, for the links of a saved page. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// The absolute address of `link` on the page at `base`. Without a base, the link itself.
/// Empty for what is no page: "javascript:", "mailto:", "#top".
std::string resolved_address(std::string_view base, std::string_view link);

}  // namespace nashra
