#include "voice/time_scale.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <numbers>
#include <vector>

#include <catch2/catch.hpp>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "model/error.h"

using namespace nashra;

namespace {

constexpr std::size_t kSecond = 22050;
constexpr double kHertz = 150;

std::vector<Sample> tone() {
    std::vector<Sample> sound(2 * kSecond);
    for (std::size_t i = 0; i < sound.size(); ++i) {
        const auto angle = 2 * std::numbers::pi * kHertz * static_cast<double>(i) / kSecond;
        sound[i] = static_cast<Sample>(8000 * std::sin(angle));
    }
    return sound;
}

/// In pieces, as the engine hands it over.
std::vector<Sample> scaled(const std::vector<Sample>& sound, double compression) {
    std::vector<Sample> out;
    TimeScale scale{compression, {}, [&](Samples samples) {
                        out.insert(out.end(), samples.begin(), samples.end());
                        return true;
                    }};
    for (std::size_t at = 0; at < sound.size(); at += 1024) {
        REQUIRE(scale.write(
            Samples{sound}.subspan(at, std::min<std::size_t>(1024, sound.size() - at))));
    }
    REQUIRE(scale.end());
    return out;
}

std::size_t rising_zeros(const std::vector<Sample>& sound) {
    std::size_t count = 0;
    for (std::size_t i = 1; i < sound.size(); ++i)
        count += sound[i - 1] < 0 && sound[i] >= 0 ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("Compressed sound is shorter and as high as before", "[voice]") {
    const double compression = GENERATE(1.1, 2.0, 4.0);
    const auto sound = scaled(tone(), compression);
    CHECK(static_cast<double>(sound.size()) == Approx(2 * kSecond / compression).epsilon(0.05));
    const auto hertz =
        static_cast<double>(rising_zeros(sound)) * kSecond / static_cast<double>(sound.size());
    CHECK(hertz == Approx(kHertz).epsilon(0.05));
}

TEST_CASE("Without compression every sample is as it was", "[voice]") {
    const auto sound = tone();
    CHECK(scaled(sound, 1.0) == sound);
}

TEST_CASE("A mark stays at its sound, however much that is compressed", "[voice]") {
    // Silence with a click every tenth of a second, each marked.
    constexpr std::size_t kApart = kSecond / 10;
    std::vector<Sample> sound(20 * kSecond);
    for (std::size_t i = 0; i < sound.size(); ++i)
        sound[i] = static_cast<Sample>(static_cast<int>(i * 7919 % 201) - 100);  // some noise
    for (std::size_t at = kApart; at < sound.size(); at += kApart)
        std::fill_n(sound.begin() + static_cast<std::ptrdiff_t>(at), 400, Sample{20000});
    const double compression = GENERATE(1.0, 1.02, 1.4, 2.04, 3.4);
    std::vector<Sample> out;
    std::vector<std::uint64_t> marks;
    TimeScale scale{compression,
                    {},
                    [&](Samples samples) {
                        out.insert(out.end(), samples.begin(), samples.end());
                        return true;
                    },
                    [&](std::uint32_t mark, std::uint64_t frame) {
                        CHECK(mark == marks.size());
                        CHECK(frame >= out.size());  // told before it is handed over
                        marks.push_back(frame);
                    }};
    constexpr std::size_t kPiece = 1081;
    for (std::size_t at = 0; at < sound.size(); at += kPiece) {
        const auto piece = Samples{sound}.subspan(at, std::min(kPiece, sound.size() - at));
        for (std::size_t i = 0; i < piece.size(); ++i) {
            if ((at + i) % kApart == 0)
                scale.mark(static_cast<std::uint32_t>((at + i) / kApart), at + i);
        }
        REQUIRE(scale.write(piece));
    }
    REQUIRE(scale.end());
    REQUIRE(marks.size() == sound.size() / kApart);
    constexpr std::int64_t kTolerance = kSecond / 66;  // 15 ms
    for (std::size_t mark = 1; mark < marks.size(); ++mark) {
        const auto from = static_cast<std::ptrdiff_t>(marks[mark]) - kTolerance;
        const auto click = std::find_if(out.begin() + std::max<std::ptrdiff_t>(0, from), out.end(),
                                        [](Sample sample) { return sample > 10000; });
        INFO("mark " << mark << " of " << compression);
        CHECK(std::abs(click - out.begin() - static_cast<std::ptrdiff_t>(marks[mark])) <=
              kTolerance);
    }
}

TEST_CASE("A listener that has heard enough is obeyed", "[voice]") {
    const double compression = GENERATE(1.0, 2.0);
    const auto sound = tone();
    TimeScale scale{compression, {}, [](Samples) { return false; }};
    CHECK_FALSE(scale.write(sound));
}

#ifndef NASHRA_SANITIZED  // the sanitizers want memory for themselves

namespace {

/// From now on there is memory for a message, but not for sound.
void use_up_memory() {
    std::size_t pages = 0;
    std::ifstream{"/proc/self/statm"} >> pages;
    const auto size = pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE)) + 16U * 1024U;
    const rlimit limit{size, size};
    setrlimit(RLIMIT_AS, &limit);
    constexpr std::size_t kForMessage = 4096;
    for (std::size_t block = 1U << 20U; block > kForMessage; block /= 2) {
        void* volatile taken = nullptr;  // given back with the process
        do {
            taken = std::malloc(block);
        } while (taken != nullptr);
    }
}

}  // namespace

TEST_CASE("Sound for which there is no memory is an error, not lost in silence", "[voice]") {
    constexpr int kError = 7;
    const std::vector<Sample> sound(kSecond * 600, 100);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        TimeScale scale{1.01, {}, [](Samples) { return true; }};
        use_up_memory();
        try {
            for (int i = 0; i < 100; ++i)
                scale.write(sound);
        } catch (const Error& error) {
            _exit(error.kind() == Kind::unavailable ? kError : 1);
        }
        _exit(0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == kError);
}

#endif
