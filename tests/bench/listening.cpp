#include "bench/listening.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "bench/measure.h"
#include "bench/written_page.h"
#include "e2e/recording_search.h"

namespace nashra::test {

namespace {

constexpr int kRuns = 15;
constexpr double kMilli = 1000;
constexpr std::size_t kQuiet = 22050 / 4;

double first_sound_ms(const Monitor& monitor, const std::vector<std::string>& command,
                      const Environment& environment) {
    if (!wait_until([&] { return monitor.silent_since(kQuiet).has_value(); }))
        throw std::runtime_error{"never silent"};
    const auto begin = now();
    const Child player{command, environment, {}};
    std::optional<double> heard;
    if (!wait_until([&] { return (heard = monitor.first_sound_after(begin)).has_value(); }))
        throw std::runtime_error{"no sound"};
    return (*heard - begin) * kMilli;
}

/// Of a reading that is under way; nothing before it begins and when it is over.
std::optional<double> hours_heard(const Folder& folder, const Environment& environment) {
    const auto status = shell("$NASHRA ctl status json", folder.path(), environment).out;
    const std::string key = "\"elapsed\":";
    const auto at = status.find(key);
    if (at == std::string::npos) return std::nullopt;
    return std::atof(status.c_str() + at + key.size()) / 3600;
}

}  // namespace

void measure_first_sound(const SoundRoom& room, const Monitor& monitor) {
    const Folder folder;
    const auto page = folder.path("page.txt");
    write_page(page, 6'000);
    std::ofstream{folder.path("least.conf")} << "pcm.!default{type pulse}\n"
                                                "ctl.!default{type pulse}\n";
    const auto usual = room.environment();
    const auto least = room.environment({"ALSA_CONFIG_PATH=" + folder.path("least.conf")});
    std::vector<double> ours, ours_least, theirs;
    for (int i = 0; i < kRuns; ++i) {
        ours.push_back(first_sound_ms(monitor, {NASHRA_BINARY, page}, usual));
        theirs.push_back(first_sound_ms(monitor, {"espeak-ng", "-f", page}, usual));
        ours_least.push_back(first_sound_ms(monitor, {NASHRA_BINARY, page}, least));
    }
    print_ratio("time to first sound, espeak-ng", median(ours), median(theirs), "ms", "<= 2.2");
    print_ratio("  with the least configuration of ALSA", median(ours_least), median(theirs), "ms",
                "<= 1.2");
}

void measure_processor(const SoundRoom& room) {
    const Folder folder;
    write_page(folder.path("page.txt"), 500);
    if (shell("$NASHRA record page.txt -o page.mp3 && $NASHRA record page.txt -o page.wav",
              folder.path())
            .exit_code != 0)
        throw std::runtime_error{"no recording"};
    const auto ours = cost_of("$NASHRA page.txt 2> /dev/null", folder.path(), room.environment());
    const auto theirs = cost_of("mpv --no-config --no-video --really-quiet page.mp3", folder.path(),
                                room.environment());
    if (ours.cpu < 0) {
        std::printf("processor while playing: not measured (no control groups here)\n");
        return;
    }
    const auto seconds = static_cast<double>(wav_samples(folder.path("page.wav")).size()) / 22050;
    std::printf("  a page of %.0f s, heard in %.0f s and %.0f s\n", seconds, ours.wall,
                theirs.wall);
    print_ratio("processor while playing it, mpv an MP3 of it", ours.cpu * kMilli,
                theirs.cpu * kMilli, "ms", "<= 1.5");
}

void measure_ten_hours() {
    constexpr int kArticles = 100;
    constexpr std::size_t kBytes = 6'500;  // six minutes
    constexpr std::chrono::milliseconds kLookAgain{500};
    const Folder folder;
    write_articles(folder.path(), kArticles, kBytes);
    std::ofstream{folder.path("null.conf")} << "pcm.!default{type null}\nctl.!default{type null}\n";
    const auto environment =
        environment_with({"HOME=" + folder.path(), "XDG_RUNTIME_DIR=" + folder.path(),
                          "ALSA_CONFIG_PATH=" + folder.path("null.conf")});
    const auto begin = now();
    Child player{{"sh", "-c", "exec " NASHRA_BINARY " " + folder.path("*.md")}, environment, {}};
    std::vector<Memory> hours;  // at the beginning of each
    double heard = 0;
    Memory most;
    while (!player.ended()) {
        std::this_thread::sleep_for(kLookAgain);
        const auto now_heard = hours_heard(folder, environment);
        if (!now_heard) continue;
        const auto memory = memory_of(player.pid());
        heard = *now_heard;
        most = {std::max(most.largest_mib, memory.largest_mib),
                std::max(most.sum_mib, memory.sum_mib)};
        if (heard >= static_cast<double>(hours.size())) hours.push_back(memory);
    }
    std::printf("  %.1f hours heard in %.0f s, at their beginnings MiB:", heard, now() - begin);
    for (const auto& memory : hours)
        std::printf(" %.1f", memory.largest_mib);
    std::printf("\n");
    if (hours.size() < 2) throw std::runtime_error{"no hours were heard"};
    print_ratio("memory in ten hours, at most against the first", most.largest_mib,
                hours.at(1).largest_mib, "MiB", "<= 1.05");
    print_ratio("  the sum over all processes", most.sum_mib, hours.at(1).sum_mib, "MiB", "");
}

}  // namespace nashra::test
