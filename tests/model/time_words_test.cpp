#include "model/time_words.h"

#include <cstdlib>
#include <ctime>

#include <catch2/catch.hpp>

using namespace nashra;
using namespace std::chrono;

namespace {

/// The listener's time zone, while it lives.
struct Zone {
    explicit Zone(const char* name) {
        setenv("TZ", name, 1);
        tzset();
    }
    ~Zone() {
        unsetenv("TZ");
        tzset();
    }
    Zone(const Zone&) = delete;
    Zone& operator=(const Zone&) = delete;
};

sys_seconds at(int day, int hour, int minute) {
    return sys_days{year{2026} / 3 / day} + hours{hour} + minutes{minute};
}

}  // namespace

TEST_CASE("A moment is said as a listener would", "[model][time]") {
    const Zone zone{"UTC0"};
    const auto now = at(24, 12, 0);
    CHECK(moment_words(at(24, 10, 5), now) == "today at 10:05");
    CHECK(moment_words(at(24, 0, 0), now) == "today at 0:00");
    CHECK(moment_words(at(23, 23, 59), now) == "yesterday at 23:59");
    CHECK(moment_words(at(22, 23, 59), now) == "22 March 2026 at 23:59");
    CHECK(moment_words(at(1, 7, 5), at(1, 8, 0)) == "today at 7:05");
    CHECK(moment_words(at(1, 7, 5) - hours{24}, at(1, 8, 0)) == "yesterday at 7:05");
}

TEST_CASE("Today is the listener's today", "[model][time]") {
    const Zone zone{"XXX-3"};  // three hours east of Greenwich
    CHECK(moment_words(at(23, 22, 0), at(24, 12, 0)) == "today at 1:00");
}

TEST_CASE("A span is rounded up to a unit that one would name", "[model][time]") {
    CHECK(span_words(seconds{0}) == "1 second");
    CHECK(span_words(seconds{1}) == "1 second");
    CHECK(span_words(seconds{90}) == "90 seconds");
    CHECK(span_words(seconds{120}) == "2 minutes");
    CHECK(span_words(seconds{121}) == "3 minutes");
    CHECK(span_words(hours{2}) == "2 hours");
    CHECK(span_words(hours{47}) == "47 hours");
    CHECK(span_words(days{2}) == "2 days");
}
