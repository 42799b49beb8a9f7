// What a web server says before the page: its status and the header lines that nashra listens to
// (RFC 9110, 9111). Everything in them is foreign and may be a lie. Any thread.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "model/fetcher.h"

namespace nashra {

struct ResponseHead {
    int status = 0;  // 0: nothing was said yet
    std::string content_type{};
    std::string content_encoding{};
    std::string etag{};
    std::string last_modified{};
    std::optional<std::chrono::sys_seconds> ask_after{};
    std::chrono::seconds fresh_for{0};
    Storing storing = Storing::allowed;
};

/// Takes in one line. A status line begins a new head: after a redirect the last one counts.
void read_head_line(ResponseHead& head, std::string_view line, std::chrono::sys_seconds now);

/// True for what nashra asked for: gzip or deflate, once. Other compressions want far more memory,
/// and one inside the other turns a few bytes into days of work.
bool is_simple_encoding(std::string_view content_encoding);

}  // namespace nashra
