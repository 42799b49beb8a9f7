// Foreign bytes as an episode's file: what is taken from it stays in its folder, and written again
// it says the same.
#include <cstdint>
#include <cstdlib>

#include "output/episode_file.h"
#include "output/podcast_feed.h"
#include "output/podcast_page.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto episode = nashra::read_episode_file({reinterpret_cast<const char*>(data), size});
    if (!episode) return 0;
    for (const auto* name : {&episode->stem, &episode->sound_file}) {
        if (name->empty() || name->front() == '.' || name->find('/') != std::string::npos)
            std::abort();
    }
    if (nashra::read_episode_file(nashra::episode_file(*episode)) != episode) std::abort();
    // What the next run writes of it.
    nashra::podcast_feed({}, {&*episode, 1});
    nashra::podcast_page({}, {&*episode, 1});
    return 0;
}
