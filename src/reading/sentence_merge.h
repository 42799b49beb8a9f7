// Which of ICU's sentence ends are none: the full stop of an abbreviation, of an initial, of a
// question quoted inside a sentence. Looks at a few words on either side, never further. Any
// thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace nashra {

/// Whether the text before and after `boundary` is one sentence; `start` is where the sentence
/// before it began.
bool joined_over(std::string_view text, std::size_t start, std::size_t boundary);

/// Whether the line break before `boundary` only wraps a line: the next goes on in lower case.
bool line_goes_on(std::string_view text, std::size_t start, std::size_t boundary);

}  // namespace nashra
