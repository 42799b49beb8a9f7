#include "cli/read_along.h"

#include <catch2/catch.hpp>

#include "cli/desk.h"

using namespace nashra;
using namespace std::chrono_literals;
using nashra::test::Desk;
using nashra::test::seconds_into;
using Lines = std::vector<std::string>;

namespace {

Lines cut(std::string_view text, std::size_t cells) {
    Lines lines;
    for (const auto line : cut_into_lines(text, cells))
        lines.emplace_back(line);
    return lines;
}

/// Somebody who reads along on a display of so many cells.
struct Reader {
    Desk desk;
    Lines printed;
    ReadAlong along;

    explicit Reader(Echo echo, std::size_t cells = 40,
                    Programme page = test::paragraphs({"The first ferry sails at dawn. It is late.",
                                                       "Nobody waits."}))
        : desk(std::move(page)),
          along(
              echo, [this](std::string_view line) { printed.emplace_back(line); },
              [cells] { return cells; }) {
        desk.start();
    }

    Lines printed_at(Place place) {
        desk.hear_until(place);
        return follow();
    }
    Lines follow() {
        along.follow(desk.programme, desk.player);
        return std::exchange(printed, {});
    }
    Lines press(Command command) {
        desk.press(command);
        along.listener_moved(desk.player);
        return follow();
    }
};

}  // namespace

TEST_CASE("A text is cut between its words into lines of so many cells", "[cli]") {
    CHECK(cut("", 10).empty());
    CHECK(cut("one", 10) == Lines{"one"});
    CHECK(cut("one two three", 7) == Lines{"one two", "three"});
    CHECK(cut("one two three", 6) == Lines{"one", "two", "three"});
    CHECK(cut("a neverending story", 5) == Lines{"a", "never", "endin", "g", "story"});
    CHECK(cut("قال الوزير", 6) == Lines{"قال", "الوزير"});
    CHECK(cut("قَالَ الوَزِيرُ", 6) == Lines{"قَالَ", "الوَزِيرُ"});
    CHECK(cut("ab", 0) == Lines{"a", "b"});
}

TEST_CASE("A sentence is printed when it begins to be heard, once", "[cli]") {
    Reader reader{Echo::sentence};
    CHECK(reader.follow() == Lines{"The first ferry sails at dawn."});
    CHECK(reader.printed_at({0, 0, 500}).empty());
    CHECK(reader.printed_at({0, 1, 10}) == Lines{"It is late."});
    CHECK(reader.printed_at({1, 0, 10}) == Lines{"Nobody waits."});
}

TEST_CASE("Nothing is printed of what is read where nobody asked for it", "[cli]") {
    Reader reader{Echo::off};
    CHECK(reader.printed_at({0, 1, 10}).empty());
    CHECK_FALSE(reader.along.patience());
}

TEST_CASE("A line is printed when its first word is heard", "[cli]") {
    Reader reader{Echo::line, 16};
    const std::string sentence = "The first ferry sails at dawn.";
    CHECK(reader.follow() == Lines{"The first ferry"});
    const auto second = test::FakeVoice::frame_of_word(sentence, 3);
    CHECK(reader.printed_at({0, 0, second - 200}).empty());
    CHECK(reader.printed_at({0, 0, second + 10}) == Lines{"sails at dawn."});
    CHECK(reader.printed_at({0, 1, 10}) == Lines{"It is late."});
}

TEST_CASE("What went by while nobody looked is printed too", "[cli]") {
    Reader sentences{Echo::sentence};
    sentences.follow();
    CHECK(sentences.printed_at({1, 0, 10}) == Lines{"It is late.", "Nobody waits."});
    Reader lines{Echo::line, 16};
    lines.follow();
    CHECK(lines.printed_at({0, 1, 10}) == Lines{"sails at dawn.", "It is late."});
}

TEST_CASE("What the listener has skipped is not printed", "[cli]") {
    Reader reader{Echo::line, 16};
    reader.follow();
    CHECK(reader.press(Command::next_paragraph) == Lines{"Nobody waits."});
    CHECK(reader.press(Command::previous_sentence) == Lines{"It is late."});
}

TEST_CASE("Who comes into the middle of a sentence has its present line printed", "[cli]") {
    const std::string sentence = "The first ferry sails at dawn.";
    Reader reader{Echo::line, 16};
    reader.desk.hear_until({0, 0, test::FakeVoice::frame_of_word(sentence, 4)});
    CHECK(reader.follow() == Lines{"sails at dawn."});
}

TEST_CASE("In an endless paragraph a sentence is printed whole when it begins", "[cli]") {
    std::string endless;
    while (endless.size() <= kLongestDivided)
        endless += "The first ferry sails at dawn. ";
    Reader reader{Echo::line, 16, test::paragraphs({endless})};
    CHECK(reader.follow() == Lines{"The first ferry", "sails at dawn."});
    CHECK(reader.printed_at({0, 2, 10}).size() == 4);  // of two
}

TEST_CASE("What has changed since its passage was begun is printed as it is now", "[cli]") {
    Reader reader{Echo::sentence};
    reader.follow();
    reader.desk.programme.leave_out({0});
    CHECK(reader.printed_at({1, 0, 10}) == Lines{"Nobody waits."});
}

TEST_CASE("While it is paused nothing is heard; the place that was told is not printed again",
          "[cli]") {
    Reader reader{Echo::sentence};
    reader.follow();
    CHECK(reader.press(Command::pause).empty());
    CHECK(reader.press(Command::next_sentence).empty());
    CHECK(reader.desk.notebook.lines.back() == "It is late.");
    CHECK(reader.press(Command::play).empty());
    CHECK(reader.printed_at({1, 0, 10}) == Lines{"Nobody waits."});
}
