// One episode of a podcast, as its folder, the feed and the page of the podcast know it. Plain
// values; any thread. Empty strings are unknown, and then nothing is written of them. (The
// braces let designated initialisers name only some.)
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "model/language.h"

namespace nashra {

/// A chapter as a listener sees it: one headline.
struct EpisodeChapter {
    std::string title{};
    std::string url{};  // the story's own page
    std::chrono::milliseconds start{0};
    Language language{};  // of the title

    friend bool operator==(const EpisodeChapter&, const EpisodeChapter&) = default;
};

struct Episode {
    std::string guid{};  // the story's name, the same for ever, whatever becomes of its text
    /// Its folder in the podcast's ("2026-11-28-title-1f2e3d4c"), and how the names of its files
    /// begin: letters, digits and hyphens of ASCII.
    std::string stem{};
    std::string key{};  // what determines its sound and its texts, as a fingerprint
    /// Of a bulletin of several stories their names; of any other episode there is nothing here.
    std::vector<std::string> stories{};
    std::string title{};
    std::string summary{};
    std::string site{};
    std::string author{};
    std::string url{};
    std::string published{};  // ISO 8601, UTC: "2026-11-28T06:30:00Z"
    Language language{};
    std::string sound_file{};  // "2026-11-28-title-1f2e3d4c.mp3"
    std::string media_type{};  // "audio/mpeg"
    std::uint64_t bytes = 0;
    std::chrono::milliseconds duration{0};
    std::vector<EpisodeChapter> chapters{};

    friend bool operator==(const Episode&, const Episode&) = default;
};

/// The podcast itself.
struct Channel {
    std::string title{};
    std::string description{};
    std::string author{};
    std::string link{};   // the address of the podcast's folder on the web, with a slash at its end
    std::string owner{};  // an e-mail address
    std::string cover{};  // a file in the podcast's folder: "cover.png"
    std::string book{};   // and another: "newspaper.epub"
    Language language{};
};

// The files of a podcast, in its folder; each episode's stem is a folder in the last.
inline constexpr const char* kFeedFile = "feed.xml";
inline constexpr const char* kPodcastPage = "index.html";
inline constexpr const char* kBookFile = "newspaper.epub";
inline constexpr const char* kFirstSeenFile = ".first-seen";
inline constexpr const char* kEpisodesFolder = "episodes";

// The files beside an episode's sound, in its folder.
inline constexpr const char* kEpisodeFile = "episode.json";
inline constexpr const char* kChaptersFile = "chapters.json";
inline constexpr const char* kWebVttFile = "transcript.vtt";
inline constexpr const char* kSubRipFile = "transcript.srt";
inline constexpr const char* kTranscriptPage = "transcript.html";
inline constexpr const char* kTranscriptJson = "transcript.json";

}  // namespace nashra
