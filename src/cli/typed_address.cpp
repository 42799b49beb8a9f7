#include "cli/typed_address.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

#include "model/error.h"
#include "model/message.h"
#include "source/address.h"
#include "source/ascii.h"

namespace nashra {

namespace {

constexpr std::string_view kDigits = "0123456789";

struct HostAndPort {
    std::string_view host;
    std::string_view port;
};

HostAndPort host_and_port(std::string_view typed) {
    typed = typed.substr(0, typed.find_first_of("/?#"));
    const auto bracket = typed.starts_with('[') ? typed.find(']') : std::string_view::npos;
    const auto colon = typed.find(':', bracket == std::string_view::npos ? 0 : bracket);
    if (colon == std::string_view::npos) return {typed, {}};
    return {typed.substr(0, colon), typed.substr(colon + 1)};
}

/// "localhost", "192.168.1.5", "[::1]", "nas", "nas.local" (RFC 6762, 6761, 8375).
bool is_nearby(std::string_view host) {
    constexpr auto kEndings = std::to_array<std::string_view>(
        {".localhost", ".local", ".lan", ".internal", ".home.arpa"});
    const std::string lower = ascii_lower(host);
    return host.starts_with('[') || host.find('.') == std::string_view::npos ||
           host.find_first_not_of("0123456789.") == std::string_view::npos ||
           std::any_of(kEndings.begin(), kEndings.end(),
                       [&](auto ending) { return lower.ends_with(ending); });
}

bool names_host(std::string_view typed) {
    if (typed.find("://") != std::string_view::npos || typed.find(' ') != std::string_view::npos)
        return false;
    const auto [host, port] = host_and_port(typed);
    if (host.empty() || port.find_first_not_of(kDigits) != std::string_view::npos) return false;
    return host.find('.') != std::string_view::npos || host.starts_with('[') || !port.empty() ||
           ascii_lower(host) == "localhost";
}

}  // namespace

std::vector<std::string> addresses_meant(const std::string& typed) {
    std::string_view address = typed;
    for (const std::string_view prefix : {"feed://", "feed:"}) {
        if (ascii_lower(address.substr(0, prefix.size())) == prefix)
            address.remove_prefix(prefix.size());
    }
    if (is_web_address(address)) return {std::string{address}};
    std::error_code error;
    if (!names_host(address) || std::filesystem::exists(typed, error)) {
        throw Error{Kind::usage,
                    message("cannot subscribe to '%1': it is no address of the web (begin it with "
                            "https://; a list of feeds is read with 'nashra feeds import FILE')",
                            typed)};
    }
    std::vector<std::string> meant{std::string{"https://"}.append(address),
                                   std::string{"http://"}.append(address)};
    if (is_nearby(host_and_port(address).host)) std::swap(meant[0], meant[1]);
    return meant;
}

}  // namespace nashra
