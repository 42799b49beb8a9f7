// Which encoder makes a file: part of what determines its bytes. Any thread.
#pragma once

#include <string>

#include "output/audio_format.h"

namespace nashra {

/// "LAME 3.100", "libsndfile-1.2.0"; empty for WAV, which is nobody's. Throws Error{unavailable}
/// where the encoder, or what it needs beside, is not installed.
std::string encoder_version(AudioFormat format);

}  // namespace nashra
