// output/id3_tags and TagLib behind it as a library of their own, loaded with the first MP3: TagLib
// would cost every start of the program a millisecond. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "output/chapters.h"

namespace nashra {

/// As id3_tag (output/id3_tags.h), which answers by its last argument here.
using Id3Tag = void(const EpisodeTags& tags, const std::vector<HeardChapter>& chapters,
                    const std::string& cover, std::vector<std::byte>& tag);

/// What the library shows.
struct Id3 {
    Id3Tag* tag = nullptr;
};

/// Loaded once and never unloaded. Throws Error{unavailable} when it is not installed.
const Id3& id3();

}  // namespace nashra

extern "C" [[gnu::visibility("default")]] nashra::Id3Tag nashra_id3_tag;
