#include "output/encoding_task.h"

namespace nashra {

namespace {

constexpr int kCompactDiscRate = 44'100;
// Opus knows few rates. What is above 12 kHz is not in the voice.
constexpr int kOpusRate = 24'000;

}  // namespace

int EncodingTask::sample_rate() const {
    if (encoding.format == AudioFormat::opus) return kOpusRate;
    return encoding.compat == Compat::yes ? kCompactDiscRate : sound.pcm().sample_rate;
}

}  // namespace nashra
