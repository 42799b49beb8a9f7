// A row of a table is said in one breath: "Single ticket, six dirhams". Any thread.
#pragma once

#include <string_view>

namespace nashra {

/// What is said between a row's cells: a comma of the row's script.
std::string_view cell_divider(std::string_view row);

}  // namespace nashra
