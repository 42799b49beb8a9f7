#include "model/message.h"

#include <cerrno>
#include <string>

#include <catch2/catch.hpp>

#include "model/system_cause.h"

using namespace nashra;

namespace {

/// A language that puts things the other way round, and has a word for two.
std::string_view reversed(std::string_view english, std::optional<std::uint64_t> number) {
    if (english == "%1 of %2") return "of %2 %1";
    if (english == "%1 story") return number == 2 ? "both stories" : "stories: %1";
    if (english == "%1, %2") return "%1 and %2";
    return {};
}

struct Reversed {
    Reversed() { translate_messages_by(reversed); }
    ~Reversed() {
        translate_messages_by(
            [](std::string_view, std::optional<std::uint64_t>) { return std::string_view{}; });
    }
};

}  // namespace

TEST_CASE("A message has its parts where the text wants them", "[message]") {
    CHECK(message("headline %1 of %2", 3, 27) == "headline 3 of 27");
    CHECK(message("cannot read '%1': %2", "a.html", std::string{"gone"}) ==
          "cannot read 'a.html': gone");
    CHECK(message("%2 before %1", "b", "a") == "a before b");
    CHECK(message("nothing to fill") == "nothing to fill");
}

TEST_CASE("What looks like a place in a part of a message is none", "[message]") {
    CHECK(message("%1 and %2", "%2", "100 %1") == "%2 and 100 %1");
}

TEST_CASE("A per cent sign and a place without a part stay", "[message]") {
    CHECK(message("50 % of %1", "it") == "50 % of it");
    CHECK(message("%1 and %2", "one") == "one and %2");
    CHECK(message("%0 100%", "one") == "%0 100%");
}

TEST_CASE("A number decides between one and several", "[message]") {
    CHECK(counted(0, "%1 story", "%1 stories") == "0 stories");
    CHECK(counted(1, "%1 story", "%1 stories") == "1 story");
    CHECK(counted(21, "%1 story of %2", "%1 stories of %2", "today") == "21 stories of today");
}

TEST_CASE("A translation orders the parts and counts in its own way", "[message]") {
    const Reversed language;
    CHECK(message("%1 of %2", 3, 27) == "of 27 3");
    CHECK(counted(2, "%1 story", "%1 stories") == "both stories");
    CHECK(counted(1, "%1 story", "%1 stories") == "stories: 1");
    CHECK(message("not translated: %1", 1) == "not translated: 1");
}

TEST_CASE("Messages in a row stand as their language lists them, without the empty ones",
          "[message]") {
    CHECK(listed({"paused", "", "1:07 of 6:32"}) == "paused, 1:07 of 6:32");
    CHECK(listed({"", ""}).empty());
    const Reversed language;
    CHECK(listed({"", "a", "b", "c"}) == "a and b and c");
}

TEST_CASE("What the system refused is said in the middle of a sentence", "[message]") {
    CHECK(cause_of(EACCES) == "permission denied");
    CHECK(cause_of(ENOSPC) == "no space left on device");
}
