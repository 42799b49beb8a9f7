#include "output/wave_cues.h"

#include <string>
#include <string_view>
#include <utility>

#include "output/foreign_text.h"
#include "output/wave_header.h"

namespace nashra {

namespace {

using Bytes = std::vector<std::byte>;

/// Chunks begin at even bytes, and their size does not count what that takes.
void put_chunk(Bytes& out, std::string_view name, const Bytes& content) {
    put_name(out, name);
    put_number(out, content.size(), 4);
    out.insert(out.end(), content.begin(), content.end());
    if (content.size() % 2 != 0) out.push_back({});
}

void put_text(Bytes& out, std::string_view text) {
    put_name(out, text);
    out.push_back({});
}

Bytes cue_points(const std::vector<HeardChapter>& chapters, PcmFormat pcm) {
    Bytes points;
    put_number(points, chapters.size(), 4);
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const auto frame = pcm.frames(chapters[i].start);
        put_number(points, i + 1, 4);
        put_number(points, frame, 4);
        put_name(points, "data");
        put_number(points, 0, 4);
        put_number(points, 0, 4);
        put_number(points, frame, 4);
    }
    return points;
}

Bytes labels(const std::vector<HeardChapter>& chapters) {
    Bytes list;
    put_name(list, "adtl");
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        Bytes label;
        put_number(label, i + 1, 4);
        put_text(label, chapters[i].title);
        put_chunk(list, "labl", label);
    }
    return list;
}

Bytes infos(const EpisodeTags& tags) {
    Bytes list;
    for (const auto& [name, value] : {std::pair{"INAM", &tags.title},
                                      {"IPRD", &tags.site},
                                      {"IART", &tags.author},
                                      {"ICRD", &tags.date},
                                      {"ILNG", &tags.language},
                                      {"ISRC", &tags.url},
                                      {"ICMT", &tags.comment}}) {
        const auto text = foreign_line(*value);
        if (text.empty()) continue;
        if (list.empty()) put_name(list, "INFO");
        Bytes info;
        put_text(info, text);
        put_chunk(list, name, info);
    }
    return list;
}

}  // namespace

std::vector<std::byte> wave_cues(const EpisodeTags& tags, const std::vector<HeardChapter>& chapters,
                                 PcmFormat pcm) {
    Bytes chunks;
    if (!chapters.empty()) {
        put_chunk(chunks, "cue ", cue_points(chapters, pcm));
        put_chunk(chunks, "LIST", labels(chapters));
    }
    const auto words = infos(tags);
    if (!words.empty()) put_chunk(chunks, "LIST", words);
    return chunks;
}

}  // namespace nashra
