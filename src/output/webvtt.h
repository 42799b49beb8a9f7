// The transcript for players that show what is said while it is said: WebVTT (W3C), with the time
// of every word. Any thread.
#pragma once

#include <string>

#include "model/language.h"
#include "output/transcript.h"

namespace nashra {

/// `language` is the file's; what is in another one says so.
std::string webvtt(const Transcript& transcript, Language language);

}  // namespace nashra
