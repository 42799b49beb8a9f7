// The sounds of Arabic in the mnemonics of eSpeak NG's Arabic voice. Total function; any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "spoken/arabic_word.h"

namespace nashra {

/// Appends "[[lb'ajti]]"; nothing for a word without a sound.
void append_mnemonics(std::string& out, const ArabicWord& word,
                      std::optional<std::size_t> stressed);

}  // namespace nashra
