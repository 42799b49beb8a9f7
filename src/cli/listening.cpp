#include "cli/listening.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <csignal>
#include <cstdint>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "cli/messages.h"
#include "model/error.h"

namespace nashra {

namespace {

constexpr int kHeartbeatMs = 1000;  // how often the sound device's pulse is felt
constexpr int kNoticedPulses = 3;   // a device that was asleep needs some time
constexpr int kMostMissedPulses = 10;
constexpr int kEscapePatienceMs = 50;  // the rest of a key's sequence comes at once

/// Whether the page itself comes from standard input, which then has no keys.
Terminal::StandardInput standard_input_of(const PlayCommand& command) {
    const auto& inputs = command.input.inputs;
    return std::find(inputs.begin(), inputs.end(), "-") == inputs.end()
               ? Terminal::StandardInput::free
               : Terminal::StandardInput::taken;
}

std::function<void()> signal_event(int event) {
    return [event] {
        const std::uint64_t one = 1;
        // Cannot fail but by overflow, and then the event is readable anyway.
        [[maybe_unused]] const auto written = ::write(event, &one, sizeof one);
    };
}

}  // namespace

Listening::Listening(const Programme& programme, Voice& voice, Loudspeaker& loudspeaker,
                     Signals& signals, const PlayCommand& command)
    : programme_(programme),
      signals_(signals),
      verbosity_(command.verbosity),
      normal_speed_(command.delivery.speed),
      event_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
      player_(programme, voice, loudspeaker, command.delivery, signal_event(event_.get())),
      terminal_(Terminal::open(standard_input_of(command))) {}

int Listening::run() {
    player_.start({});
    if (terminal_) {
        const auto count = programme_.headline_count();
        tell(std::to_string(count) + (count == 1 ? " headline" : " headlines") +
             ", ? for the keys");
    }
    while (true) {
        wait_for_something();
        if (obey_signals() == Next::leave) return kInterrupted;
        if (hear_news() == Next::leave || obey_keys() == Next::leave ||
            feel_the_pulse() == Next::leave) {
            return exit_code_;
        }
    }
}

void Listening::wait_for_something() {
    pollfd waiting[] = {{signals_.fd(), POLLIN, 0},
                        {event_.get(), POLLIN, 0},
                        {has_keys() ? terminal_->fd() : -1, POLLIN, 0}};
    const int patience = keys_.waiting() ? kEscapePatienceMs : kHeartbeatMs;
    if (poll(waiting, std::size(waiting), patience) == 0) keys_.give_up_waiting();
}

Listening::Next Listening::feel_the_pulse() {
    const auto now = std::chrono::steady_clock::now();
    if (now - last_pulse_ < std::chrono::milliseconds{kHeartbeatMs}) return Next::go_on;
    last_pulse_ = now;
    if (player_.loudspeaker_alive()) {
        if (missed_pulses_ >= kNoticedPulses) print_error("the sound device is back");
        missed_pulses_ = 0;
        return Next::go_on;
    }
    ++missed_pulses_;
    if (missed_pulses_ == kNoticedPulses) print_error("the sound device does not answer, waiting");
    if (missed_pulses_ < kMostMissedPulses) return Next::go_on;
    print_error("the sound device is lost (start again when it is back; see 'nashra devices')");
    exit_code_ = exit_code(Kind::unavailable);
    return Next::leave;
}

Listening::Next Listening::obey_signals() {
    while (const auto signal = signals_.next()) {
        if (*signal == SIGTSTP) {
            suspend();
        } else if (*signal == SIGCONT) {
            if (terminal_) terminal_->take_again();  // `fg` after `bg`
        } else {
            return Next::leave;
        }
    }
    return Next::go_on;
}

void Listening::suspend() {
    const bool was_playing = !player_.paused();
    player_.pause();
    if (terminal_) terminal_->give_back();
    Signals::suspend();
    // Here the listener has typed `fg` or `bg`.
    if (terminal_) terminal_->take_again();
    if (was_playing) player_.resume();
}

Listening::Next Listening::hear_news() {
    std::uint64_t count = 0;
    [[maybe_unused]] const auto got = ::read(event_.get(), &count, sizeof count);
    const auto news = player_.take_news();
    for (const auto& message : news.messages) {
        print_error(message + "; the reading goes on with the next sentence");
    }
    if (news.error) {
        print_error(news.error->what());
        exit_code_ = exit_code(news.error->kind());
        return Next::leave;
    }
    if (!news.finished) return Next::go_on;
    if (terminal_) tell("end, " + time_text(player_.clock().total));
    return Next::leave;
}

Listening::Next Listening::obey_keys() {
    if (!has_keys()) return Next::go_on;
    pollfd typed{terminal_->fd(), POLLIN, 0};
    if (poll(&typed, 1, 0) <= 0) return Next::go_on;
    const auto bytes = terminal_->read();
    if (!bytes) {
        terminal_.reset();  // it was closed; the reading goes on until SIGHUP says otherwise
        return Next::go_on;
    }
    for (const auto command : keys_.read(*bytes)) {
        if (obey(command) == Next::leave) return Next::leave;
    }
    return Next::go_on;
}

Listening::Next Listening::obey(Command command) {
    switch (command) {
        case Command::toggle_pause: toggle_pause(); break;
        case Command::next_headline:
        case Command::previous_headline: skip_headline(command); break;
        case Command::next_sentence:
            if (!player_.next_sentence()) tell("last sentence");
            break;
        case Command::previous_sentence: player_.previous_sentence(); break;
        case Command::repeat_sentence: player_.repeat_sentence(); break;
        case Command::faster:
        case Command::slower:
        case Command::normal_speed: change_speed(command); break;
        case Command::tell_time:
            print_line(clock_text(player_.clock()) + ", " + headline_text());
            break;
        case Command::tell_place:
            print_line(headline_text() + ": " + programme_.headline_text(player_.headline()) +
                       ", " + std::to_string(player_.speed().wpm()) + " words a minute, " +
                       (player_.paused() ? "paused" : "playing"));
            break;
        case Command::help:
            for (const auto& key : key_bindings()) {
                if (key.meaning.empty()) continue;
                print_line(std::string{key.name} + ": " + std::string{key.meaning});
            }
            break;
        case Command::quit: return Next::leave;
    }
    return Next::go_on;
}

void Listening::toggle_pause() {
    if (player_.paused()) {
        player_.resume();
        tell("playing");
    } else {
        player_.pause();
        tell("paused, " + clock_text(player_.clock()));
    }
}

void Listening::skip_headline(Command command) {
    if (command == Command::previous_headline) {
        player_.previous_headline();
    } else if (!player_.next_headline()) {
        tell("last headline");
        return;
    }
    tell(headline_text());
}

void Listening::change_speed(Command command) {
    const auto speed_at = [this](int steps) {
        return Speed{static_cast<int>(std::lround(normal_speed_.wpm() * std::pow(1.1, steps)))};
    };
    const int steps = command == Command::faster   ? speed_steps_ + 1
                      : command == Command::slower ? speed_steps_ - 1
                                                   : 0;
    const auto speed = speed_at(steps);
    if (speed != player_.speed()) {
        player_.set_speed(speed);
        speed_steps_ = steps;
    }
    tell(std::to_string(speed.wpm()) + " words a minute");
}

std::string Listening::headline_text() const {
    return "headline " + std::to_string(player_.headline()) + " of " +
           std::to_string(programme_.headline_count());
}

void Listening::tell(const std::string& line) const {
    if (verbosity_ != Verbosity::quiet) print_line(line);
}

}  // namespace nashra
