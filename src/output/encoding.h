// How a recording becomes a file: what a listener may ask of it, beside its name. Plain values; any
// thread. What is not said is as a podcast wants it.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "model/pcm_sink.h"
#include "output/audio_format.h"

namespace nashra {

/// Some old players know the sample rate of CDs alone: 44.1 kHz.
enum class Compat { no, yes };

/// What podcasts agree on: -16 LUFS from two loudspeakers, which is the same as -19 LUFS from one.
inline constexpr double kPodcastLoudness = -16.0;

/// LAME's -q, 0 (best) to 9 (fastest). For speech, 7 was measured to be no worse below 4 kHz.
inline constexpr int kSpeechQuality = 7;

struct Encoding {
    AudioFormat format = AudioFormat::mp3;
    Compat compat = Compat::no;
    int quality = kSpeechQuality;  // of MP3
    /// LUFS, integrated over the recording, as from two loudspeakers; nothing: as the voice speaks.
    std::optional<double> loudness = kPodcastLoudness;
    unsigned jobs = 1;    // threads that encode side by side; the file is the same with any number
    std::string cover{};  // the bytes of a PNG or JPEG picture; empty: none
};

/// Told again and again how many frames are encoded, on the thread that asked for it; `stop` gives
/// the recording up.
using EncodingProgress = std::function<Flow(std::uint64_t frames)>;

}  // namespace nashra
