#include "cli/command_lines.h"

#include <array>
#include <string_view>

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <unistd.h>

using namespace nashra;

namespace {

/// Somebody who types at the other end of a pipe.
struct Typist {
    Typist() {
        std::array<int, 2> ends{};
        REQUIRE(pipe2(ends.data(), O_CLOEXEC) == 0);
        input = Descriptor{ends[0]};
        typing = Descriptor{ends[1]};
    }
    void type(std::string_view text) const {
        REQUIRE(write(typing.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size()));
    }
    void leave() { typing = Descriptor{}; }

    Descriptor input;
    Descriptor typing;
};

}  // namespace

TEST_CASE("The line behind a question is its answer, and the next one a command again", "[cli]") {
    Typist typist;
    CommandLines lines{std::move(typist.input), Verbosity::quiet};
    lines.ask("search", Command::search);
    CHECK(lines.asking());
    CHECK_FALSE(lines.next());  // nobody waits for it
    typist.type("  next \nnext\n");
    const auto answer = lines.next();
    REQUIRE(answer);
    CHECK(answer->command == Command::search);
    CHECK(answer->argument == "next");
    CHECK_FALSE(lines.asking());
    const auto command = lines.next();
    REQUIRE(command);
    CHECK(command->command == Command::next_headline);
}

TEST_CASE("An empty line is no answer, and the end of the input closes a question", "[cli]") {
    Typist typist;
    CommandLines lines{std::move(typist.input), Verbosity::quiet};
    lines.ask("search", Command::search);
    typist.type("\n");
    CHECK_FALSE(lines.next());
    CHECK_FALSE(lines.asking());
    lines.ask("search", Command::search);
    typist.leave();
    CHECK_FALSE(lines.next());
    CHECK_FALSE(lines.asking());
    lines.ask("search", Command::search);
    CHECK_FALSE(lines.asking());
}
