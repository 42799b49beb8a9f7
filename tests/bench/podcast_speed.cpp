#include "bench/podcast_speed.h"

#include <filesystem>

#include "bench/measure.h"
#include "bench/written_page.h"
#include "e2e/child.h"

namespace nashra::test {

void measure_podcast() {
    constexpr int kArticles = 500;
    constexpr std::size_t kBytes = 1'500;
    const Folder folder;
    std::filesystem::create_directory(folder.path("articles"));
    write_articles(folder.path("articles"), kArticles, kBytes);
    const auto ours = cost_of("$NASHRA podcast -q articles -d pod", folder.path());
    const auto theirs = cost_of(
        "mkdir loop; for f in articles/*; do espeak-ng --stdout -f $f | lame --quiet -m m -b 64 - "
        "loop/${f##*/}.mp3; done",
        folder.path());
    const auto again = cost_of("$NASHRA podcast -q articles -d pod", folder.path());
    print_ratio("500 articles to episodes, wall, a loop of the pipe", ours.wall, theirs.wall, "s",
                "");
    print_ratio("  processor of all processes", ours.cpu, theirs.cpu, "s", "");
    print_ratio("  episodes a second", kArticles / ours.wall, kArticles / theirs.wall, "", "");
    print_ratio("  the same again, nothing new, wall", again.wall, theirs.wall, "s", "");
    print_figure("  peak memory of the largest process", ours.largest_mib, "MiB", "");
}

}  // namespace nashra::test
