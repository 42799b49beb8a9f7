// Phonemes in eSpeak NG's mnemonics, as a lexicon may give them: "[[r'i:A:d]]". Pure functions; any
// thread.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/language.h"

namespace nashra {

/// How many bytes the "[[...]]" at the beginning of `text` takes; 0 where there is none.
std::size_t phoneme_group(std::string_view text);

/// The first part of `phonemes` that the voice of the language does not know, if there is one.
/// eSpeak says nothing of what follows such a part. It reads the longest mnemonic at each place,
/// and so does this.
std::optional<std::string> unknown_phoneme(std::string_view phonemes, Language language);

/// The mnemonics that a lexicon may use for the voice of the language, without the signs of stress
/// and pause.
std::span<const std::string_view> sounds_of(Language language);

/// The phonemes with the English ending of "Riyadh's" and "Houthis".
std::string with_english_ending(std::string_view phonemes);

}  // namespace nashra
