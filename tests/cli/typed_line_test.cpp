#include "cli/typed_line.h"

#include <catch2/catch.hpp>

using namespace nashra;
using State = TypedLine::State;

TEST_CASE("A line is shown as it is typed, and ends with Enter", "[cli]") {
    TypedLine line;
    CHECK(line.take("fer") == "fer");
    CHECK(line.take("ry\xd8") == "ry");  // half a letter
    CHECK(line.waiting());
    CHECK(line.take("\xad\n") == "\u062d\n");
    CHECK(line.state() == State::entered);
    CHECK(line.text() == "ferry\u062d");
}

TEST_CASE("What is typed behind a line does not belong to it", "[cli]") {
    TypedLine line;
    CHECK(line.take("3\rq\x1b[B") == "3\n");
    CHECK(line.text() == "3");
    CHECK(line.take_rest() == "q\x1b[B");
}

TEST_CASE("Keys that are no letters are neither typed nor shown", "[cli]") {
    TypedLine line;
    for (const auto* key : {"\x1b[D", "\x1bOA", "\x1b[5~", "\x1b[1;5C", "\x1bx", "\x01", "\xff"}) {
        CAPTURE(key);
        CHECK(line.take(key).empty());
    }
    CHECK(line.take("a\tb") == "a b");
    CHECK(line.text() == "a b");
    CHECK(line.state() == State::typing);
}

TEST_CASE("Backspace takes a letter away with what stands on it, Ctrl-W a word, Ctrl-U all of it",
          "[cli]") {
    constexpr auto kBack = "\b \b";
    TypedLine line;
    line.take("two words \u0628\u064e\u0651");
    CHECK(line.take("\x7f") == kBack);
    CHECK(line.text() == "two words ");
    CHECK(line.take("\x17").size() == 6 * std::string{kBack}.size());
    CHECK(line.text() == "two ");
    CHECK(line.take("\b\x15").size() == 4 * std::string{kBack}.size());
    CHECK(line.text().empty());
    CHECK(line.take("\x7f\x17\x15").empty());
}

TEST_CASE("Esc, and Ctrl-D where nothing is typed, give a line up", "[cli]") {
    TypedLine line;
    SECTION("Esc") {
        line.take("ferry\x1b");
        CHECK(line.waiting());
        line.nothing_came();
    }
    SECTION("Ctrl-D") {
        line.take("ferry\x04");
        CHECK(line.state() == State::typing);
        CHECK(line.take("\x15\x04x").size() == 15);
        CHECK(line.take_rest() == "x");
    }
    CHECK(line.state() == State::given_up);
}

TEST_CASE("A letter whose end does not come gives nothing up", "[cli]") {
    TypedLine line;
    line.take("a\xd8");
    line.nothing_came();
    CHECK_FALSE(line.waiting());
    CHECK(line.take("b\n") == "b\n");
    CHECK(line.text() == "ab");
}

TEST_CASE("A line does not grow without end", "[cli]") {
    TypedLine line;
    line.take(std::string(100'000, 'x'));
    CHECK(line.text().size() == 4096);
}
