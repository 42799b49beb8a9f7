// The lexicons in the order in which they count: those that are nashra's own, the listener's, and
// those of --lexicon. What comes later wins.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "model/language.h"
#include "spoken/pronunciation.h"

namespace nashra {

/// The listener's own lexicon of a language, which need not exist:
/// $XDG_CONFIG_HOME/nashra/lexicon/en.tsv. Empty where there is no place for it.
std::filesystem::path own_lexicon(Language language);

/// By all lexicons, and the vowels of Arabic by nashra's own model, if it is there. Complains of
/// each line and of each file that cannot be used, but for `files`, those of --lexicon: throws
/// Error{no_input} when one does not exist, Error{io} when it cannot be read.
std::shared_ptr<Pronunciation> read_pronunciation(const std::vector<std::string>& files,
                                                  Endings endings);

/// The same, but most is done beside what the caller does next: `files` are opened at once, the
/// words of all lexicons learned in another thread, or, where there is none to be had, when they
/// are asked for.
std::shared_ptr<Pronunciation> begin_pronunciation(const std::vector<std::string>& files,
                                                   Endings endings);

}  // namespace nashra
