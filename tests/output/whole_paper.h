// A transcript's file as it is in the end.
#pragma once

#include <memory>
#include <string>

#include "output/transcript_paper.h"

namespace nashra::test {

inline std::string whole(const std::unique_ptr<TranscriptPaper>& paper,
                         const Transcript& transcript) {
    auto text = paper->opening();
    for (const auto& cue : transcript)
        text += paper->sentence(cue);
    return text + paper->closing();
}

}  // namespace nashra::test
