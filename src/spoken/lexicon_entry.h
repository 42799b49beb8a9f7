// One line of a lexicon: what is written, and how it is said. Plain values; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "model/language.h"
#include "spoken/phonemes.h"

namespace nashra {

enum class SaidIn { words, phonemes };

struct LexiconEntry {
    std::string written;  // cleaned, without vowel signs, a space between words
    std::string said;     // empty: nothing is said; phonemes are without their brackets
    SaidIn said_in = SaidIn::words;
    Language voice;
    std::uint32_t source = 0;  // which file
    // Words that stand before and behind it and are said as ever, folded as in FoldedWord; empty:
    // whatever stands there.
    std::string before{};
    std::string behind{};
};

/// What is written is a regular expression.
struct PatternEntry {
    std::string expression;
    std::string said;  // "$1" is what the first group found; phonemes are within their brackets
    Language voice;
    std::uint32_t source = 0;
};

/// What a line says, or what is wrong with it. `language` as in Lexicon::add.
std::variant<LexiconEntry, PatternEntry, std::string> read_lexicon_line(std::string_view line,
                                                                        Language language);

/// Whether an entry means what is written in the text, letter by letter. REQUIRES: both fold to the
/// same key.
enum class Likeness { none, variant, same };
Likeness likeness(const LexiconEntry& entry, std::string_view written);

}  // namespace nashra
