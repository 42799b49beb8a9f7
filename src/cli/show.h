// `nashra show STAGE INPUT`: the value at any stage of the pipeline; debugger, demonstration and
// test harness in one.
#pragma once

#include "cli/command_line.h"

namespace nashra {

int show(const ShowCommand& command);

}  // namespace nashra
