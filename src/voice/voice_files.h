// The installed voices of eSpeak NG: a file each, in one folder a family of languages. Thread-safe.
#pragma once

#include <string>

#include "model/language.h"

namespace nashra {

/// The file of the voice for the language, as eSpeak NG wants it ("roa/fr"); empty when none is
/// installed. Looks into the folder once.
const std::string& voice_file(Language language);

inline bool has_voice(Language language) { return !voice_file(language).empty(); }

}  // namespace nashra
