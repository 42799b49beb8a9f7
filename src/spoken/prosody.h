// How a listener hears what a sentence is, a headline or a quotation: by the silence behind it and
// by its pitch. Any thread.
#pragma once

#include <chrono>
#include <string_view>

#include "model/passage.h"

namespace nashra {

enum class LastInPassage { no, yes };

/// The pause after a sentence of this role at normal speed (175 words per minute).
std::chrono::milliseconds pause_after(Role role, LastInPassage last);

/// The pause that eSpeak NG makes behind these words, where their sentence goes on.
std::chrono::milliseconds pause_within_sentence(std::string_view clause);

/// How much higher or lower than the running text it is said, on eSpeak's scale (0 to 99, 50 at
/// first; eight are about a tone). Small enough that it stays one voice.
int pitch_shift(Role role);

}  // namespace nashra
