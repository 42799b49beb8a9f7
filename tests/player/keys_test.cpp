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

TEST_CASE("A key is found whole and byte by byte, however the terminal sends it", "[player]") {
    struct Case {
        std::string_view bytes;
        Command command;
    };
    const auto key = GENERATE(values<Case>({
        {" ", Command::toggle_pause},
        {"\x1b[B", Command::next_headline},
        {"\x1bOB", Command::next_headline},
        {"\x1b[A", Command::previous_headline},
        {"\x1b[C", Command::next_sentence},
        {"\x1bOD", Command::previous_sentence},
        {"\x1b[6~", Command::next_section},
        {"\x1b[5~", Command::previous_section},
        {"\r", Command::open},
        {"\n", Command::open},
        {"\x1bOM", Command::open},
        {"\t", Command::back_to_list},
        {"\x7f", Command::normal_speed},
        {"\b", Command::normal_speed},
        {"\x1b[H", Command::normal_speed},
        {"\x1b[1~", Command::normal_speed},
        {"P", Command::previous_paragraph},
        {"}", Command::much_faster},
    }));
    CHECK(typed(key.bytes) == std::vector{key.command});
    CHECK(trickled(key.bytes) == std::vector{key.command});
}

TEST_CASE("A keyboard that is switched to Arabic has its keys in the same places", "[player]") {
    CHECK(typed("\u0636") == std::vector{Command::quit});  // q
    CHECK(trickled("\u0636") == std::vector{Command::quit});
    CHECK(typed("\u062d\u061b") ==
          std::vector{Command::next_paragraph, Command::previous_paragraph});  // p P
    CHECK(typed("\u061f") == std::vector{Command::help});                      // ?
    KeyReader reader;
    CHECK(read(reader, "\u0661\u0662\r") == std::vector{Request{Command::open, "12"}});
    KeyMap map;
    map.bind(Command::where, {"\u0636"});  // unless the listener says otherwise
    KeyReader changed{map};
    CHECK(read(changed, "\u0636") == std::vector{Request{Command::where}});
}

TEST_CASE("Keys are called by their names, and others are not ours to take", "[player]") {
    CHECK(key_called("Down") == "Down");
    CHECK(key_called("pgdn") == "PageDown");
    CHECK(key_called("Comma") == ",");
    CHECK(key_called("h") == "h");
    CHECK(key_called("H") == "H");
    CHECK(key_called("\u062d") == "\u062d");
    for (const auto* none :
         {"", "F1", "Esc", "Alt+h", "Ctrl+Left", "Insert", "hh", "\x1b", " ", "\x01", "\xd8"})
        CHECK(key_called(none) == std::nullopt);
}

TEST_CASE("Keys that come together are read one after the other", "[player]") {
    CHECK(typed(" \x1b[B\x1b[Bq") == std::vector{Command::toggle_pause, Command::next_headline,
                                                 Command::next_headline, Command::quit});
}

TEST_CASE("Unknown keys and sequences do nothing", "[player]") {
    const std::string_view unknown = GENERATE(as<std::string_view>{},
                                              "k",             // no meaning
                                              "\x1b[15~",      // F5
                                              "\x1b[[A",       // F1 of the Linux console
                                              "\x1b[[D",       // F4 of the Linux console
                                              "\x1b[1;5B",     // Ctrl+Down
                                              "\x1b[1;3D",     // Alt+Left
                                              "\x1b\x1b[D",    // Alt+Left of rxvt
                                              "\x1bq",         // Alt+q
                                              "\x1bOP",        // F1
                                              "\x1b[200~",     // a paste begins
                                              "\xe4\xb8\xad",  // a Chinese letter
                                              "\x01\x02\xff");
    CHECK(typed(unknown).empty());
    CHECK(trickled(unknown).empty());
    // and they do not swallow the key behind them
    CHECK(typed(std::string{unknown} + "q") == std::vector{Command::quit});
}

TEST_CASE("A key that wants a number has what was typed before it", "[player]") {
    KeyReader reader;
    CHECK(read(reader, "300=") == std::vector{Request{Command::speed, "300"}});
    CHECK(read(reader, "12g") == std::vector{Request{Command::go_to, "12"}});
    CHECK(read(reader, "g") == std::vector{Request{Command::go_to}});
    CHECK(read(reader, "3]") == std::vector{Request{Command::faster}});
}

TEST_CASE("A digit with a meaning of its own is a digit only behind another", "[player]") {
    KeyReader reader{KeyMap{KeyProfile::mpv}};
    CHECK(read(reader, "0") == std::vector{Request{Command::louder}});
    CHECK(read(reader, "9") == std::vector{Request{Command::softer}});
    CHECK(read(reader, "190\r") == std::vector{Request{Command::open, "190"}});
}

TEST_CASE("Half a letter waits for its end, and what is none is dropped", "[player]") {
    KeyReader reader;
    CHECK(read(reader, "\xd8").empty());
    CHECK(reader.waiting());
    CHECK(commands(read(reader, "q")) == std::vector{Command::quit});
    CHECK(commands(read(reader, "\xffq")) == std::vector{Command::quit});
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
    CHECK(strokes("1k2\r") == Strokes{{Command::open, "2"}});
}

TEST_CASE("A number is not the words that are looked for", "[player]") {
    KeyReader reader;
    reader.take("5/");
    CHECK(reader.next() == Request{Command::search, ""});
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
