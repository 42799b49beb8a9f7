// `nashra ctl`: asks the nashra that reads for something, from another terminal, a script or a key
// of the desktop.
#pragma once

#include "cli/command_line.h"

namespace nashra {

/// Prints what it answers. Throws Error{unavailable} when nothing reads, Error{usage} with what it
/// complains of.
int control(const ControlCommand& command);

}  // namespace nashra
