// A word that was said wrongly, corrected by the listener: what was typed becomes a line of the
// listener's own lexicon.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "cli/turn.h"
#include "model/language.h"

namespace nashra {

struct Correction {
    std::string line;  // of a lexicon
    Language language;
    std::string written;
    std::string said;  // empty: not spoken
};

/// "Riyadh = ree ahd", as it was typed. Throws Error{usage} when it is nothing that a lexicon can
/// hold.
Correction read_correction(std::string_view typed);

/// Puts the line at the end of a lexicon, which is made, for its owner alone, where there is none.
/// Whoever reads it finds the old one or the new one. Throws Error{io}.
void keep(const Correction& correction, const std::filesystem::path& lexicon);

/// Asks the listener how a word of the sentence just heard is said, and says it so. It is silent
/// meanwhile. Main thread.
void correct_word(Turn& turn);

}  // namespace nashra
