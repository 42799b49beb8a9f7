// `nashra show STAGE --lines`: one line of standard input in, one line out, in order; for pipes and
// measurements.
#pragma once

#include "cli/command_line.h"

namespace nashra {

int filter_lines(const ShowCommand& command);

}  // namespace nashra
