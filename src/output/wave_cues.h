// What stands behind the sound in a WAV file: a cue point with its label for each chapter, and the
// title and its like ("LIST INFO"), in UTF-8. Any thread.
#pragma once

#include <cstddef>
#include <vector>

#include "model/pcm.h"
#include "output/chapters.h"

namespace nashra {

/// Whole chunks; none where there is nothing to say. `pcm` is the file's.
std::vector<std::byte> wave_cues(const EpisodeTags& tags, const std::vector<HeardChapter>& chapters,
                                 PcmFormat pcm);

}  // namespace nashra
