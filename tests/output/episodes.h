// Episodes and a channel, for the tests of what is written of them.
#pragma once

#include "output/episode.h"

namespace nashra::test {

inline Episode ferry_episode() {
    using namespace std::chrono_literals;
    return {
        .guid = "https://news.example/ferry",
        .stem = "2026-11-27-ferry-1f2e3d4c",
        .key = "v1:abc",
        .title = "Ferry back in the harbour",
        .summary = "It left at dawn & came back.",
        .site = "Island News",
        .author = "Mona Farah",
        .url = "https://news.example/ferry?a=1&b=2",
        .published = "2026-11-27T06:30:00Z",
        .language = kEnglish,
        .sound_file = "2026-11-27-ferry-1f2e3d4c.mp3",
        .media_type = "audio/mpeg",
        .bytes = 123456,
        .duration = 75500ms,
        .chapters = {{"Ferry back in the harbour", "https://news.example/ferry", 0ms, kEnglish}}};
}

inline Episode bulletin_episode() {
    using namespace std::chrono_literals;
    return {.guid = "bulletin-2026-11-28",
            .stem = "2026-11-28-bulletin",
            .key = "v1:def",
            .stories = {"https://news.example/truce", "https://news.example/rain"},
            .title = "نشرة السبت",
            .summary = "",
            .site = "أخبار الجزيرة",
            .author = "",
            .url = "",
            .published = "2026-11-28T04:00:00Z",
            .language = kArabic,
            .sound_file = "2026-11-28-bulletin.mp3",
            .media_type = "audio/mpeg",
            .bytes = 5000000000,
            .duration = 3723456ms,
            .chapters = {{"هدنة في غزة", "https://news.example/truce", 0ms, kArabic},
                         {"Rain in the <north>", "https://news.example/rain", 65s, kEnglish}}};
}

inline Channel island_channel() {
    return {.title = "Island News, read aloud",
            .description = "Every morning.",
            .author = "Island Press",
            .link = "https://island.example/pod/",
            .owner = "pod@island.example",
            .cover = "cover.png",
            .language = kEnglish};
}

/// What a site may send where a title is expected.
inline constexpr const char* kHostile =
    "]]></title><script>alert('1')</script>\"' onload=\"x\" &amp; \x01\x1B[2J \xFF \u202E<!--";

}  // namespace nashra::test
