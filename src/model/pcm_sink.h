// The seam between the voice and the ear: loudspeaker, file, or a test's memory.
#pragma once

#include <cstdint>

#include "model/pcm.h"
#include "model/place.h"

namespace nashra {

/// What the sink wants next. `stop` is skip, seek and Ctrl-C, for files and loudspeaker alike: the
/// writer must return as soon as it can and write nothing more.
enum class Flow { more, stop };

class PcmSink {
  public:
    virtual ~PcmSink() = default;

    /// Takes `samples`, the first of which is heard at `place`. May block until there is room.
    virtual Flow write(Place place, Samples samples) = 0;

    /// Word number `word` of the utterance (Utterance::words, from 0) begins at `place`. Told
    /// before the sound there is written, in order, each word once; also of words before the place
    /// where the writing begins. A word that the voice says as one with the word before ("of the")
    /// is told of when its sound is over. The number behind the last word is the silence behind it.
    virtual void word(Place /*place*/, std::uint32_t /*word*/) {}

    /// What it wants now, without anything being written: asked while the voice is silent, so that
    /// nobody waits for a voice that hangs. A sink that only `write` stops need not answer.
    virtual Flow flow() const { return Flow::more; }
};

}  // namespace nashra
