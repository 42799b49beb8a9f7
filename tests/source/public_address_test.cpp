#include "source/public_address.h"

#include <cstring>
#include <string>

#include <arpa/inet.h>
#include <catch2/catch.hpp>
#include <sys/un.h>

#include "source/proxy.h"

using namespace nashra;

namespace {

sockaddr_storage address_of(const std::string& text, std::uint16_t port = 80) {
    sockaddr_storage storage{};
    sockaddr_in in{};
    sockaddr_in6 in6{};
    if (inet_pton(AF_INET, text.c_str(), &in.sin_addr) == 1) {
        in.sin_family = AF_INET;
        in.sin_port = htons(port);
        std::memcpy(&storage, &in, sizeof in);
    } else {
        REQUIRE(inet_pton(AF_INET6, text.c_str(), &in6.sin6_addr) == 1);
        in6.sin6_family = AF_INET6;
        in6.sin6_port = htons(port);
        std::memcpy(&storage, &in6, sizeof in6);
    }
    return storage;
}

bool is_public(const std::string& text) {
    const auto storage = address_of(text);
    return is_public_address(reinterpret_cast<const sockaddr&>(storage));
}

}  // namespace

TEST_CASE("Addresses of the internet are public", "[source][fetch]") {
    for (const auto* text :
         {"8.8.8.8", "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
          "126.255.255.255", "128.0.0.0", "172.15.255.255", "172.32.0.0", "192.167.255.255",
          "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255", "2606:4700::1111",
          "2a00:1450:4001::5", "3fff:ffff::1", "2001:200::1"}) {
        CAPTURE(text);
        CHECK(is_public(text));
    }
}

TEST_CASE("This computer and the networks around it are not public", "[source][fetch]") {
    for (const auto* text : {"127.0.0.1",
                             "127.255.255.254",
                             "0.0.0.0",
                             "0.1.2.3",
                             "10.0.0.1",
                             "10.255.255.255",
                             "100.64.0.1",
                             "100.127.255.255",
                             "169.254.169.254",
                             "172.16.0.1",
                             "172.31.255.255",
                             "192.168.1.1",
                             "192.0.0.8",
                             "192.0.2.1",
                             "198.18.0.1",
                             "198.19.255.255",
                             "198.51.100.1",
                             "203.0.113.9",
                             "224.0.0.1",
                             "239.255.255.250",
                             "240.0.0.1",
                             "255.255.255.255",
                             "::",
                             "::1",
                             "fe80::1",
                             "febf::1",
                             "fec0::1",
                             "fc00::1",
                             "fd12:3456::1",
                             "ff02::1",
                             "100::1",
                             "2001:db8::1",
                             "2001::1",
                             "2001:10::1",
                             "4000::1"}) {
        CAPTURE(text);
        CHECK_FALSE(is_public(text));
    }
}

TEST_CASE("An IPv4 address inside an IPv6 address is what counts", "[source][fetch]") {
    for (const auto* text :
         {"::ffff:127.0.0.1", "::ffff:10.1.2.3", "64:ff9b::192.168.1.1", "64:ff9b::127.0.0.1",
          "2002:7f00:1::", "2002:c0a8:101::1", "::127.0.0.1", "::8.8.8.8", "64:ff9b:1::8.8.8.8",
          "::ffff:0:8.8.8.8"}) {
        CAPTURE(text);
        CHECK_FALSE(is_public(text));
    }
    for (const auto* text : {"::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1"}) {
        CAPTURE(text);
        CHECK(is_public(text));
    }
}

TEST_CASE("A socket that is none of the internet's is not public", "[source][fetch]") {
    sockaddr_un local{};
    local.sun_family = AF_UNIX;
    CHECK_FALSE(is_public_address(reinterpret_cast<const sockaddr&>(local)));
}

TEST_CASE("A proxy is known by its variable, whatever is written around it", "[source][fetch]") {
    CHECK(proxy_endpoint("http://proxy.example:3128/") == Endpoint{"proxy.example", "3128"});
    CHECK(proxy_endpoint("proxy.example:8080") == Endpoint{"proxy.example", "8080"});
    CHECK(proxy_endpoint("http://me:p:w@proxy.example:1") == Endpoint{"proxy.example", "1"});
    CHECK(proxy_endpoint("socks5h://[::1]:9050") == Endpoint{"::1", "9050"});
    CHECK(proxy_endpoint("http://[fd00::1]") == Endpoint{"fd00::1", "1080"});
    CHECK(proxy_endpoint("http://10.0.0.1") == Endpoint{"10.0.0.1", "1080"});
    CHECK(proxy_endpoint("https://proxy.example") == Endpoint{"proxy.example", "443"});
}

TEST_CASE("Only the proxy's own address and port are the proxy", "[source][fetch]") {
    const auto proxies = addresses_of({{"10.0.0.1", "3128"}, {"::1", "8080"}, {"", "nonsense"}});
    const auto is_proxy = [&](const std::string& text, std::uint16_t port) {
        const auto storage = address_of(text, port);
        return is_one_of(reinterpret_cast<const sockaddr&>(storage), proxies);
    };
    CHECK(is_proxy("10.0.0.1", 3128));
    CHECK(is_proxy("::1", 8080));
    CHECK_FALSE(is_proxy("10.0.0.1", 80));
    CHECK_FALSE(is_proxy("10.0.0.2", 3128));
    CHECK_FALSE(is_proxy("::1", 3128));
    CHECK_FALSE(is_proxy("127.0.0.1", 8080));
}
