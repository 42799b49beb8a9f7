#include "cli/control_socket.h"

#include <cstring>
#include <filesystem>
#include <string>

#include <catch2/catch.hpp>
#include <sys/socket.h>

#include "cli/control_address.h"
#include "fakes/test_folder.h"

using namespace nashra;

namespace {

/// A program that asks for something.
class Caller {
  public:
    explicit Caller(const std::filesystem::path& address) : socket_(connect_to_control(address)) {
        REQUIRE(socket_.open());
    }
    void ask(const std::string& text) const {
        REQUIRE(::send(socket_.get(), text.data(), text.size(), MSG_NOSIGNAL) ==
                static_cast<ssize_t>(text.size()));
    }
    /// All that was answered up to the end of the connection.
    std::string answer() const {
        std::string all;
        char bytes[256];
        for (ssize_t got = 0; (got = ::recv(socket_.get(), bytes, sizeof bytes, 0)) > 0;)
            all.append(bytes, static_cast<std::size_t>(got));
        return all;
    }

  private:
    Descriptor socket_;
};

Status playing() { return {.state = Status::State::playing}; }
Status paused() { return {.state = Status::State::paused}; }

struct Session {
    test::TestFolder folder;
    std::filesystem::path address = std::filesystem::path{folder.path()} / "nashra" / "control";
};

}  // namespace

TEST_CASE("A program asks in a line and is answered in lines", "[cli]") {
    const Session session;
    ControlSocket door{session.address};
    CHECK_FALSE(door.next());
    const Caller caller{session.address};
    caller.ask("open 1");
    CHECK_FALSE(door.next());  // the line is not there whole
    caller.ask("2\n");
    CHECK(door.next() == Request{Command::open, "12"});
    door.tell("headline 12 of 27");
    door.complain("it leads\nto no article");
    CHECK_FALSE(door.next());
    CHECK(caller.answer() == "= headline 12 of 27\n! it leads to no article\n");
    door.tell("nobody hears this");
}

TEST_CASE("What is no command is complained of, and the next one is heard", "[cli]") {
    const Session session;
    ControlSocket door{session.address};
    const Caller wrong{session.address};
    const Caller right{session.address};
    wrong.ask("sing\n");
    right.ask("next-headline\n");
    CHECK(door.next() == Request{Command::next_headline, ""});
    CHECK_FALSE(door.next());
    CHECK(wrong.answer() == "! 'sing' is not understood (help lists them all)\n");
    CHECK(right.answer().empty());
}

TEST_CASE("Whoever sends no end, or nothing, is hung up on in time", "[cli]") {
    const Session session;
    ControlSocket door{session.address};
    const Caller endless{session.address};
    endless.ask(std::string(10'000, 'x'));
    CHECK_FALSE(door.next());
    CHECK(endless.answer().empty());
    std::vector<std::unique_ptr<Caller>> silent;
    for (int i = 0; i < 40; ++i) {
        silent.push_back(std::make_unique<Caller>(session.address));
        CHECK_FALSE(door.next());
    }
    CHECK(silent.front()->answer().empty());
    silent.back()->ask("time\n");
    CHECK(door.next() == Request{Command::time, ""});
}

TEST_CASE("The last one that began to play has the address, the others are paused", "[cli]") {
    const Session session;
    ControlSocket first{session.address};
    first.attend(playing);
    {
        ControlSocket second{session.address};
        second.attend(playing);
        CHECK(first.next() == Request{Command::pause, ""});
        first.attend(paused);
        CHECK_FALSE(first.next());
        const Caller caller{session.address};
        caller.ask("time\n");
        CHECK_FALSE(first.next());
        CHECK(second.next() == Request{Command::time, ""});

        first.attend(playing);  // the listener has gone back to it
        CHECK_FALSE(first.next());
        CHECK(second.next() == Request{Command::pause, ""});
    }
    // What the second leaves behind is the first one's.
    const Caller caller{session.address};
    caller.ask("time\n");
    CHECK(first.next() == Request{Command::time, ""});
}

TEST_CASE("Who was killed leaves the address to the one before, though it is paused", "[cli]") {
    const Session session;
    ControlSocket first{session.address};
    first.attend(playing);
    {
        const ControlSocket second{session.address};
        CHECK(first.next() == Request{Command::pause, ""});
        first.attend(paused);
        // Where it leads stays, and nobody listens there any more.
        std::filesystem::create_hard_link(session.address, session.folder / "left");
    }
    std::filesystem::rename(session.folder / "left", session.address);
    CHECK_FALSE(connect_to_control(session.address).open());
    CHECK_FALSE(first.next());
    const Caller caller{session.address};
    caller.ask("time\n");
    CHECK(first.next() == Request{Command::time, ""});
}

TEST_CASE("The address is gone with the reading", "[cli]") {
    const Session session;
    {
        const ControlSocket door{session.address};
        CHECK(std::filesystem::exists(session.address));
    }
    CHECK_FALSE(std::filesystem::exists(session.address));
    CHECK_FALSE(connect_to_control(session.address).open());
}
