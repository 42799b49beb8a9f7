// The transcript in a browser (transcript.html): what is said, with headings and paragraphs, each
// of which leads to its place in the sound. No script, nothing that starts by itself, nothing from
// elsewhere. Any thread.
#pragma once

#include <memory>

#include "output/episode.h"
#include "output/transcript_paper.h"

namespace nashra {

/// In the episode's language, where that is Arabic, else in English. Lies beside the sound file, to
/// which its links are relative. Of the episode it wants what is known before it is spoken.
std::unique_ptr<TranscriptPaper> transcript_page(const Episode& episode);

}  // namespace nashra
