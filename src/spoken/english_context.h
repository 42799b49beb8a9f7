// The words around a written thing: "3-2" behind "won" is a score. Looks a bounded way. Any thread.
#pragma once

#include <span>
#include <string_view>

#include "spoken/rule.h"

namespace nashra {

/// Whether one of the words stands within `count` words before the thing, or behind it from byte
/// `end` of its rest. The list is in lower case; a full stop or bracket does not end the search.
bool word_before(const Written& written, std::span<const std::string_view> list, int count);
bool word_behind(const Written& written, std::size_t end, std::span<const std::string_view> list,
                 int count);

/// The next word behind `end`, over spaces; empty when a sign comes first.
std::string_view next_word(const Written& written, std::size_t end);

/// Whether what follows is counted: "people", "barrels", "new jobs"; not "is", "across".
bool counted_things_follow(const Written& written, std::size_t end);

/// Whether what ends at `end` stands before a noun, where nothing measured has a plural: "a $600m
/// deal", "a 10km run", "a $5-a-day habit".
bool before_noun(const Written& written, std::size_t end);

/// What the dash of a span means: " to ", or " and " behind "between".
std::string_view dash_words(const Written& written);

/// Whether the dot before byte `end` of the rest is also the full stop of a sentence: "p.m.", and
/// "the U.S. He left".
bool dot_ends_sentence(const Written& written, std::size_t end);

}  // namespace nashra
