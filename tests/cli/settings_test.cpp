#include "cli/settings.h"

#include <catch2/catch.hpp>

#include "cli/command_line_desk.h"

using namespace nashra;
using nashra::test::error_of;
using nashra::test::parsed;
using nashra::test::rate;
using Own = nashra::test::Settings;

TEST_CASE("Variables give defaults, and the command line has the last word", "[cli]") {
    Own settings;
    settings.set("NASHRA_RATE", "300");
    settings.set("NASHRA_NO_RELATED", "1");
    CHECK(rate(parsed({"a"})) == 300);
    CHECK(rate(parsed({"record", "a", "-o", "x.wav"})) == 300);
    CHECK(std::get<PlayCommand>(parsed({"a"})).order.related == Related::no);
    CHECK(rate(parsed({"a", "--rate", "200"})) == 200);
    CHECK(rate(parsed({"record", "a", "-o", "x.wav", "--rate", "200"})) == 200);
}

TEST_CASE("A wrong variable is an error of the configuration for the commands that use it",
          "[cli]") {
    Own settings;
    settings.set("NASHRA_RATE", "fast");
    CHECK(error_of({"a"}) == Kind::config);
    CHECK_NOTHROW(parsed({"--version"}));
    CHECK_NOTHROW(parsed({"voices"}));
}

TEST_CASE("The configuration file gives defaults below variables and command line", "[cli]") {
    Own settings;
    settings.write_file("[play]\nrate=250\n[record]\nrate=260\n");
    CHECK(rate(parsed({"a"})) == 250);
    CHECK(rate(parsed({"record", "a", "-o", "x.wav"})) == 260);
    CHECK(rate(parsed({"a", "--rate", "200"})) == 200);
    CHECK(std::holds_alternative<VoicesCommand>(parsed({"voices"})));
}

TEST_CASE("A setting outside any section holds for every command that has the option", "[cli]") {
    Own settings;
    settings.write_file("rate=250\nquiet=true\n");
    CHECK(rate(parsed({"a"})) == 250);
    CHECK(rate(parsed({"record", "a", "-o", "x.wav"})) == 250);
    CHECK(std::holds_alternative<VoicesCommand>(parsed({"voices"})));
}

TEST_CASE("A wrong configuration file is an error of the configuration", "[cli]") {
    Own settings;
    for (const auto* file : {"[play]\nraet=250\n", "raet=250\n", "[voices]\nrate=250\n"}) {
        settings.write_file(file);
        CHECK(error_of({"a"}) == Kind::config);
    }
    CHECK(error_of({"--config", "/no/such/file", "play", "a"}) == Kind::config);
}

TEST_CASE("A configuration file that cannot be read is not left out without a word", "[cli]") {
    Own settings;
    std::filesystem::create_directory(settings.folder / "nashra/nashra.conf");
    CHECK(error_of({"a"}) == Kind::config);
    settings.set("XDG_CONFIG_HOME", "/dev/null");  // where no file can be
    CHECK(std::get<PlayCommand>(parsed({"a"})).delivery.speed == Speed{});
}

TEST_CASE("Keys are those of a profile, and the configuration file's own", "[cli]") {
    const Own settings;
    settings.write_file(
        "keys = daisy\n[keys]\nnext-headline = n Down\nslower = [\n"
        "previous-sentence = Comma Left\nspeed = =\ntime =  T\n");
    const auto map = std::get<PlayCommand>(parsed({"page.html"})).keys;
    CHECK(map.keys_of(Command::next_headline) == "n, Down");
    CHECK(map.keys_of(Command::slower) == "[");
    CHECK(map.keys_of(Command::previous_sentence) == ",, Left");
    CHECK(map.keys_of(Command::speed) == "=");
    CHECK(map.keys_of(Command::time) == "T");
    CHECK(map.keys_of(Command::help) == "?, h");
    const auto mpv = std::get<PlayCommand>(parsed({"--keys", "mpv", "page.html"})).keys;
    CHECK(mpv.command_of("0") == Command::louder);
    CHECK(error_of({"--keys", "emacs", "page.html"}) == Kind::usage);
}

TEST_CASE("A wrong line of the keys is an error of the configuration", "[cli]") {
    const Own settings;
    settings.write_file(GENERATE("[keys]\nnext-hedline = n\n", "[keys]\nnext-headline = F1\n",
                                 "[keys]\ntime = n\nwhere = n\n", "[kees]\ntime = n\n"));
    CHECK(error_of({"page.html"}) == Kind::config);
}
