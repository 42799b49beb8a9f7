// One recording on its way into one file: all that its encoder must know. Plain values, borrowed.
#pragma once

#include <string>
#include <vector>

#include "output/chapters.h"
#include "output/encoding.h"
#include "output/levelled_sound.h"

namespace nashra {

struct EncodingTask {
    int fd;                   // an empty file, open for reading and writing
    const std::string& name;  // as error messages call it
    const LevelledSound& sound;
    const Encoding& encoding;
    const EpisodeTags& tags;
    const std::vector<HeardChapter>& chapters;
    const EncodingProgress& progress;

    /// Of the file.
    int sample_rate() const;

    /// What whoever waits for the file says to so many frames of the recording being in it.
    Flow tell(std::uint64_t frames) const { return progress ? progress(frames) : Flow::more; }
};

}  // namespace nashra
