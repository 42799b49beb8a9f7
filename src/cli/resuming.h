// A reading that was left is continued: where that is, and how the listener is told. Main thread.
#pragma once

#include <optional>
#include <string>

#include "cli/visit.h"
#include "programme/kept_place.h"

namespace nashra {

/// The kept place in what was opened. A text that is still on its way is waited for, some seconds
/// at most. Nothing: neither the story nor what came behind it is there any more.
std::optional<FoundPlace> find_when_here(Visit& visit, const KeptPlace& kept);

/// Why a story is not there any more: it has left the source, or only what is new is read, and it
/// was heard.
enum class Absence { gone, heard };

/// "continuing at headline 8 of 32, 5 new ones before it". Empty where it begins anew anyway.
std::string continuing(const Programme& programme, const KeptPlace& kept,
                       const std::optional<FoundPlace>& found, Absence absence = Absence::gone);

}  // namespace nashra
