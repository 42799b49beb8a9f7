// The commonest words of the languages that are written in Arabic letters, those of the news among
// them: by them a text without any letter of its own is known. Any thread.
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "model/language.h"

namespace nashra {

inline constexpr Language kPersian{"fa"};
inline constexpr Language kUrdu{"ur"};
inline constexpr Language kPashto{"ps"};
inline constexpr Language kSorani{"ckb"};
inline constexpr std::array kArabicScriptLanguages = {kArabic, kPersian, kUrdu, kPashto, kSorani};

struct ArabicScriptWord {
    std::string_view word;
    Language language;
};

/// The entries for a word: one for each language that has it among its commonest; usually none.
std::span<const ArabicScriptWord> arabic_script_words(std::string_view word);

}  // namespace nashra
