// What a listener is told of a source that was read again. Main thread.
#pragma once

#include <string>
#include <vector>

#include "programme/programme.h"

namespace nashra {

/// "reloaded, 2 new headlines of 30", and the first of them in lines of their own.
std::vector<std::string> reloaded(const Programme& before, const Programme& now);

}  // namespace nashra
