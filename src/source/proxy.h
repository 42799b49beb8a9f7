// The proxies that the listener has set up with the usual variables: http_proxy, https_proxy,
// all_proxy (or in capitals, but for HTTP_PROXY, which a web server may have set from a request).
// A connection to one of them is the listener's wish even if it stands in the local network; what
// it fetches from there is its own business. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <sys/socket.h>

namespace nashra {

struct Endpoint {
    std::string host;  // without the brackets of an IPv6 address
    std::string port;

    bool operator==(const Endpoint&) const = default;
};

/// "http://name:password@proxy.example:3128/" is proxy.example, 3128. Without a port it is 1080,
/// with https:// 443, as libcurl has it.
Endpoint proxy_endpoint(std::string_view variable);

std::vector<Endpoint> configured_proxies();

/// Looks their names up, which may take a moment.
std::vector<sockaddr_storage> addresses_of(const std::vector<Endpoint>& endpoints);

/// The same host and port?
bool is_one_of(const sockaddr& address, const std::vector<sockaddr_storage>& addresses);

}  // namespace nashra
