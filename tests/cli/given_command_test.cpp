#include "cli/given_command.h"

#include <catch2/catch.hpp>

#include "model/error.h"

using namespace nashra;

namespace {

using Words = std::vector<std::string>;

const CommandWords kWords{{"help", "play", "record", "headlines", "show"},
                          {"--rate", "-o", "--lang"}};

Words first(const Words& arguments) { return with_command_first(arguments, kWords); }

std::string refusal(const Words& arguments) {
    try {
        first(arguments);
    } catch (const Error& error) {
        CHECK(error.kind() == Kind::usage);
        return error.what();
    }
    return {};
}

}  // namespace

TEST_CASE("Without a command a page is played", "[cli]") {
    CHECK(first({}) == Words{"play"});
    CHECK(first({"a.html"}) == Words{"play", "a.html"});
    CHECK(first({"--rate", "300", "a.html"}) == Words{"play", "--rate", "300", "a.html"});
    CHECK(first({"--", "record"}) == Words{"play", "--", "record"});
    CHECK(first({"-"}) == Words{"play", "-"});
}

TEST_CASE("Which command it is can be certain before any option is known", "[cli]") {
    const auto certain = [](const Words& arguments, const std::string& configuration_file) {
        return certain_command(arguments, kWords.commands, configuration_file);
    };
    const std::string none = "/no/such/file";
    CHECK(certain({"record", "a.html", "-o", "a.mp3"}, none) == "record");
    CHECK(certain({"a.html", "--rate", "300"}, none) == "play");
    CHECK(certain({"a.html", "record"}, none) == "play");
    CHECK(certain({"--rate", "300", "record"}, none).empty());
    CHECK(certain({"help", "record"}, none).empty());
    CHECK(certain({}, none).empty());
    CHECK(certain({"a.html", "--config", "own.conf"}, none).empty());
    CHECK(certain({"a.html", "--config=own.conf"}, none).empty());
    CHECK(certain({"a.html"}, "/dev/null").empty());  // a file of settings is there
}

TEST_CASE("Options may stand before their command", "[cli]") {
    CHECK(first({"--rate", "300", "record", "a"}) == Words{"record", "--rate", "300", "a"});
    CHECK(first({"--rate=300", "-q", "record", "a"}) == Words{"record", "--rate=300", "-q", "a"});
    CHECK(first({"-o", "record", "record", "a"}) == Words{"record", "-o", "record", "a"});
    CHECK(first({"--config", "f", "--lang", "ar", "show", "a"}) ==
          Words{"--config", "f", "show", "--lang", "ar", "a"});
    CHECK(first({"--rate"}) == Words{"play", "--rate"});
}

TEST_CASE("What the program itself is asked for stays first", "[cli]") {
    CHECK(first({"--help", "record"}) == Words{"--help", "record"});
    CHECK(first({"--version"}) == Words{"--version"});
}

TEST_CASE("Help about a command is asked for as its option", "[cli]") {
    CHECK(first({"help", "record"}) == Words{"record", "--help"});
    CHECK(first({"help"}) == Words{"--help"});
    CHECK(first({"help", "accessibility"}) == Words{"help", "accessibility"});
    CHECK(first({"--config", "f", "help", "show"}) == Words{"--config", "f", "show", "--help"});
}

TEST_CASE("A word that is no file and nearly a command is answered with the command", "[cli]") {
    CHECK(refusal({"headline", "a.html"}) ==
          "'headline' is neither a command nor a file (did you mean 'nashra headlines'?)");
    CHECK(refusal({"Record", "a.html"}).find("'nashra record'") != std::string::npos);
    CHECK(refusal({"version"}).find("'nashra --version'") != std::string::npos);
    CHECK(refusal({"morning.html"}).empty());
    CHECK(refusal({"/record"}).empty());
    CHECK(refusal({"lighthouse"}).empty());
}

TEST_CASE("What a typing error meant has one or two letters less, more or other", "[cli]") {
    const Words options{"--help", "--version", "--offline"};
    CHECK(nearest("--Version", options) == "--version");
    CHECK(nearest("--verison", options) == "--version");
    CHECK(nearest("--ofline", options) == "--offline");
    CHECK(nearest("--lighthouse", options).empty());
    CHECK(nearest("-v", options).empty());
    CHECK(nearest(std::string(100'000, 'x'), options).empty());
}
