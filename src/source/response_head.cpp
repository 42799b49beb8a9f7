#include "source/response_head.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "source/ascii.h"
#include "source/http_date.h"

namespace nashra {

namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

/// Longer ones are no validators but a burden: they would go back with every request.
constexpr std::size_t kLongestValue = 1024;

/// Nobody waits longer for a server, whatever it says, and no page of news is fresh for longer.
constexpr seconds kLongest = std::chrono::hours{24};

/// Without the blanks and the line end around it. The bytes may be of any charset.
std::string_view without_blanks(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

std::optional<seconds> seconds_of(std::string_view digits) {
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    long value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    // A number too large for us is "for ever" (RFC 9111, section 1.2.2).
    if (read.ec != std::errc{}) return kLongest;
    return std::min(seconds{value}, kLongest);
}

void read_cache_control(ResponseHead& head, std::string_view value) {
    while (!value.empty()) {
        const auto size = std::min(value.find(','), value.size());
        const std::string directive = ascii_lower(without_blanks(value.substr(0, size)));
        value.remove_prefix(std::min(size + 1, value.size()));
        constexpr std::string_view kMaxAge = "max-age=";
        if (directive == "no-store") head.storing = Storing::forbidden;
        if (!directive.starts_with(kMaxAge)) continue;
        std::string_view digits = std::string_view{directive}.substr(kMaxAge.size());
        if (digits.size() > 1 && digits.front() == '"')
            digits = digits.substr(1, digits.size() - 2);
        head.fresh_for = seconds_of(digits).value_or(seconds{0});
    }
}

/// Retry-After is a number of seconds or a date (RFC 9110, section 10.2.3).
void read_retry_after(ResponseHead& head, std::string_view value, sys_seconds now) {
    if (const auto wait = seconds_of(value)) {
        head.ask_after = now + *wait;
    } else if (const auto date = http_date(value)) {
        head.ask_after = std::min(*date, now + kLongest);
    }
}

/// Several lines of one name are one list (RFC 9110, section 5.3). A compressed transfer is as much
/// work as a compressed page; "chunked" is the transfer's everyday form.
void add_encoding(ResponseHead& head, std::string_view value, sys_seconds /*now*/) {
    if (ascii_lower(value) == "chunked") return;
    if (!head.content_encoding.empty()) head.content_encoding += ", ";
    head.content_encoding += value;
}

using Read = void (*)(ResponseHead& head, std::string_view value, sys_seconds now);

template <std::string ResponseHead::*Member>
void keep(ResponseHead& head, std::string_view value, sys_seconds /*now*/) {
    if (value.size() <= kLongestValue) head.*Member = value;
}

struct Field {
    std::string_view name;
    Read read;
};

constexpr std::array kFields = {
    Field{"content-type", keep<&ResponseHead::content_type>},
    Field{"content-encoding", add_encoding},
    Field{"transfer-encoding", add_encoding},
    Field{"etag", keep<&ResponseHead::etag>},
    Field{"last-modified", keep<&ResponseHead::last_modified>},
    Field{"cache-control", [](ResponseHead& head, std::string_view value,
                              sys_seconds /*now*/) { read_cache_control(head, value); }},
    Field{"retry-after", read_retry_after},
};

/// 200 of "HTTP/1.1 200 OK".
int status_of(std::string_view line) {
    const auto space = std::min(line.find(' '), line.size());
    int status = 0;
    std::from_chars(line.data() + std::min(space + 1, line.size()), line.data() + line.size(),
                    status);
    return status;
}

}  // namespace

void read_head_line(ResponseHead& head, std::string_view line, sys_seconds now) {
    if (line.starts_with("HTTP/")) {
        head = {};
        head.status = status_of(line);
        return;
    }
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) return;
    const std::string name = ascii_lower(line.substr(0, colon));
    const std::string value{without_blanks(line.substr(colon + 1))};
    const auto* const known = std::find_if(kFields.begin(), kFields.end(),
                                           [&](const auto& one) { return one.name == name; });
    if (known != kFields.end()) known->read(head, value, now);
}

bool is_simple_encoding(std::string_view content_encoding) {
    constexpr std::array<std::string_view, 5> kSimple = {"", "identity", "gzip", "x-gzip",
                                                         "deflate"};
    const std::string encoding = ascii_lower(without_blanks(content_encoding));
    return std::find(kSimple.begin(), kSimple.end(), encoding) != kSimple.end();
}

}  // namespace nashra
