// Data for programs and people, on standard output.
#pragma once

#include <string_view>

namespace nashra {

/// One line. Throws Error{io} when it cannot be written; a reader that went away is not an error of
/// ours, and ends the program quietly.
void print_data(std::string_view line);

/// Everything is on its way; throws like print_data. Call at the end.
void flush_data();

}  // namespace nashra
