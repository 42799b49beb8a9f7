// A recording as an MP3 file: stretches of it are encoded side by side, and joined.
#pragma once

#include <string>

#include "output/encoding.h"
#include "output/levelled_sound.h"

namespace nashra {

/// Writes into `fd`, an empty file that can seek, which `name` is in error messages. The same sound
/// gives the same bytes with any number of jobs. Holds a few stretches at a time, however long the
/// sound is. Flow::stop where `progress` said so. Throws Error{io}, Error{unavailable}.
Flow write_mp3(int fd, const std::string& name, const LevelledSound& sound, int sample_rate,
               const Encoding& encoding, const EncodingProgress& progress);

}  // namespace nashra
