// What a WAV file begins with. Beyond 4 GB, which are 27 hours, its numbers are too small, and it
// is RF64 (EBU Tech 3306), which programs that read long sound know. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/pcm.h"

namespace nashra {

/// Appends to the bytes of a chunk; WAV is little-endian whatever the machine is.
void put_name(std::vector<std::byte>& out, std::string_view four_letters);
void put_number(std::vector<std::byte>& out, std::uint64_t number, int bytes);

/// With so many bytes of sound behind it, and others behind those. Nothing: it is not known yet how
/// many, and both sizes say 0xFFFFFFFF.
std::vector<std::byte> wave_header(PcmFormat pcm, std::optional<std::uint64_t> sound_bytes,
                                   std::uint64_t bytes_behind = 0);

}  // namespace nashra
