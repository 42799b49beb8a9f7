#include "cli/listening.h"

#include <csignal>
#include <deque>
#include <functional>
#include <memory>

#include <catch2/catch.hpp>
#include <pthread.h>

#include "cli/desk.h"

using namespace nashra;
using nashra::test::FakeLoudspeaker;
using nashra::test::FakeVoice;

namespace {

class ScriptedDoor;

/// What happens at a door; what it asks for, if it does.
struct Event {
    ScriptedDoor* where;
    std::function<std::optional<Request>()> happen;
};
using Script = std::deque<Event>;  // one event after the other; at its end somebody quits

class ScriptedDoor : public Door {
  public:
    explicit ScriptedDoor(Script& script) : script_(script) {}

    void attend(const StatusSource& status) override {
        if (status) status_ = status;
    }
    Status status() const { return status_(); }
    int fd() const override { return -1; }
    std::optional<std::chrono::milliseconds> patience() const override {
        return std::chrono::milliseconds{0};
    }
    std::optional<Request> next() override {
        if (script_.empty()) return Request{Command::quit};
        if (script_.front().where != this) return std::nullopt;
        const auto event = std::move(script_.front());
        script_.pop_front();
        return event.happen();
    }

    void tell(const std::string& /*line*/) override {}
    void answer(const std::string& /*line*/) override {}
    void complain(const std::string& /*message*/) override {}
    std::string call(Command /*command*/) const override { return {}; }
    void ask(const std::string& /*question*/, Command command) override { asked_ = command; }
    bool asking() const override { return asked_.has_value(); }
    void give_up_question() override { asked_.reset(); }

  private:
    Script& script_;
    StatusSource status_;
    std::optional<Command> asked_;
};

/// Ctrl-C is there to be read, and not for the program of the tests.
struct Interrupts {
    Interrupts() { pthread_sigmask(SIG_SETMASK, nullptr, &before); }
    ~Interrupts() { pthread_sigmask(SIG_SETMASK, &before, nullptr); }
    sigset_t before{};
};

/// A listener at their keyboard, and another program.
struct Room {
    Room() {
        for (auto** const door : {&keyboard, &program}) {
            auto made = std::make_unique<ScriptedDoor>(script);
            *door = made.get();
            listener.doors.push_back(std::move(made));
        }
    }
    void then(ScriptedDoor* where, Command command, const std::string& argument = {}) {
        script.push_back({where, [=] { return Request{command, argument}; }});
    }
    void then_answer(Command command, const std::string& words) {
        script.push_back({keyboard, [=, this] {
                              keyboard->give_up_question();
                              return Request{command, words};
                          }});
    }
    void then_give_up() {
        script.push_back({keyboard, [this] {
                              keyboard->give_up_question();
                              return std::optional<Request>{};
                          }});
    }
    void then_interrupt() {
        script.push_back({keyboard, [] {
                              raise(SIGINT);
                              return std::optional<Request>{};
                          }});
    }
    void then_it_is(Status::State state) {
        script.push_back({program, [=, this] {
                              CHECK((program->status().state == state));
                              return std::optional<Request>{};
                          }});
    }
    /// Where the listener was at the end, which came before so many of the script's lines.
    Place listen(std::size_t not_reached = 0) {
        Place last;
        const Followers followers{.heard = [](auto) {},
                                  .present = [](auto) {},
                                  .on_the_way = [&](Place place, auto) { last = place; }};
        Listening listening{programme,   {},       Opened::directly, voice,
                            loudspeaker, listener, signals,          followers};
        code = listening.run().exit_code;
        CHECK(script.size() == not_reached);
        return last;
    }

    Interrupts interrupts;
    Signals signals{SIGINT};
    Programme programme = test::long_page();
    FakeVoice voice;
    FakeLoudspeaker loudspeaker;
    Script script;
    Listener listener;
    ScriptedDoor* keyboard = nullptr;
    ScriptedDoor* program = nullptr;
    int code = -1;
};

constexpr auto kPlaying = Status::State::playing;
constexpr auto kPaused = Status::State::paused;

}  // namespace

TEST_CASE("While a question is open it is silent, and other programs are answered", "[cli]") {
    Room room;
    room.then_it_is(kPlaying);
    room.then(room.keyboard, Command::go_to);
    room.then_it_is(kPaused);
    room.then(room.program, Command::next_headline);
    room.then_it_is(kPaused);
    SECTION("an answer is obeyed, and it goes on") {
        room.then_answer(Command::go_to, "3");
        room.then_it_is(kPlaying);
        CHECK(room.listen() == Place{5, 0, 0});
    }
    SECTION("without an answer it goes on") {
        room.then_give_up();
        room.then_it_is(kPlaying);
        CHECK(room.listen() == Place{4, 0, 0});
    }
    CHECK(room.code == 0);
}

TEST_CASE("What is paused or played while a question is open stays so", "[cli]") {
    Room room;
    SECTION("it was paused before") {
        room.then(room.keyboard, Command::pause);
        room.then(room.keyboard, Command::search);
        room.then_give_up();
        room.then_it_is(kPaused);
    }
    SECTION("it is paused from elsewhere") {
        room.then(room.keyboard, Command::search);
        room.then(room.program, Command::pause);
        room.then_give_up();
        room.then_it_is(kPaused);
    }
    SECTION("it is played from elsewhere, and paused again") {
        room.then(room.keyboard, Command::search);
        room.then(room.program, Command::toggle_pause);
        room.then_it_is(kPlaying);
        room.then(room.program, Command::toggle_pause);
        room.then_give_up();
        room.then_it_is(kPaused);
    }
    room.listen();
}

TEST_CASE("Ctrl-C at a question gives it up, and without one it ends the reading", "[cli]") {
    Room room;
    room.then(room.keyboard, Command::search);
    room.then_interrupt();
    room.then(room.keyboard, Command::time);
    room.then_it_is(kPlaying);
    SECTION("once") {
        room.listen();
        CHECK(room.code == 0);
    }
    SECTION("twice") {
        room.then_interrupt();
        room.then(room.keyboard, Command::time);
        room.listen(1);
        CHECK(room.code == kInterrupted);
    }
    CHECK_FALSE(room.keyboard->asking());
}

TEST_CASE("A reading that ends leaves no question open", "[cli]") {
    Room room;
    room.then(room.keyboard, Command::search);
    room.then(room.program, Command::quit);
    room.listen();
    CHECK_FALSE(room.keyboard->asking());
}

TEST_CASE("A sentence that was printed in one reading was not printed in the next", "[cli]") {
    Room room;
    room.then(room.keyboard, Command::sentence);
    room.listen();
    CHECK(room.listener.printed);
    room.listen();
    CHECK_FALSE(room.listener.printed);
}
