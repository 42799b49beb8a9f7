// The transcript for players that show what is said while it is said: WebVTT (W3C), with the time
// of every word. Any thread.
#pragma once

#include <memory>

#include "model/language.h"
#include "output/transcript_paper.h"

namespace nashra {

/// `language` is the file's; what is in another one says so.
std::unique_ptr<TranscriptPaper> webvtt(Language language);

}  // namespace nashra
