// Title, chapters and cover as Ogg and FLAC files have them: the "Ogg Vorbis I format
// specification: comment field", the Ogg chapter extension (CHAPTER000=00:00:00.000,
// CHAPTER000NAME=...), and the picture block of FLAC (RFC 9639, 8.8). Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "output/chapters.h"

namespace nashra {

/// Without what stands around it in each format. `cover` is for formats that have no other place
/// for it.
std::vector<std::byte> vorbis_comment(const EpisodeTags& tags,
                                      const std::vector<HeardChapter>& chapters,
                                      const std::string& cover);

/// The content of a picture block. REQUIRES: `cover` holds a picture.
std::vector<std::byte> flac_picture(const std::string& cover);

}  // namespace nashra
