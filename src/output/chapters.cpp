#include "output/chapters.h"

#include <algorithm>
#include <cstddef>

#include "output/foreign_text.h"

namespace nashra {

std::vector<HeardChapter> heard_chapters(std::span<const Chapter> chapters,
                                         std::uint64_t total_frames, PcmFormat pcm) {
    const auto at = [&](std::uint64_t frame) {
        return pcm.duration(std::min(frame, total_frames));
    };
    std::vector<HeardChapter> heard;
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const auto end = i + 1 < chapters.size() ? chapters[i + 1].start_frame : total_frames;
        const auto start = chapters[i].start_frame;
        if (at(start) < at(end))
            heard.push_back({foreign_line(chapters[i].title), at(start), at(end)});
    }
    return heard;
}

}  // namespace nashra
