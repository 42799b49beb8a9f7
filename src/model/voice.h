// The seam between words and sound. Behind it stands eSpeak NG in a process of its own; in tests, a
// fake that answers a known ramp of samples.
#pragma once

#include <memory>

#include "model/delivery.h"
#include "model/pcm.h"
#include "model/pcm_sink.h"
#include "model/utterance.h"

namespace nashra {

/// An utterance that a voice has begun to speak. Destroying it silences the voice at once.
class Rendition {
  public:
    virtual ~Rendition() = default;

    /// Hands the utterance's sound to `sink`, from the first frame to the last or until the sink
    /// answers `stop`. Call once. Throws Error{try_later} when the voice died or hung: this
    /// utterance is lost, the next one may well be spoken; Error{unavailable} when there is no
    /// voice at all.
    virtual Flow deliver(PcmSink& sink) = 0;
};

/// Thread-safe: several threads may have renditions of one voice under way.
class Voice {
  public:
    virtual ~Voice() = default;

    virtual PcmFormat format() const = 0;

    /// Begins to speak; returns without waiting for sound. The same utterance and delivery always
    /// give the same samples. Throws Error{unavailable} when no voice can be started.
    virtual std::unique_ptr<Rendition> begin(const Utterance& utterance,
                                             const Delivery& delivery) = 0;
};

}  // namespace nashra
