// The options of `nashra podcast`: how they are declared, and what comes out of them.
#pragma once

#include "cli/command_options.h"

namespace nashra {

void declare_podcast(Options options, CLI::App& app, Raw& raw);
/// Throws Error{usage} for what CLI11 cannot check.
PodcastCommand build_podcast(const Raw& raw);

}  // namespace nashra
