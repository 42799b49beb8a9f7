// The model that comes with nashra for the vowels of Arabic, voices/ar/diacritics.model. It is
// mapped, not read: the start of the program does not wait for it. One thread.
#pragma once

#include <memory>

#include "spoken/diacritizer.h"

namespace nashra {

/// The file stays mapped for as long as the diacritizer is used. Throws Error if the file is
/// missing or is no model.
std::shared_ptr<const Diacritizer> read_diacritizer();

/// The same, but a reading without vowels is better than none: what is wrong is said in one line,
/// and the answer is null.
std::shared_ptr<const Diacritizer> read_diacritizer_if_possible();

}  // namespace nashra
