// The encoders of libsndfile: FLAC, Opus, Vorbis. What they make goes through a callback, since
// each format has its own place for the tags; libsndfile appears in audio_file.cpp alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>

#include "output/encoding_task.h"

namespace nashra {

/// Takes bytes of the file and where they belong, which may be before what was written already. 0
/// or an errno.
using WriteBytes = std::function<int(std::uint64_t offset, std::span<const std::byte> bytes)>;

/// Answers Flow::stop where `task.progress` did. Throws Error{Kind::io} with the errno of the write
/// that failed in words, or Error{Kind::unavailable} where libsndfile is missing. Holds some
/// hundred kilobytes however long the sound is.
Flow encode_with_sndfile(const EncodingTask& task, const WriteBytes& write);

}  // namespace nashra
