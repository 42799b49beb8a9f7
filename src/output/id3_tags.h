// What a podcast player shows of an MP3 file: ID3v2.3 with the chapter frames of the "ID3v2 Chapter
// Frame Addendum" (CHAP, CTOC). TagLib appears in id3_tags.cpp and nowhere else. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "output/chapters.h"

namespace nashra {

/// The bytes of the tag, to be followed by the sound; none where there is nothing to say. `cover`
/// holds a picture, or nothing.
std::vector<std::byte> id3_tag(const EpisodeTags& tags, const std::vector<HeardChapter>& chapters,
                               const std::string& cover);

}  // namespace nashra
