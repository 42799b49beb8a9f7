// The silence between two utterances: by it a listener hears what was a headline and what was a
// sentence. Any thread.
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

}  // namespace nashra
