#include "bench/answers.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <stdexcept>
#include <string>
#include <thread>

#include "bench/measure.h"
#include "bench/written_page.h"
#include "e2e/pty_session.h"
#include "e2e/recording_search.h"

namespace nashra::test {

namespace {

constexpr double kMilli = 1000;
constexpr double kRate = 22050;
const std::string kDown = "\x1b[B";

void must(bool condition, const char* what) {
    if (!condition) throw std::runtime_error{what};
}

void wait_at_random() {
    static std::mt19937 random{3};
    std::this_thread::sleep_for(std::chrono::milliseconds{150 + random() % 350});
}

/// A key, and all that is heard from a moment before it.
class Press {
  public:
    Press(const Monitor& monitor, const PtySession& session, const std::string& key)
        : monitor_(monitor), at_(now()) {
        const auto frame = monitor.frame_at(at_);
        must(frame > kBefore, "pressed too early");
        begin_ = frame - kBefore;
        session.type(key);
    }

    /// Waits for so much behind the key.
    Sound hear(double seconds) const {
        const auto wanted = begin_ + kBefore + static_cast<std::size_t>(seconds * kRate);
        must(wait_until([&] { return monitor_.frames() > wanted; }), "no recording");
        return monitor_.heard(begin_);
    }
    /// From the key to a frame of what was heard, in ms.
    double delay(std::size_t frame) const {
        return (monitor_.time_of(begin_ + frame) - at_) * kMilli;
    }

    static constexpr std::size_t kBefore = kSecond / 5;

  private:
    const Monitor& monitor_;
    double at_ = 0;
    std::size_t begin_ = 0;
};

/// Where what is heard ceases to be this reading. Nothing where that cannot be told: it was silent
/// there, or another reading.
std::optional<std::size_t> parting(const Sound& heard, const Sound& reading) {
    constexpr int kSame = 64;
    constexpr std::size_t kAround = kSecond / 500;
    const auto known = find(slice(heard, 0, Press::kBefore), reading);
    if (known.likeness < 0.99) return std::nullopt;
    const auto sounds = [&](std::size_t from) {
        const auto around = slice(reading, from, from + kAround);
        return std::any_of(around.begin(), around.end(),
                           [](int sample) { return std::abs(sample) > 2 * kSame; });
    };
    for (std::size_t i = 0; i < heard.size() && known.frame + i < reading.size(); ++i) {
        const auto at = known.frame + i;
        if (std::abs(heard[i] - reading[at]) <= kSame) continue;
        if (i < Press::kBefore || !sounds(at - kAround) || !sounds(at)) return std::nullopt;
        return i;
    }
    return std::nullopt;
}

struct Answers {
    std::vector<double> pause, resume, skip, speed;
};

void pause_and_resume(const Monitor& monitor, const PtySession& session, const Sound& reading,
                      Answers& answers) {
    session.type("r");
    wait_at_random();
    const Press off{monitor, session, " "};
    const auto silent = parting(off.hear(0.4), reading);
    wait_at_random();
    const Press on{monitor, session, " "};
    const auto sounding = first_sound(on.hear(0.4), Press::kBefore);
    if (!silent || !sounding) return;
    answers.pause.push_back(off.delay(*silent));
    answers.resume.push_back(on.delay(*sounding));
}

void skip(const Monitor& monitor, const PtySession& session, const Sound& headline,
          Answers& answers) {
    wait_at_random();
    const Press press{monitor, session, kDown};
    const auto found = find(headline, press.hear(0.5), Press::kBefore);
    if (found.likeness > 0.95) answers.skip.push_back(press.delay(found.frame));
}

/// How long the reading is silent before this frame of it.
std::size_t silence_before(const Sound& reading, std::size_t frame) {
    const auto sounds = last_sound(slice(reading, 0, frame));
    return sounds ? frame - *sounds - 1 : frame;
}

/// The word under way is begun again at the new speed. One that begins with silence, or behind a
/// pause of the reading, does not tell how soon it came.
void change_speed(const Monitor& monitor, const PtySession& session, const std::string& key,
                  const Sound& before, const Sound& behind, Answers& answers) {
    constexpr std::size_t kNoPause = kSecond / 100;
    session.type("r");  // a sentence that is as it is recorded
    wait_at_random();
    const Press press{monitor, session, key};
    const auto heard = press.hear(0.5);
    const auto left = parting(heard, before);
    const auto begin = left ? first_sound(heard, *left) : std::nullopt;
    if (!begin) return;
    const auto found = find(slice(heard, *begin, *begin + kSecond / 5), behind);
    if (found.likeness > 0.9 && silence_before(behind, found.frame) < kNoPause)
        answers.speed.push_back(press.delay(*begin));
}

/// The tone of bare_player made silent and sounding.
Answers measure_device(const SoundRoom& room, const Monitor& monitor) {
    Answers answers;
    PtySession session{{NASHRA_BARE_PLAYER}, room.environment()};
    must(session.wait_for("latency "), "no sound device");
    std::printf("  PortAudio calls the device's latency %s ms\n", session.rest_of_line().c_str());
    for (int i = 0; i < 20; ++i) {
        wait_at_random();
        const Press off{monitor, session, " "};
        const auto heard = off.hear(0.4);
        const auto last = last_sound(heard);
        wait_at_random();
        const Press on{monitor, session, " "};
        const auto sounding = first_sound(on.hear(0.4), Press::kBefore);
        must(last && sounding, "the device does not answer");
        answers.pause.push_back(off.delay(*last + 1));
        answers.resume.push_back(on.delay(*sounding));
    }
    session.type("q");
    return answers;
}

struct Readings {
    Sound all, fast, headline;
};

Readings record(const Folder& folder) {
    write_page(folder.path("page.txt"), 500);
    const std::string command = "$NASHRA record page.txt --rate ";
    must(shell(command + "200 -o all.wav --no-related && " + command +
                   "220 -o fast.wav --no-related && " + command +
                   "200 -o head.wav --headlines-only && " + command +
                   "200 -o first.wav --headlines-only --no-related",
               folder.path())
                 .exit_code == 0,
         "no recording");
    const auto heads = wav_samples(folder.path("head.wav"));
    const auto begin = wav_samples(folder.path("first.wav")).size();
    const auto sound = first_sound(heads, begin).value_or(begin);
    return {wav_samples(folder.path("all.wav")), wav_samples(folder.path("fast.wav")),
            slice(heads, sound, sound + kSecond / 5)};
}

void read_page(const SoundRoom& room, const Monitor& monitor, const Folder& folder,
               const Readings& readings, Answers& answers) {
    constexpr int kHeadlines = 11;
    PtySession session{{NASHRA_BINARY, "--rate", "200", folder.path("page.txt")},
                       room.environment()};
    must(session.wait_for("headlines"), "no player");
    session.type(kDown + "p");
    for (int i = 0; i < kHeadlines; ++i) {
        change_speed(monitor, session, "]", readings.all, readings.fast, answers);
        change_speed(monitor, session, "[", readings.fast, readings.all, answers);
        pause_and_resume(monitor, session, readings.all, answers);
    }
    for (int i = 0; i < kHeadlines; ++i)
        skip(monitor, session, readings.headline, answers);
    session.type("q");
}

}  // namespace

void measure_answers(const SoundRoom& room, const Monitor& monitor) {
    constexpr int kReadings = 2;
    const Folder folder;
    const auto readings = record(folder);
    const auto device = measure_device(room, monitor);
    Answers answers;
    for (int i = 0; i < kReadings; ++i)
        read_page(room, monitor, folder, readings, answers);
    print_beyond("pause: key to silence", answers.pause, device.pause, "<= 20");
    print_beyond("going on: key to sound", answers.resume, device.resume, "<= 20");
    print_beyond("skip: key to the new words", answers.skip, device.resume, "<= 30");
    print_beyond("speed: key to the new speed", answers.speed, device.pause, "<= 100");
    std::printf("  from %zu pauses, %zu skips and %zu speeds that could be judged\n",
                answers.pause.size(), answers.skip.size(), answers.speed.size());
}

}  // namespace nashra::test
