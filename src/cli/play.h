// `nashra INPUT`: the page's audio widget, in a terminal.
#pragma once

#include "cli/command_line.h"

namespace nashra {

int play(const PlayCommand& command);

}  // namespace nashra
