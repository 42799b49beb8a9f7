// A recording as FLAC, with its tags and its cover before the sound.
#pragma once

#include "output/encoding_task.h"

namespace nashra {

/// Answers Flow::stop where `task.progress` did. Throws Error{Kind::io}, or
/// Error{Kind::unavailable} where libsndfile is missing.
Flow write_flac(const EncodingTask& task);

}  // namespace nashra
