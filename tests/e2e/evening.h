// The room in which a page is listened to, and what nashra writes into files of the same page.
#pragma once

#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "e2e/pty_session.h"
#include "e2e/recording_search.h"
#include "e2e/skipped.h"
#include "e2e/sound_room.h"
#include "model/delivery.h"

namespace nashra::test {

inline const std::string kPage = NASHRA_SOURCE_DIR "/tests/e2e/pages/short.txt";
inline constexpr double kAlike = 0.95;

inline SoundRoom& shared_room() {
    static SoundRoom room;
    return room;
}

/// The room, and what nashra writes into files of the same page.
class Evening {
  public:
    Evening() : room(shared_room()) {
        REQUIRE(room.start_over());
        const auto finished =
            shell("$NASHRA record " + kPage + " -o whole.wav --rate 440 && $NASHRA record " +
                      kPage + " -o article.wav --rate 440 --no-related",
                  room.folder().path());
        INFO(finished.err);
        REQUIRE(finished.exit_code == 0);
        whole = wav_samples(room.folder().path("whole.wav"));
        headline_2 = wav_samples(room.folder().path("article.wav")).size();
        REQUIRE(headline_2 < whole.size());
    }

    PtySession listen(const std::string& standard_input = {}, Speed speed = Speed{440}) const {
        const auto page = standard_input.empty() ? kPage : std::string{"-"};
        return {{NASHRA_BINARY, "--rate", std::to_string(speed.wpm()), page},
                room.environment(),
                standard_input};
    }
    bool something_is_heard() const { return first_sound(room.recording()).has_value(); }
    /// From now on it is silent, for half a second and the device's buffer.
    bool falls_silent() const {
        return wait_until([this] {
            const auto now = room.recording();
            const auto last = last_sound(now);
            return last && now.size() - *last > kSecond;
        });
    }

    SoundRoom& room;
    Sound whole;                 // what is to be heard
    std::size_t headline_2 = 0;  // where it begins in it
};

/// What lies before and after the longest silence is the reading, with nothing lost or repeated.
inline void check_resumed(const Sound& recording, const Sound& whole, std::size_t tolerance) {
    constexpr std::size_t kSnippet = 6000;
    const auto begin = first_sound(recording);
    REQUIRE(begin);
    const auto end = last_sound(recording);
    const auto pause = longest_silence(slice(recording, 0, *end), *begin);
    REQUIRE(pause.frames() > kSecond);
    const auto before = find(slice(recording, pause.begin - kSnippet, pause.begin), whole);
    const auto after = find(slice(recording, pause.end, pause.end + kSnippet), whole);
    CHECK(before.likeness > kAlike);
    CHECK(after.likeness > kAlike);
    const auto left_at = before.frame + kSnippet;
    CAPTURE(left_at, after.frame);
    CHECK(after.frame + tolerance >= left_at);  // nothing was repeated
    const auto lost = slice(whole, left_at, after.frame);
    CHECK(std::count_if(lost.begin(), lost.end(), [](int s) { return std::abs(s) > 8; }) <=
          static_cast<std::ptrdiff_t>(tolerance));
}

// A pause is exact to the sample; the device may add what it fades.
inline constexpr std::size_t kFewSamples = 64;
inline constexpr std::size_t kOneBuffer = 22050 / 20;

}  // namespace nashra::test
