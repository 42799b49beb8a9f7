// What libnashra-id3.so shows.
#include "output/id3_library.h"
#include "output/id3_tags.h"

void nashra_id3_tag(const nashra::EpisodeTags& tags,
                    const std::vector<nashra::HeardChapter>& chapters, const std::string& cover,
                    std::vector<std::byte>& tag) {
    tag = nashra::id3_tag(tags, chapters, cover);
}
