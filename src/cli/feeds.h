// nashra feeds: the listener's subscriptions.
#pragma once

#include "cli/command_line.h"

namespace nashra {

/// Answers the exit code.
int feeds(const FeedsCommand& command);

}  // namespace nashra
