// Which voice reads what: not every language has one. Total functions; any thread.
#pragma once

#include "model/language.h"
#include "model/sentence.h"

namespace nashra {

/// Whether a voice for the language is installed.
using HasVoice = bool (*)(Language);

/// The sentence with every run in a language that has a voice. A lone acronym among Arabic words
/// stays with the Arabic voice (readers want no jump for three letters). Latin letters without one
/// go to the English voice. Other letters would be gibberish in a wrong voice, so what they are is
/// said in their place: "Pashto text", in Arabic ("نص باللغة الكردية") within an Arabic sentence
/// and for what is written in Arabic letters throughout.
Sentence cast(Sentence sentence, HasVoice has_voice);

/// Whether nothing but such an announcement can be said of it.
bool voiceless(const Sentence& sentence, HasVoice has_voice);

}  // namespace nashra
