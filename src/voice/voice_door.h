// The door before the engine: whatever a run says it is, eSpeak NG is never given brackets that are
// not phonemes, nor phonemes that are commands. Pure function; any thread.
#pragma once

#include <string>

#include "model/utterance.h"

namespace nashra {

/// The text as the engine may have it. Of words every bracket goes, since "[[" begins phonemes.
/// With phonemes every "[[...]]" stays that is made of mnemonics; one that is not (a switch of the
/// language, mark-up, no end) goes with all that is in it. The words go through the door of their
/// voice (arabic_door, letter_a).
std::string admitted(const SpokenRun& run);

}  // namespace nashra
