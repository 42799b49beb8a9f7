// How episodes are listed, in a feed, on a page, in a book: in which order, under which title, with
// which date. Any thread.
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "output/episode.h"

namespace nashra {

/// Nothing where no date is known, or what there is of it is none.
std::optional<std::chrono::sys_seconds> published_moment(const Episode& episode);

/// Newest first; those without a date behind all others. The order is the same for the same
/// episodes, in whatever order they come.
std::vector<const Episode*> newest_first(std::span<const Episode> episodes);

/// When the newest one was published, if that is known of any.
std::optional<std::chrono::sys_seconds> newest_moment(std::span<const Episode> episodes);

/// Its title, or the best that there is in its place; never empty.
std::string listed_title(const Episode& episode);

/// As mail and RSS have it (RFC 2822): "Sat, 28 Nov 2026 06:30:00 +0000".
std::string mail_date(std::chrono::sys_seconds moment);

/// As ISO 8601 has it: "2026-11-28T06:30:00Z".
std::string iso_date(std::chrono::sys_seconds moment);

}  // namespace nashra
