// How nashra compares with eSpeak NG's own program, in one run, side by side. See README.md.
#include <algorithm>
#include <cstdio>
#include <exception>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "bench/answers.h"
#include "bench/listening.h"
#include "bench/measure.h"
#include "bench/monitor.h"
#include "bench/podcast_speed.h"
#include "bench/reading_speed.h"
#include "bench/written_page.h"

using namespace nashra::test;

namespace {

constexpr int kRuns = 15;
constexpr double kMilli = 1000;

/// What a line of the shell takes, in the median of its runs.
struct Runs {
    std::string line;
    std::vector<double> wall{};  // ms
    std::vector<double> cpu{};

    void run(const std::string& folder) {
        const auto cost = cost_of(line, folder);
        wall.push_back(cost.wall * kMilli);
        cpu.push_back(cost.cpu * kMilli);
    }
};

void measure_recording() {
    const Folder folder;
    write_page(folder.path("page.txt"), 6'000);
    const std::string pipe = "espeak-ng --stdout -f page.txt | lame --quiet -m m -b 64 ";
    Runs ours{"$NASHRA record page.txt -o ours.mp3"};
    Runs theirs{pipe + "- theirs.mp3"};
    Runs alike{pipe + "-q 7 - alike.mp3"};
    for (int i = 0; i < kRuns; ++i) {
        for (auto* runs : {&ours, &theirs, &alike})
            runs->run(folder.path());
    }
    const auto wall = median(ours.wall);
    print_ratio("page to MP3, wall, espeak-ng | lame -b 64", wall, median(theirs.wall), "ms",
                "<= 0.45");
    print_ratio("  of the same quality (-q 7)", wall, median(alike.wall), "ms", "");
    const auto cpu = median(ours.cpu);
    if (cpu < 0) {
        std::printf("page to MP3, processor: not measured (no control groups here)\n");
        return;
    }
    print_ratio("page to MP3, processor of all processes", cpu, median(theirs.cpu), "ms",
                "<= 0.60");
    print_ratio("  of the same quality (-q 7)", cpu, median(alike.cpu), "ms", "<= 0.90");
}

void measure_version() {
    const Folder folder;
    std::vector<double> ours, theirs;
    for (int i = 0; i < 2 * kRuns; ++i) {
        ours.push_back(cost_of("exec $NASHRA --version > /dev/null", folder.path()).wall * kMilli);
        theirs.push_back(cost_of("exec espeak-ng --version > /dev/null", folder.path()).wall *
                         kMilli);
    }
    print_ratio("--version, espeak-ng", median(ours), median(theirs), "ms", "<= 1.5");
}

/// The kernel counts a process's memory to some hundred kilobytes: hence medians.
void measure_memory() {
    const Folder folder;
    write_page(folder.path("page.txt"), 6'000);
    write_page(folder.path("large.txt"), 1'000'000);
    constexpr int kReadings = 5;
    std::vector<double> small, small_sum, large, large_sum;
    for (int i = 0; i < kReadings; ++i) {
        const std::string record = "$NASHRA record --rate 449 -o - ";
        const auto page = cost_of(record + "page.txt > /dev/null; true", folder.path());
        small.push_back(page.largest_mib);
        small_sum.push_back(page.sum_mib);
        const auto book = cost_of(record + "large.txt > /dev/null; true", folder.path());
        large.push_back(book.largest_mib);
        large_sum.push_back(book.sum_mib);
    }
    print_ratio("peak memory, 1 MB of text against 6 kB", median(large), median(small), "MiB",
                "<= 1.05");
    print_ratio("  the sum over all processes", median(large_sum), median(small_sum), "MiB", "");
}

/// What is asked for on the command line.
struct Wanted {
    std::string pages = NASHRA_SOURCE_DIR "/tests/source/pages";
    std::vector<std::string_view> parts;  // none: all
};

void measure_start(const Wanted& /*wanted*/) {
    measure_version();
    const SoundRoom room;
    const Monitor monitor{room};
    measure_first_sound(room, monitor);
}

void measure_reading(const Wanted& wanted) {
    const Folder folder;
    measure_extraction(wanted.pages);
    measure_spoken_form(folder.path());
}

void measure_files(const Wanted& /*wanted*/) {
    measure_recording();
    measure_memory();
}

void measure_many(const Wanted& /*wanted*/) { measure_podcast(); }

void measure_keys(const Wanted& /*wanted*/) {
    const SoundRoom room;
    const Monitor monitor{room};
    measure_answers(room, monitor);
}

void measure_playing(const Wanted& /*wanted*/) {
    const SoundRoom room;
    measure_processor(room);
}

void measure_hours(const Wanted& /*wanted*/) { measure_ten_hours(); }

struct Part {
    std::string_view name;
    void (*measure)(const Wanted&);
};

constexpr Part kParts[] = {{"start", measure_start},     {"reading", measure_reading},
                           {"files", measure_files},     {"keys", measure_keys},
                           {"playing", measure_playing}, {"hours", measure_hours},
                           {"podcast", measure_many}};

Wanted wanted_of(std::span<char*> arguments) {
    Wanted wanted;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view word = arguments[i];
        if (word == "--pages" && i + 1 < arguments.size()) {
            wanted.pages = arguments[++i];
        } else if (std::any_of(std::begin(kParts), std::end(kParts),
                               [&](const Part& part) { return part.name == word; })) {
            wanted.parts.push_back(word);
        } else {
            throw std::runtime_error{"there is no part '" + std::string{word} +
                                     "' (start, reading, files, keys, playing, hours, podcast)"};
        }
    }
    return wanted;
}

}  // namespace

int main(int count, char** arguments) {
    try {
        const auto wanted = wanted_of(std::span{arguments + 1, arguments + count});
        std::printf("%-46s %9s %9s\n", "medians", "nashra", "peer");
        for (const auto& part : kParts) {
            const auto& names = wanted.parts;
            if (names.empty() || std::find(names.begin(), names.end(), part.name) != names.end())
                part.measure(wanted);
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "nashra_bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
