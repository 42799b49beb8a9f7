#include "cli/listening.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <csignal>
#include <cstdint>
#include <utility>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "cli/correction.h"
#include "cli/lexicon_files.h"
#include "cli/messages.h"
#include "model/error.h"
#include "model/utf8.h"
#include "programme/utterances.h"
#include "source/address.h"

namespace nashra {

namespace {

constexpr int kHeartbeatMs = 1000;  // how often the sound device's pulse is felt
constexpr int kNoticedPulses = 3;   // a device that was asleep needs some time
constexpr int kMostMissedPulses = 10;
constexpr int kEscapePatienceMs = 50;  // the rest of a key's sequence comes at once

std::function<void()> signal_event(int event) {
    return [event] {
        const std::uint64_t one = 1;
        // Cannot fail but by overflow, and then the event is readable anyway.
        [[maybe_unused]] const auto written = ::write(event, &one, sizeof one);
    };
}

}  // namespace

Listening::Listening(Programme& programme, Place place, Opened opened, Voice& voice,
                     Loudspeaker& loudspeaker, Listener& listener, Followers followers)
    : programme_(programme),
      opened_(opened),
      listener_(listener),
      followers_(std::move(followers)),
      event_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
      player_(programme, voice, loudspeaker, listener.delivery, signal_event(event_.get())),
      present_(programme.headline_at(place)) {
    player_.start(place);
}

void Listening::hold() {
    held_ = !player_.paused();
    player_.pause();
}

void Listening::go_on() {
    if (std::exchange(held_, false)) player_.resume();
}

Departure Listening::run() {
    while (true) {
        followers_.present(present_);
        wait_for_something();
        note_what_was_heard(player_.headline());
        for (const auto obey : {&Listening::obey_signals, &Listening::hear_news,
                                &Listening::obey_keys, &Listening::feel_the_pulse}) {
            if (const auto departure = (this->*obey)()) return *departure;
        }
    }
}

void Listening::wait_for_something() {
    pollfd waiting[] = {{listener_.signals.fd(), POLLIN, 0},
                        {event_.get(), POLLIN, 0},
                        {has_keys() ? listener_.terminal->fd() : -1, POLLIN, 0}};
    auto& keys = listener_.keys;
    const bool typed = has_keys() && keys.has_more();
    const int patience = typed ? 0 : keys.waiting() ? kEscapePatienceMs : kHeartbeatMs;
    if (poll(waiting, std::size(waiting), patience) == 0) keys.give_up_waiting();
}

Listening::Next Listening::feel_the_pulse() {
    const auto now = std::chrono::steady_clock::now();
    if (now - last_pulse_ < std::chrono::milliseconds{kHeartbeatMs}) return std::nullopt;
    last_pulse_ = now;
    if (player_.loudspeaker_alive()) {
        if (missed_pulses_ >= kNoticedPulses) print_error("the sound device is back");
        missed_pulses_ = 0;
        return std::nullopt;
    }
    ++missed_pulses_;
    if (missed_pulses_ == kNoticedPulses) print_error("the sound device does not answer, waiting");
    if (missed_pulses_ < kMostMissedPulses) return std::nullopt;
    print_error("the sound device is lost (start again when it is back; see 'nashra devices')");
    return Departure{Departure::To::outside, 0, exit_code(Kind::unavailable)};
}

Listening::Next Listening::obey_signals() {
    while (const auto signal = listener_.signals.next()) {
        if (*signal == SIGTSTP) {
            suspend();
        } else if (*signal == SIGCONT) {
            if (listener_.terminal) listener_.terminal->take_again();  // `fg` after `bg`
        } else {
            return Departure{Departure::To::outside, 0, kInterrupted};
        }
    }
    return std::nullopt;
}

void Listening::suspend() {
    const bool was_playing = !player_.paused();
    player_.pause();
    if (listener_.terminal) listener_.terminal->give_back();
    Signals::suspend();
    // Here the listener has typed `fg` or `bg`.
    if (listener_.terminal) listener_.terminal->take_again();
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
        return Departure{Departure::To::outside, 0, exit_code(news.error->kind())};
    }
    if (!news.finished) return std::nullopt;
    note_what_was_heard(programme_.headline_count() + 1);
    if (listener_.terminal) tell("end, " + time_text(player_.clock().total));
    return Departure{Departure::To::end};
}

Listening::Next Listening::obey_keys() {
    if (!has_keys()) return std::nullopt;
    if (!listener_.keys.has_more()) read_keys();
    while (const auto stroke = listener_.keys.next()) {
        note_what_was_heard(player_.headline());
        if (const auto departure = obey(*stroke)) return departure;
        present_ = player_.headline();  // what was skipped was not heard
    }
    return std::nullopt;
}

void Listening::read_keys() {
    pollfd typed{listener_.terminal->fd(), POLLIN, 0};
    if (poll(&typed, 1, 0) <= 0) return;
    if (const auto bytes = listener_.terminal->read()) {
        listener_.keys.take(*bytes);
    } else {
        // It was closed; the reading goes on until SIGHUP says otherwise.
        listener_.terminal.reset();
    }
}

void Listening::note_what_was_heard(std::uint32_t now) {
    for (; present_ < now; ++present_)
        followers_.heard(present_);
    present_ = now;
}

Listening::Next Listening::obey(const KeyStroke& stroke) {
    switch (stroke.command) {
        case Command::open_headline:
            return leave_for(stroke.number == 0 ? player_.headline() : stroke.number);
        case Command::back: return go_back();
        case Command::quit: return Departure{Departure::To::outside, 0, 0};
        default: obey_in_place(stroke.command); return std::nullopt;
    }
}

Listening::Next Listening::leave_for(std::uint32_t headline) {
    if (headline > programme_.headline_count()) {
        tell("there is no headline " + std::to_string(headline) + ", the last one is " +
             std::to_string(programme_.headline_count()));
    } else if (programme_.headline_extent(headline) == Extent::whole) {
        tell("headline " + std::to_string(headline) + " has its article here");
    } else if (!is_web_address(programme_.headline_address(headline))) {
        // Never a file: a page could name one, or this terminal.
        tell("headline " + std::to_string(headline) + " leads to no article");
    } else {
        return Departure{Departure::To::article, headline, 0};
    }
    return std::nullopt;
}

Listening::Next Listening::go_back() {
    if (opened_ == Opened::from_headline) return Departure{Departure::To::back};
    tell("there is nothing to go back to");
    return std::nullopt;
}

void Listening::obey_in_place(Command command) {
    switch (command) {
        case Command::toggle_pause: toggle_pause(); break;
        case Command::next_headline:
        case Command::previous_headline: skip_headline(command); break;
        case Command::next_sentence:
            if (!player_.next_sentence()) tell("last sentence");
            break;
        case Command::previous_sentence: player_.previous_sentence(); break;
        case Command::repeat_sentence: player_.repeat_sentence(); break;
        case Command::correct_word: correct_word(); break;
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
        case Command::help: print_help(); break;
        case Command::open_headline:
        case Command::back:
        case Command::quit: break;  // not in place
    }
}

void Listening::print_help() const {
    for (const auto& key : key_bindings()) {
        if (key.meaning.empty()) continue;
        print_line(std::string{key.name} + ": " + std::string{key.meaning});
    }
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
        return Speed{
            static_cast<int>(std::lround(listener_.normal_speed.wpm() * std::pow(1.1, steps)))};
    };
    const int steps = command == Command::faster   ? listener_.speed_steps + 1
                      : command == Command::slower ? listener_.speed_steps - 1
                                                   : 0;
    const auto speed = speed_at(steps);
    if (speed != player_.speed()) {
        player_.set_speed(speed);
        listener_.delivery.speed = speed;
        listener_.speed_steps = steps;
    }
    tell(std::to_string(speed.wpm()) + " words a minute");
}

void Listening::correct_word() {
    const bool was_playing = !player_.paused();
    player_.pause();
    const auto place = player_.sentence_just_heard();
    print_line(sentence_text(programme_, place));
    const auto typed = ask("word = how it is said (Enter alone: as it is)");
    if (!typed) return;  // a signal, or the terminal was closed: what they ask for comes next
    if (trimmed(*typed).empty()) {
        print_line("nothing changed");
        if (was_playing) player_.resume();
        return;
    }
    try {
        const auto correction = read_correction(*typed);
        const auto lexicon = own_lexicon(correction.language);
        keep(correction, lexicon);
        listener_.pronunciation->correct(correction.line, lexicon.filename().string());
        print_line(correction.written + (correction.said.empty() ? " is not said" : " is said ") +
                   correction.said);
        player_.say_again(place);
        player_.resume();
    } catch (const Error& error) {
        print_error(error.what());
        if (was_playing) player_.resume();
    }
}

/// A line that is typed with the terminal's own editing. Nothing when it was not finished.
std::optional<std::string> Listening::ask(const std::string& question) {
    print_line(question);
    listener_.terminal->give_back();
    std::optional<std::string> line;
    std::string typed = listener_.keys.take_rest();
    while (true) {
        if (const auto end = typed.find('\n'); end != std::string::npos) {
            line = typed.substr(0, end);
            listener_.keys.take(typed.substr(end + 1));
            break;
        }
        pollfd waiting[] = {{listener_.signals.fd(), POLLIN, 0},
                            {listener_.terminal->fd(), POLLIN, 0}};
        if (poll(waiting, std::size(waiting), -1) < 0 && errno != EINTR) break;
        if (waiting[0].revents != 0) break;
        if (waiting[1].revents == 0) continue;
        const auto bytes = listener_.terminal->read();
        if (!bytes) break;  // Ctrl-D, or it was closed
        typed += *bytes;
    }
    listener_.terminal->take_again();
    return line;
}

std::string Listening::headline_text() const {
    return "headline " + std::to_string(player_.headline()) + " of " +
           std::to_string(programme_.headline_count());
}

void Listening::tell(const std::string& line) const {
    if (listener_.verbosity != Verbosity::quiet) print_line(line);
}

}  // namespace nashra
