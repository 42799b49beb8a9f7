#include "output/first_seen.h"

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <utility>
#include <vector>

#include "output/episode.h"

namespace nashra {

namespace {

constexpr std::size_t kMost = 20'000;
constexpr std::size_t kLongestName = 2'000;  // bytes

}  // namespace

FirstSeen read_first_seen(const PodcastFolder& podcast) {
    FirstSeen seen;
    std::ifstream in{podcast.path() / kFirstSeenFile};
    for (std::string line; seen.size() < kMost && std::getline(in, line);) {
        const auto tab = line.find('\t');
        if (tab != std::string::npos) seen.emplace(line.substr(tab + 1), line.substr(0, tab));
    }
    return seen;
}

void note_first_seen(const PodcastFolder& podcast, const FirstSeen& stories) {
    if (stories.empty()) return;
    auto seen = read_first_seen(podcast);
    seen.insert(stories.begin(), stories.end());
    std::vector<std::string> lines;
    for (const auto& [name, date] : seen) {
        const bool fits = name.size() <= kLongestName && name.find('\n') == std::string::npos;
        if (fits) lines.push_back(date + '\t' + name + '\n');
    }
    std::sort(lines.begin(), lines.end());  // by their dates
    std::string text;
    for (auto i = lines.size() - std::min(lines.size(), kMost); i < lines.size(); ++i)
        text += lines[i];
    write_if_changed(podcast.path() / kFirstSeenFile, text);
}

}  // namespace nashra
