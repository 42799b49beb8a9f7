// The lines of a lexicon that are regular expressions. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/language.h"
#include "spoken/lexicon_entry.h"

namespace nashra {

class CompiledExpression;

/// A pattern that can be looked for, by any number of threads.
struct LexiconPattern {
    std::shared_ptr<const CompiledExpression> expression;
    PatternEntry entry;
};

/// What a pattern found in a text, and how it is said.
struct PatternMatch {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string words;
    std::uint32_t source = 0;
};

/// Or what is wrong with the expression.
std::variant<LexiconPattern, std::string> compile(PatternEntry entry);

/// All that the patterns for this voice find, in the order of the text; where several begin at one
/// place the one of the last pattern is first. An expression that takes too long or too much memory
/// finds no more in this text.
std::vector<PatternMatch> matches(std::span<const LexiconPattern> patterns, std::string_view text,
                                  Language voice);

}  // namespace nashra
