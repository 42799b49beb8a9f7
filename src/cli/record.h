// `nashra record INPUT -o FILE`: the same reading, written to a file.
#pragma once

#include "cli/command_line.h"

namespace nashra {

int record(const RecordCommand& command);

}  // namespace nashra
