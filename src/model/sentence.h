// A sentence as it is written, divided into runs of one language. Plain values; any thread.
#pragma once

#include <string>
#include <vector>

#include "model/language.h"
#include "model/passage.h"
#include "model/place.h"

namespace nashra {

/// A stretch of one language inside a sentence. The runs of a sentence, joined, are its text.
struct Run {
    Language language;
    std::string text;
};

/// Whether the next one goes on with the same sentence: a very long one is several skips, but is
/// heard as one.
enum class GoesOn { no, yes };

struct Sentence {
    Role role = Role::body;
    Place place;  // frame 0
    std::string text;
    std::vector<Run> runs;  // at least one
    GoesOn goes_on = GoesOn::no;
};

}  // namespace nashra
