// Where a skip goes: the next or the previous sentence or headline, counted from where the listener
// is. Free functions over the running order; any thread.
#pragma once

#include <optional>

#include "model/place.h"
#include "programme/programme.h"

namespace nashra {

/// Nothing when there is no next one.
std::optional<Place> next_sentence(const Programme& programme, Place from);
std::optional<Place> next_headline(const Programme& programme, Place from);

/// Before the first: the start of the programme.
Place previous_sentence(const Programme& programme, Place from);
/// The headline before the one at `from`.
Place previous_headline(const Programme& programme, Place from);

Place start_of_sentence(Place from);
Place start_of_headline(const Programme& programme, Place from);

}  // namespace nashra
