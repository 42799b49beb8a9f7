// A transcript as one kind of file, sentence by sentence while these are spoken: of sixteen hours
// nothing is kept in memory. One thread.
#pragma once

#include <string>

#include "output/transcript.h"

namespace nashra {

/// What it answers is the file, one after the other: the opening, once for each sentence in their
/// order, the closing.
class TranscriptPaper {
  public:
    virtual ~TranscriptPaper() = default;

    virtual std::string opening() { return {}; }
    virtual std::string sentence(const Cue& cue) = 0;
    virtual std::string closing() { return {}; }
};

}  // namespace nashra
