#include "output/web_address.h"

#include <algorithm>

namespace nashra {

namespace {

/// What each sign of `text` that is neither unreserved nor one of `allowed` becomes: "%20".
std::string percent_encoded(std::string_view text, std::string_view allowed) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    constexpr std::string_view kUnreserved =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    std::string encoded;
    for (const char c : text) {
        if (kUnreserved.find(c) != std::string_view::npos ||
            allowed.find(c) != std::string_view::npos) {
            encoded += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        encoded += '%';
        encoded += kDigits[byte >> 4U];
        encoded += kDigits[byte & 0xFU];
    }
    return encoded;
}

bool starts_with_scheme(std::string_view text, std::string_view scheme) {
    return text.size() > scheme.size() &&
           std::equal(scheme.begin(), scheme.end(), text.begin(),
                      [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + 32 : b); });
}

}  // namespace

std::string web_address(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    text = text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first);
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (!starts_with_scheme(text, scheme)) continue;
        const auto rest = text.substr(scheme.size());
        if (std::string_view{"/?#:"}.find(rest.front()) != std::string_view::npos) return {};
        return std::string{scheme} + percent_encoded(rest, ":/?#[]@!$&'()*+,;=%");
    }
    return {};
}

std::string address_below(std::string_view link, std::string_view path) {
    auto address = web_address(link);
    if (!address.empty() && address.back() != '/') address += '/';
    return address + percent_encoded(path, "/");
}

}  // namespace nashra
