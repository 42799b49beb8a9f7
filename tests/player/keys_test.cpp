#include "player/keys.h"

#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

std::vector<Command> commands(const std::vector<Request>& strokes) {
    std::vector<Command> commands;
    for (const auto& stroke : strokes)
        commands.push_back(stroke.command);
    return commands;
}

std::vector<Request> read(KeyReader& reader, std::string_view bytes) {
    reader.take(bytes);
    std::vector<Request> strokes;
    while (const auto stroke = reader.next())
        strokes.push_back(*stroke);
    return strokes;
}

std::vector<Command> typed(std::string_view bytes) {
    KeyReader reader;
    return commands(read(reader, bytes));
}

/// The same bytes, one by one.
std::vector<Command> trickled(std::string_view bytes) {
    KeyReader reader;
    std::vector<Request> strokes;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        for (const auto& stroke : read(reader, bytes.substr(i, 1)))
            strokes.push_back(stroke);
    }
    return commands(strokes);
}

}  // namespace

TEST_CASE("Every key of the map is found, whole and byte by byte", "[player]") {
    for (const auto& binding : key_bindings()) {
        CAPTURE(binding.name);
        CHECK(typed(binding.bytes) == std::vector{binding.command});
        CHECK(trickled(binding.bytes) == std::vector{binding.command});
    }
}

TEST_CASE("No key has two meanings", "[player]") {
    for (const auto& one : key_bindings()) {
        CAPTURE(one.name);
        CHECK(std::count_if(key_bindings().begin(), key_bindings().end(),
                            [&](const auto& other) { return other.bytes == one.bytes; }) == 1);
    }
}

TEST_CASE("The help names every key of a command once", "[player]") {
    CHECK(key_names(Command::next_headline) == "Down, h");
    CHECK(key_names(Command::open) == "Enter");
    CHECK(key_names(Command::normal_speed) == "Backspace, Home");
    CHECK(key_names(Command::pause).empty());  // Space does that
}

TEST_CASE("Keys that come together are read one after the other", "[player]") {
    CHECK(typed(" \x1b[B\x1b[Bq") == std::vector{Command::toggle_pause, Command::next_headline,
                                                 Command::next_headline, Command::quit});
}

TEST_CASE("Unknown keys and sequences do nothing", "[player]") {
    const std::string_view unknown = GENERATE(as<std::string_view>{},
                                              "z",                 // no meaning
                                              "\x1b[15~",          // F5
                                              "\x1b[[A",           // F1 of the Linux console
                                              "\x1b[[D",           // F4 of the Linux console
                                              "\x1b[1;5B",         // Ctrl+Down
                                              "\x1b[1;3D",         // Alt+Left
                                              "\x1b\x1b[D",        // Alt+Left of rxvt
                                              "\x1bq",             // Alt+q
                                              "\x1bOP",            // F1
                                              "\x1b[200~",         // a paste begins
                                              "\xd9\x82\xd8\xb1",  // Arabic letters
                                              "\x01\x02\xff");
    CHECK(typed(unknown).empty());
    CHECK(trickled(unknown).empty());
    // and they do not swallow the key behind them
    CHECK(typed(std::string{unknown} + "q") == std::vector{Command::quit});
}

TEST_CASE("Esc alone waits for the rest of a sequence until it is given up", "[player]") {
    KeyReader reader;
    CHECK(read(reader, "\x1b").empty());
    CHECK(reader.waiting());
    reader.give_up_waiting();
    CHECK_FALSE(reader.waiting());
    CHECK(commands(read(reader, "[")) == std::vector{Command::slower});
}

TEST_CASE("A sequence without an end does not grow for ever", "[player]") {
    KeyReader reader;
    CHECK(read(reader, "\x1b[" + std::string(1000, '1')).empty());
    CHECK_FALSE(reader.waiting());
    CHECK(commands(read(reader, "q")) == std::vector{Command::quit});
}

TEST_CASE("A number before Enter says which headline is opened", "[player]") {
    const auto strokes = [](std::string_view bytes) {
        KeyReader reader;
        return read(reader, bytes);
    };
    using Strokes = std::vector<Request>;
    CHECK(strokes("\r") == Strokes{{Command::open}});
    CHECK(strokes("12\r") == Strokes{{Command::open, "12"}});
    CHECK(strokes("7\r\r") == Strokes{{Command::open, "7"}, {Command::open}});
    CHECK(strokes("12").empty());
    CHECK(strokes(std::string(1000, '9') + "\r") == Strokes{{Command::open, "999999999999"}});
    CHECK(strokes("1h2\r") == Strokes{{Command::next_headline}, {Command::open, "2"}});
    CHECK(strokes("1z2\r") == Strokes{{Command::open, "2"}});
}

TEST_CASE("What was typed behind a key is there for whoever comes next", "[player]") {
    KeyReader reader;
    reader.take("\r e\x1b[");
    CHECK(reader.next() == Request{Command::open});
    CHECK(reader.has_more());
    CHECK_FALSE(reader.waiting());
    reader.give_up_waiting();  // of what is whole nothing is lost
    CHECK(reader.next() == Request{Command::toggle_pause});
    CHECK(reader.next() == Request{Command::correct});
    CHECK_FALSE(reader.has_more());
    CHECK(reader.waiting());
    reader.take("B");
    CHECK(reader.next() == Request{Command::next_headline});
    reader.take("eqatar = kuh-tar\n");
    CHECK(reader.next() == Request{Command::correct});
    CHECK(reader.take_rest() == "qatar = kuh-tar\n");
    CHECK_FALSE(reader.next());
}
