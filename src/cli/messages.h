// What nashra prints for people: one change, one line, the important word first. Foreign text (file
// names, headlines, errors that quote them) never reaches a terminal raw.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "player/timeline.h"

namespace nashra {

/// `text` on one line without control characters, which a terminal would obey.
std::string printable(std::string_view text);

/// "nashra: ..." on standard error.
void print_error(std::string_view message);

/// A line of what is read, on standard output. A reader of it that went away is no reason to stop.
void print_text(std::string_view line);

/// A line on standard error.
void print_line(std::string_view line);

/// The same, but for a line that was printed so before: of ten articles that are read from copies
/// of one day a listener hears once. Thread-safe.
void print_line_once(std::string_view line);

/// What a listener should know of an input: its name and what is so with it ("'page.html' is longer
/// than 8 MB: read to there"). Nothing for an empty notice.
void print_notice(std::string_view name, std::string_view notice);

/// "Harbour Post, Coast and 3 more".
std::string and_more(std::string_view list, std::size_t others);

/// "1:07", from an hour on "1:02:07".
std::string time_text(std::chrono::milliseconds time);

/// "18:40", where the listener is.
std::string time_of_day_text(std::chrono::sys_seconds time);

/// "1:07 of 6:32"; "1:07 of about 6:32" while the total is an estimate.
std::string clock_text(const Clock& clock);

}  // namespace nashra
