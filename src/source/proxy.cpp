#include "source/proxy.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>

#include <netdb.h>
#include <netinet/in.h>

namespace nashra {

namespace {

bool same_endpoint(const sockaddr& a, const sockaddr& b) {
    if (a.sa_family != b.sa_family) return false;
    if (a.sa_family == AF_INET) {
        sockaddr_in left{};
        sockaddr_in right{};
        std::memcpy(&left, &a, sizeof left);
        std::memcpy(&right, &b, sizeof right);
        return left.sin_port == right.sin_port && left.sin_addr.s_addr == right.sin_addr.s_addr;
    }
    if (a.sa_family != AF_INET6) return false;
    sockaddr_in6 left{};
    sockaddr_in6 right{};
    std::memcpy(&left, &a, sizeof left);
    std::memcpy(&right, &b, sizeof right);
    return left.sin6_port == right.sin6_port &&
           std::memcmp(&left.sin6_addr, &right.sin6_addr, sizeof left.sin6_addr) == 0;
}

}  // namespace

Endpoint proxy_endpoint(std::string_view variable) {
    Endpoint endpoint{.host = {}, .port = variable.starts_with("https://") ? "443" : "1080"};
    if (const auto scheme = variable.find("://"); scheme != std::string_view::npos)
        variable.remove_prefix(scheme + 3);
    variable = variable.substr(0, variable.find('/'));
    if (const auto user = variable.rfind('@'); user != std::string_view::npos)
        variable.remove_prefix(user + 1);
    const bool bracketed = variable.starts_with('[');
    const auto end = bracketed ? variable.find(']') : variable.find(':');
    endpoint.host = variable.substr(bracketed ? 1 : 0, bracketed ? end - 1 : end);
    const auto colon = end == std::string_view::npos ? end : variable.find(':', end);
    if (colon != std::string_view::npos) endpoint.port = variable.substr(colon + 1);
    return endpoint;
}

std::vector<Endpoint> configured_proxies() {
    constexpr std::array kVariables = {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy",
                                       "ALL_PROXY"};
    std::vector<Endpoint> proxies;
    for (const char* name : kVariables) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0') proxies.push_back(proxy_endpoint(value));
    }
    return proxies;
}

std::vector<sockaddr_storage> addresses_of(const std::vector<Endpoint>& endpoints) {
    std::vector<sockaddr_storage> addresses;
    for (const auto& endpoint : endpoints) {
        addrinfo wanted{};
        wanted.ai_socktype = SOCK_STREAM;
        addrinfo* found = nullptr;
        if (::getaddrinfo(endpoint.host.c_str(), endpoint.port.c_str(), &wanted, &found) != 0)
            continue;
        const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> all{found, ::freeaddrinfo};
        for (const addrinfo* one = all.get(); one != nullptr; one = one->ai_next)
            std::memcpy(&addresses.emplace_back(), one->ai_addr, one->ai_addrlen);
    }
    return addresses;
}

bool is_one_of(const sockaddr& address, const std::vector<sockaddr_storage>& addresses) {
    return std::any_of(addresses.begin(), addresses.end(), [&](const auto& one) {
        return same_endpoint(address, reinterpret_cast<const sockaddr&>(one));
    });
}

}  // namespace nashra
