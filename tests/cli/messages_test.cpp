#include "cli/messages.h"

#include <cstdlib>

#include <catch2/catch.hpp>

using namespace nashra;
using namespace std::chrono_literals;

TEST_CASE("Times are minutes and seconds, and hours when there are any", "[cli]") {
    CHECK(time_text(0ms) == "0:00");
    CHECK(time_text(999ms) == "0:00");
    CHECK(time_text(67s) == "1:07");
    CHECK(time_text(59min + 59s) == "59:59");
    CHECK(time_text(1h + 2min + 7s) == "1:02:07");
    CHECK(time_text(100h) == "100:00:00");
}

TEST_CASE("An estimated total is marked as one", "[cli]") {
    CHECK(clock_text({67s, 392s, Exactness::estimate}) == "1:07 of about 6:32");
    CHECK(clock_text({67s, 392s, Exactness::exact}) == "1:07 of 6:32");
}

TEST_CASE("The time of day is the listener's own", "[cli]") {
    setenv("TZ", "TST-3", 1);  // three hours east of Greenwich
    CHECK(time_of_day_text(std::chrono::sys_seconds{15h + 40min + 59s}) == "18:40");
    CHECK(time_of_day_text(std::chrono::sys_seconds{21h}) == "00:00");
    unsetenv("TZ");
}

TEST_CASE("Foreign text never commands the terminal", "[cli]") {
    CHECK(printable("قال: news") == "قال: news");
    CHECK(printable("a\nb\tc\x1b[2Jd\x7f") == "a b c [2Jd ");
    CHECK(printable("a\xc2\x9b"
                    "31mb") == "a 31mb");  // CSI in one character
    CHECK(printable("\xc2") == "\ufffd");
    CHECK(printable("a\u202eb") == "a b");  // would turn the rest of the line round
    CHECK(printable("").empty());
}
