// The transcript in a browser (transcript.html): what is said, with headings and paragraphs, each
// of which leads to its place in the sound. No script, nothing that starts by itself, nothing from
// elsewhere. Any thread.
#pragma once

#include <string>

#include "output/episode.h"
#include "output/transcript.h"

namespace nashra {

/// In the episode's language, where that is Arabic, else in English. Lies beside the sound file, to
/// which its links are relative.
std::string transcript_page(const Episode& episode, const Transcript& transcript);

}  // namespace nashra
