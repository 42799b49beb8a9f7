// Which part of a sentence is in which language, for those who write it. Any thread.
#pragma once

#include <vector>

#include "output/transcript.h"

namespace nashra {

/// All of the sentence's text without a gap, two neighbours in different languages; whatever runs
/// the cue has. Empty for an empty text.
std::vector<CueRun> runs_of(const Cue& cue);

}  // namespace nashra
