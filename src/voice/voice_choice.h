// The voice that the listener wants for a language instead of eSpeak NG's own. A plain value.
#pragma once

#include <string>
#include <vector>

#include "model/language.h"

namespace nashra {

struct VoiceChoice {
    Language language;
    /// On the command line: a voice as 'nashra voices' lists it, by its language ("en-us"), its
    /// name or its file ("gmw/en-US"), with "+" and a variant behind it ("en-us+f3"), or the
    /// variant alone. For the engine: the file, and the variant.
    std::string name;
};

using VoiceChoices = std::vector<VoiceChoice>;

}  // namespace nashra
