// What a podcast player shows of a recording: its title, where it comes from, and one chapter per
// headline, so that the listener can skip from headline to headline. Written as ID3v2.3 with the
// chapter frames of the "ID3v2 Chapter Frame Addendum" (CHAP, CTOC). TagLib appears in chapters.cpp
// and nowhere else.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "model/pcm.h"

namespace nashra {

/// Ends where the next one begins, the last one at the end of the sound.
struct Chapter {
    std::string title;
    std::uint64_t start_frame = 0;
};

/// Empty means unknown and writes nothing. (The braces let designated initialisers name only some.)
struct EpisodeTags {
    std::string title{};
    std::string site{};
    std::string author{};
    std::string date{};      // ISO 8601: "2019-12-30" or "2019-12-30T10:00:00Z"
    std::string language{};  // ISO 639 code: "ar"
    std::string url{};       // the page that was read
    std::string comment{};
};

/// Puts the tag in front of the sound of an open MP3 file that has no ID3v2 tag yet. Control
/// characters are left out, chapters without sound too. Throws Error{Kind::io}, which calls the
/// file `name`.
void write_mp3_tags(int fd, const std::string& name, const EpisodeTags& tags,
                    std::span<const Chapter> chapters, std::uint64_t total_frames, PcmFormat pcm);

}  // namespace nashra
