// The given names that people in Arabic news have most, and whether a woman or a man has them.
// Any thread.
#pragma once

#include <optional>
#include <string_view>

#include "spoken/arabic_number.h"

namespace nashra {

/// As written without vowel signs; nothing for a word that is no given name known here.
std::optional<Gender> given_name(std::string_view word);

}  // namespace nashra
