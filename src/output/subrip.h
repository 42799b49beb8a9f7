// The transcript for players that know nothing better: SubRip (.srt). It has no escapes: what would
// be a tag or the arrow between two times gets an invisible letter inside. Any thread.
#pragma once

#include <memory>

#include "output/transcript_paper.h"

namespace nashra {

std::unique_ptr<TranscriptPaper> subrip();

}  // namespace nashra
