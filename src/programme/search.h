// Words that are looked for in the running order. Free functions; any thread.
#pragma once

#include <optional>
#include <string_view>

#include "model/place.h"
#include "programme/programme.h"

namespace nashra {

/// The first sentence behind the one at `behind` that has the words, or a part of them: capitals,
/// accents, the vowel signs of Arabic and the forms of hamza do not matter (search_key.h). From the
/// beginning without a place. Nothing: there is none.
std::optional<Place> find_next(const Programme& programme, std::string_view words,
                               std::optional<Place> behind = std::nullopt);

/// The last one before the sentence at `before`; from the end without a place.
std::optional<Place> find_previous(const Programme& programme, std::string_view words,
                                   std::optional<Place> before = std::nullopt);

}  // namespace nashra
