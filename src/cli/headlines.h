// `nashra headlines INPUT`: the headline list, numbered, one per line.
#pragma once

#include "cli/command_line.h"

namespace nashra {

int print_headlines(const HeadlinesCommand& command);

}  // namespace nashra
