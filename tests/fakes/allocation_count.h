// Counts what `new` and `delete` do in the calling thread, for code that must do neither.
#pragma once

#include <cstddef>

namespace nashra::test {

/// Calls of operator new and delete in this thread since it began.
std::size_t allocation_count();

}  // namespace nashra::test
