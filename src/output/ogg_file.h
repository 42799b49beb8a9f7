// A recording as Ogg Opus or Ogg Vorbis, with its tags and its cover.
#pragma once

#include "output/encoding_task.h"

namespace nashra {

/// Answers Flow::stop where `task.progress` did. Throws Error{Kind::io}, or
/// Error{Kind::unavailable} where libsndfile is missing.
Flow write_ogg(const EncodingTask& task);

}  // namespace nashra
