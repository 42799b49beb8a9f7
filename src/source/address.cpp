#include "source/address.h"

#include <algorithm>
#include <array>

#include "source/ascii.h"

namespace nashra {

namespace {

/// The length of "https" in "https://...", or 0.
std::size_t scheme_size(std::string_view address) {
    const std::size_t colon = address.find(':');
    if (colon == std::string_view::npos || colon == 0) return 0;
    const auto in_scheme = [](char c) {
        return is_ascii_letter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    };
    return std::all_of(address.begin(), address.begin() + colon, in_scheme) ? colon : 0;
}

/// "/a/b/../c" is "/a/c".
std::string without_dots(std::string_view path) {
    std::string out;
    while (!path.empty()) {
        const std::size_t next = std::min(path.find('/', 1), path.size());
        const std::string_view segment = path.substr(0, next);
        const bool last = next == path.size();
        path.remove_prefix(next);
        if (segment == "/." || segment == ".") {
            if (last) out += '/';
        } else if (segment == "/..") {
            out.resize(out.find_last_of('/') == std::string::npos ? 0 : out.find_last_of('/'));
            if (last) out += '/';
        } else {
            out += segment;
        }
    }
    return out;
}

}  // namespace

std::string resolved_address(std::string_view base, std::string_view link) {
    std::string address{link};  // a line break inside an address is no part of it
    std::erase_if(address, [](char c) { return c == '\n' || c == '\t'; });
    std::string_view reference = address;
    const std::size_t begin = reference.find_first_not_of(" \t\n");
    if (begin == std::string_view::npos || reference[begin] == '#') return {};
    reference = reference.substr(begin, reference.find_last_not_of(" \t\n") - begin + 1);
    if (scheme_size(reference) > 0)
        return reference.starts_with("http") ? std::string{reference} : std::string{};
    const std::size_t scheme = scheme_size(base);
    if (scheme == 0 || base.substr(scheme, 3) != "://") return std::string{reference};
    if (reference.starts_with("//"))
        return std::string{base.substr(0, scheme + 1)}.append(reference);
    const std::size_t path = std::min(base.find_first_of("/?#", scheme + 3), base.size());
    const std::string origin{base.substr(0, path)};
    const std::string_view base_path =
        base.substr(path, std::min(base.find_first_of("?#", path), base.size()) - path);
    if (reference.starts_with("?")) return origin + std::string{base_path} + std::string{reference};
    const std::size_t query = std::min(reference.find_first_of("?#"), reference.size());
    const std::string_view tail = reference.substr(query);
    if (reference.starts_with("/"))
        return origin + without_dots(reference.substr(0, query)) + std::string{tail};
    const std::size_t slash = base_path.find_last_of('/');
    std::string merged =
        slash == std::string_view::npos ? "/" : std::string{base_path.substr(0, slash + 1)};
    merged += reference.substr(0, query);
    return origin + without_dots(merged) + std::string{tail};
}

bool is_web_address(std::string_view input) {
    const auto start = ascii_lower(input.substr(0, 8));
    return start.starts_with("http://") || start.starts_with("https://");
}

std::string host_of(std::string_view address) {
    if (const auto scheme = address.find("://"); scheme != std::string_view::npos)
        address.remove_prefix(scheme + 3);
    address = address.substr(0, address.find_first_of("/?#"));
    if (const auto user = address.rfind('@'); user != std::string_view::npos)
        address.remove_prefix(user + 1);
    return ascii_lower(address);
}

/// The Urchin tags of web analytics, the click identifiers of the advertisers, and the marks of
/// newsletters and feed services. None of them is a word that a site would use for anything else.
bool tells_the_origin(std::string_view parameter) {
    constexpr auto kMarks = std::to_array<std::string_view>(
        {"mc_cid", "mc_eid", "cmpid", "at_medium", "at_campaign", "ns_mchannel", "ns_campaign"});
    const std::string name = ascii_lower(parameter.substr(0, parameter.find('=')));
    return name.starts_with("utm_") || name.ends_with("clid") ||
           name.ends_with("clkid") ||  // gclid, fbclid, msclkid
           std::find(kMarks.begin(), kMarks.end(), name) != kMarks.end();
}

std::string without_password(std::string_view address) {
    const std::size_t scheme = scheme_size(address);
    if (scheme == 0 || address.substr(scheme, 3) != "://") return std::string{address};
    const std::size_t host = scheme + 3;
    const std::size_t end = std::min(address.find_first_of("/?#", host), address.size());
    const std::size_t at = address.substr(0, end).rfind('@');
    if (at == std::string_view::npos || at < host) return std::string{address};
    return std::string{address.substr(0, host)}.append(address.substr(at + 1));
}

std::string request_address(std::string_view address) {
    address = address.substr(0, address.find('#'));
    const std::size_t scheme = scheme_size(address);
    const std::size_t host = std::min(address.find_first_of("/?", scheme + 3), address.size());
    std::string out{address.substr(0, host)};
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    for (const char c : address.substr(host)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7F) {
            out += c;
        } else {
            out.append({'%', kDigits[byte >> 4U], kDigits[byte & 0x0FU]});
        }
    }
    return out;
}

}  // namespace nashra
