// The model that comes with nashra for the vowels of Arabic, voices/ar/diacritics.model. It is
// mapped, not read: the first word does not wait for all of it.
#pragma once

#include <functional>
#include <memory>

#include "spoken/diacritizer.h"

namespace nashra {

/// The file stays mapped for as long as the diacritizer is used. Throws Error if the file is
/// missing or is no model.
std::shared_ptr<const Diacritizer> read_diacritizer();

/// Answers the same when it is first asked, and ever after; but a reading without vowels is better
/// than none: what is wrong is said then, in one line, and the answer is null. Any thread.
std::function<std::shared_ptr<const Diacritizer>()> diacritizer_when_needed();

}  // namespace nashra
