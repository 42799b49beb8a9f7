// A page as it is kept on the disk: a few lines about it, then its bytes. Any thread.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "model/fetcher.h"

namespace nashra {

struct PageEntry {
    std::string address;             // that was asked for
    FetchedPage page;                // its address is where it was found in the end
    std::chrono::sys_seconds asked;  // when the server last said that this is its page
    /// The server wants no request before; with a page of status 0 that is all that is known.
    std::optional<std::chrono::sys_seconds> ask_after{};

    bool has_page() const { return page.status != 0; }
};

std::string written(const PageEntry& entry);

/// Nothing for what was not written whole, by another version, or by somebody else.
std::optional<PageEntry> read_entry(std::string_view file);

}  // namespace nashra
