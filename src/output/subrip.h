// The transcript for players that know nothing better: SubRip (.srt). It has no escapes: what would
// be a tag or the arrow between two times gets an invisible letter inside. Any thread.
#pragma once

#include <string>

#include "output/transcript.h"

namespace nashra {

std::string subrip(const Transcript& transcript);

}  // namespace nashra
