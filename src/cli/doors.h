// The doors at which this listener can ask: their own keyboard or lines, the desktop's media keys,
// the socket of `nashra ctl`. Main thread.
#pragma once

#include <memory>
#include <vector>

#include "cli/command_line.h"
#include "cli/door.h"

namespace nashra {

/// Their own comes first, where somebody sits at a terminal. A door that cannot be opened is left
/// out: the reading needs none.
std::vector<std::unique_ptr<Door>> open_doors(const PlayCommand& command);

}  // namespace nashra
