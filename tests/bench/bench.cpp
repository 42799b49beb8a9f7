// How nashra compares with eSpeak NG's own program, in one run, side by side. See README.md.
#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <random>
#include <thread>

#include "bench/measure.h"
#include "bench/monitor.h"
#include "bench/reading_speed.h"
#include "e2e/pty_session.h"
#include "e2e/recording_search.h"

using namespace nashra::test;

namespace {

constexpr int kRuns = 15;
constexpr std::size_t kQuiet = 22050 / 4;
constexpr double kMilli = 1000;

void must(bool condition, const char* what) {
    if (!condition) throw std::runtime_error{what};
}

/// A page with so many bytes of body, and headlines that all begin with the same words.
void write_page(const std::string& path, std::size_t bytes) {
    std::string text =
        "Harbour Post\n\nصوت الحقيقة كل صباح\nSaturday, Feb 22, 2025\n\n"
        "Harbour opens again after the great winter storm\n\n"
        "Ships are moving and the fish market is full this morning, the harbour master says\n\n";
    const auto body = text.size();
    for (int i = 1; text.size() < body + bytes; ++i) {
        text += "On day " + std::to_string(i) +
                " the harbour master said that ferries had left at dawn with hundreds of people on "
                "board and that workers were clearing the quay. Schools on the island open again "
                "tomorrow, and the old lighthouse will be repaired before the summer.\n\n";
    }
    text += "\n\n\nShare this article\n\nClose\n";
    for (const auto* end : {"north", "south", "east", "west", "hills", "islands", "rivers", "lakes",
                            "towns", "villages", "farms", "roads"}) {
        text +=
            "Rain and wind are expected this week in the region of the " + std::string{end} + "\n";
    }
    std::ofstream{path} << text;
}

std::optional<double> onset(const Monitor& monitor, double since) {
    std::optional<double> heard;
    wait_until([&] { return (heard = monitor.first_sound_after(since)).has_value(); });
    return heard;
}

double first_sound_ms(const SoundRoom& room, const Monitor& monitor,
                      const std::vector<std::string>& command) {
    must(wait_until([&] { return monitor.silent_since(kQuiet).has_value(); }), "never silent");
    const auto begin = now();
    const Child player{command, room.environment(), {}};
    const auto heard = onset(monitor, begin);
    must(heard.has_value(), "no sound");
    return (*heard - begin) * kMilli;
}

void measure_first_sound(const SoundRoom& room, const Monitor& monitor, const std::string& page) {
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < kRuns; ++i) {
        ours.push_back(first_sound_ms(room, monitor, {NASHRA_BINARY, page}));
        theirs.push_back(first_sound_ms(room, monitor, {"espeak-ng", "-f", page}));
    }
    print_ratio("time to first sound, espeak-ng", median(ours), median(theirs), "ms", "<= 2.2");
}

/// What the sound server holds of the player, in ms: the device's own buffer.
double device_buffer_ms(const SoundRoom& room) {
    const Folder folder;
    const auto finished = shell(
        "pactl list sink-inputs | awk '/Latency:/ {sum += $3} END {print "
        "sum / 1000}'",
        folder.path(), room.environment());
    return std::atof(finished.out.c_str());
}

bool sounding(const Monitor& monitor) {
    return !monitor.silent_since(22050 / 50) && monitor.frames() > 0;
}

struct Answers {
    std::vector<double> pause, resume, skip, buffer;
};

void pause_and_resume(const Monitor& monitor, PtySession& session, Answers& answers) {
    auto pressed = now();
    session.type(" ");
    must(wait_until([&] {
             const auto since = monitor.silent_since(kQuiet);
             return since && now() - pressed > 0.3;
         }),
         "no pause");
    answers.pause.push_back(std::max(0.0, (*monitor.silent_since(kQuiet) - pressed) * kMilli));
    pressed = now();
    session.type(" ");
    const auto heard = onset(monitor, pressed);
    must(heard.has_value(), "no sound after the pause");
    answers.resume.push_back((*heard - pressed) * kMilli);
}

void skip(const Monitor& monitor, PtySession& session, const Sound& headline, const char* key,
          Answers& answers) {
    const auto pressed = now();
    const auto from = monitor.frame_at(pressed);
    session.type(key);
    must(wait_until([&] { return monitor.frames() > from + headline.size() + 22050 / 2; }),
         "no recording");
    const auto found = find(headline, monitor.heard(from));
    if (found.likeness < 0.9) return;  // a moment that cannot be judged
    answers.skip.push_back((monitor.time_of(from + found.frame) - pressed) * kMilli);
}

void measure_answers(const SoundRoom& room, const Monitor& monitor, const std::string& page) {
    const Folder folder;
    must(shell("$NASHRA record " + page + " -o all.wav --headlines-only && $NASHRA record " + page +
                   " -o first.wav --headlines-only --no-related",
               folder.path())
                 .exit_code == 0,
         "no recording");
    const auto all = wav_samples(folder.path("all.wav"));
    const auto begin = wav_samples(folder.path("first.wav")).size();
    const auto sound = first_sound(all, begin).value_or(begin);
    const auto headline = slice(all, sound, sound + 22050 / 5);
    std::mt19937 random{3};
    Answers answers;
    for (int round = 0; round < 3; ++round) {
        PtySession session{{NASHRA_BINARY, page}, room.environment()};
        must(session.wait_for("headlines"), "no player");
        must(onset(monitor, now()).has_value(), "no sound");
        session.type("\x1b[B");
        for (int i = 0; i < 8; ++i) {
            skip(monitor, session, headline, "\x1b[B", answers);
            const std::chrono::milliseconds moment{200 + random() % 700};
            std::this_thread::sleep_for(moment);
            answers.buffer.push_back(device_buffer_ms(room));
            if (wait_until([&] { return sounding(monitor); })) {
                pause_and_resume(monitor, session, answers);
            }
        }
        session.type("q");
    }
    // What the headline's own first silence takes is its sound, not our answer.
    const auto silence = static_cast<double>(sound - begin) / 22.05;
    const auto buffer = median(answers.buffer);
    print_figure("the device's own buffer, as pactl tells it", buffer, "ms", "");
    print_figure("pause: key to silence, beyond that", median(answers.pause) - buffer, "ms",
                 "<= 20");
    print_figure("resume: key to sound, beyond that", median(answers.resume) - buffer, "ms",
                 "<= 20");
    print_figure("skip: key to the new words, beyond that", median(answers.skip) - silence - buffer,
                 "ms", "<= 60");
    std::printf("  from %zu pauses and %zu skips at random moments\n", answers.pause.size(),
                answers.skip.size());
}

void measure_recording(const Folder& folder) {
    std::vector<double> wall, cpu, their_wall, their_cpu;
    for (int i = 0; i < kRuns; ++i) {
        const auto ours = cost_of("$NASHRA record page.txt -o ours.mp3", folder.path());
        const auto theirs = cost_of(
            "espeak-ng --stdout -f page.txt | lame --quiet -b 64 - theirs.mp3", folder.path());
        wall.push_back(ours.wall * kMilli);
        cpu.push_back(ours.cpu * kMilli);
        their_wall.push_back(theirs.wall * kMilli);
        their_cpu.push_back(theirs.cpu * kMilli);
    }
    print_ratio("page to MP3, wall, espeak-ng | lame -b 64", median(wall), median(their_wall), "ms",
                "<= 1");
    if (median(cpu) < 0) {
        std::printf("page to MP3, processor: not measured (no control groups here)\n");
    } else {
        print_ratio("page to MP3, processor of all processes", median(cpu), median(their_cpu), "ms",
                    "");
    }
}

void measure_version(const Folder& folder) {
    std::vector<double> ours, theirs;
    for (int i = 0; i < 2 * kRuns; ++i) {
        ours.push_back(cost_of("exec $NASHRA --version > /dev/null", folder.path()).wall * kMilli);
        theirs.push_back(cost_of("exec espeak-ng --version > /dev/null", folder.path()).wall *
                         kMilli);
    }
    print_ratio("--version, espeak-ng", median(ours), median(theirs), "ms", "");
}

/// The kernel counts a process's memory to some hundred kilobytes: hence medians.
void measure_memory(const Folder& folder) {
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

}  // namespace

int main(int count, char** arguments) {
    try {
        const std::string pages =
            count > 1 ? arguments[1] : NASHRA_SOURCE_DIR "/tests/source/pages";
        const Folder folder;
        write_page(folder.path("page.txt"), 6'000);
        write_page(folder.path("large.txt"), 1'000'000);
        std::printf("%-46s %9s %9s\n", "medians", "nashra", "peer");
        measure_version(folder);
        measure_extraction(pages);
        measure_spoken_form(folder.path());
        measure_recording(folder);
        measure_memory(folder);
        const SoundRoom room;
        const Monitor monitor{room};
        measure_first_sound(room, monitor, folder.path("page.txt"));
        measure_answers(room, monitor, folder.path("page.txt"));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "nashra_bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
