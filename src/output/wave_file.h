// A recording as WAV, or RF64 where it is too long for that.
#pragma once

#include "output/encoding_task.h"

namespace nashra {

/// Answers Flow::stop where `task.progress` did. Throws Error{Kind::io}.
Flow write_wave(const EncodingTask& task);

}  // namespace nashra
