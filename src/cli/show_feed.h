// `nashra show feed INPUT`: what a feed says, as its publisher wrote it.
#pragma once

#include "cli/command_line.h"

namespace nashra {

int show_feed(const ShowCommand& command);

}  // namespace nashra
