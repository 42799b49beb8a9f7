// A recording as an MP3 file: stretches of it are encoded side by side, and joined.
#pragma once

#include "output/encoding_task.h"

namespace nashra {

/// The tag stands first, then the Info frame, then the sound. The same sound gives the same bytes
/// with any number of jobs. Holds a few stretches at a time, however long the sound is. Flow::stop
/// where `task.progress` said so. Throws Error{io}, Error{unavailable}.
Flow write_mp3(const EncodingTask& task);

}  // namespace nashra
