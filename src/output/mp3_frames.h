// A stretch of a recording as MP3 frames that can stand behind those of the stretch before, so that
// several stretches are encoded side by side. Any thread.
//
// MP3 frames depend on their neighbours in three ways. The bit reservoir, by which a frame borrows
// room from those before it, is not used: 64 kb/s are plenty for one channel of speech. The
// transform overlaps the next frame, and the encoder listens ahead: so a stretch is given with some
// sound before and behind it, whose own frames are dropped. And the encoder may change to short
// transforms, on which two stretches would have to agree: so they meet in silence (mp3_cuts.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace nashra {

struct Mp3Settings {
    int sample_rate = 22050;
    int bit_rate = 64;  // kb/s, constant
    int quality = 7;    // LAME's -q
};

/// How much sound is in a frame: 576 samples up to 24 kHz (MPEG-2, layer III), 1152 above (MPEG-1).
std::size_t samples_in_frame(int sample_rate);

/// The sound of a frame appears so many samples later than it goes into LAME
/// (lame_get_encoder_delay), and so many more later in what comes out of a decoder (the delay of
/// its filters).
inline constexpr std::size_t kEncoderDelay = 576;
inline constexpr std::size_t kDecoderDelay = 529;

/// A stretch takes so many frames of sound before it, less at the beginning of a recording, and so
/// many behind it.
inline constexpr std::size_t kFramesBefore = 4;
inline constexpr std::size_t kFramesBehind = 4;

/// `count` frames of what LAME makes of `sound`, the first `dropped` frames left out. REQUIRES: the
/// sound is longer than that by kFramesBehind; full scale is 1.0. Throws Error{unavailable} without
/// LAME, Error{internal} where it answers otherwise than it should.
std::string mp3_frames(std::span<const float> sound, std::size_t dropped, std::size_t count,
                       const Mp3Settings& settings);

}  // namespace nashra
