// Where a skip goes, counted from where the listener is. Free functions over the running order; any
// thread.
#pragma once

#include <optional>

#include "model/place.h"
#include "programme/programme.h"

namespace nashra {

/// What a skip counts in. A section begins at a subheading of an article, or at its headline; in a
/// list of headlines, whose articles are not here, it is ten of them.
enum class Unit { sentence, paragraph, section, headline };

/// Where the next one begins; nothing when there is none.
std::optional<Place> next(const Programme& programme, Unit unit, Place from);

/// Where the one at `from` begins.
Place start_of(const Programme& programme, Unit unit, Place from);

/// Where the one before it begins; before the first: the start of the programme.
/// REQUIRES: one begins at `from`.
Place previous(const Programme& programme, Unit unit, Place from);

/// The sentence at this share of a passage's text, 0 to 1: where one comes to lie who goes by time
/// in what was never measured.
Place place_in_passage(const Programme& programme, std::uint32_t passage, double share);

}  // namespace nashra
