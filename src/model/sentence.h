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

struct Sentence {
    Role role = Role::body;
    Place place;  // frame 0
    std::string text;
    std::vector<Run> runs;  // at least one
};

}  // namespace nashra
