// What a podcast player shows of a recording: its title, where it comes from, and one chapter per
// headline, so that the listener can skip from headline to headline. Each format writes them in its
// own way (id3_tags, vorbis_comment, wave_cues). Any thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

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

/// A stretch of sound as a file gives it. Its title is on one line, without control characters.
struct HeardChapter {
    std::string title;
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};
};

/// Chapters without sound are left out, and those behind its end.
std::vector<HeardChapter> heard_chapters(std::span<const Chapter> chapters,
                                         std::uint64_t total_frames, PcmFormat pcm);

}  // namespace nashra
