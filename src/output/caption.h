// What a screen shows at a time of what is said: a sentence, or a piece of a long one. Any thread.
//
// A caption has at most two lines of 42 letters: what subtitles commonly have (the BBC's guidelines
// allow 37 to 42, Netflix's 42, both two lines), so that it can be read while it is heard and no
// player breaks it again. A sentence is divided where a word begins, if possible behind a comma,
// into pieces of about the same length. A word that is longer than a line has a line for itself.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "output/transcript.h"

namespace nashra {

/// The bytes from begin to end, of the cue's text.
struct CaptionLine {
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct Caption {
    std::vector<CaptionLine> lines;  // one or two
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};  // behind the start
};

/// REQUIRES: text on one line (foreign_cue). Where the words have no times, what is heard until
/// then is estimated from the letters. None for a sentence without letters or without sound.
std::vector<Caption> captions(const Cue& cue);

/// A mark for the beginning of a line that would be set from the wrong side, because it begins with
/// a word in letters of the other direction: U+200F in Arabic, U+200E in other languages. Mostly
/// nothing.
std::string direction_mark(const Cue& cue, CaptionLine line);

}  // namespace nashra
