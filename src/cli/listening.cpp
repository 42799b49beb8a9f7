#include "cli/listening.h"

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <utility>
#include <vector>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "cli/falling_asleep.h"
#include "cli/messages.h"
#include "cli/save.h"
#include "cli/speech.h"
#include "cli/terminal.h"
#include "model/error.h"
#include "model/message.h"

namespace nashra {

namespace {

constexpr std::chrono::milliseconds kHeartbeat{1000};  // of the sound device, which is felt
constexpr std::chrono::milliseconds kLookForEndOfItem{100};
constexpr int kNoticedPulses = 3;  // a device that was asleep needs some time

std::string key_of_next_device(const Listener& listener) {
    for (const auto& door : listener.doors) {
        const auto called = door->call(Command::next_device);
        if (!called.empty()) return called;
    }
    return {};
}

std::function<void()> signal_event(int event) {
    return [event] {
        const std::uint64_t one = 1;
        // Cannot fail but by overflow, and then the event is readable anyway.
        [[maybe_unused]] const auto written = ::write(event, &one, sizeof one);
    };
}

}  // namespace

Listening::Listening(Programme& programme, const Beginning& from, Opened opened, Voice& voice,
                     Loudspeaker& loudspeaker, Listener& listener, Signals& signals,
                     Followers followers, Status::State state)
    : programme_(programme),
      listener_(listener),
      signals_(signals),
      followers_(std::move(followers)),
      event_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
      player_(programme, voice, loudspeaker, listener.delivery, signal_event(event_.get())),
      controls_(programme, player_, listener, opened),
      read_along_(listener.echo, print_text, terminal_width),
      present_(programme.headline_at(from.place)),
      asked_at_(from.place) {
    listener.printed.reset();  // a sentence of another programme
    apply_items(listener, player_);
    // The item that was to be the last was the end of what was opened from here: not a sound more.
    const bool asleep = listener.sleep.over() && fall_asleep_in_time(listener, player_);
    apply_volume(listener, player_);
    if (state == Status::State::paused) player_.pause();
    player_.start(from);
    if (asleep) begin_to_sleep(from.place);
    for (const auto& door : listener_.doors)
        door->attend([this] { return status_of(programme_, player_, listener_); });
}

Listening::~Listening() {
    for (const auto& door : listener_.doors)
        door->attend({});
}

void Listening::hold() {
    held_ = std::exchange(silent_for_question_, false) || !player_.paused();
    player_.pause();
}

void Listening::go_on() {
    if (std::exchange(held_, false)) player_.resume();
}

Departure Listening::run() {
    const auto departure = listen();
    give_up_questions();
    tell_place_to_keep();
    return departure;
}

Departure Listening::listen() {
    while (true) {
        followers_.present(present_);
        tell_place_to_keep();
        wait_for_something();
        read_along_.follow(programme_, player_);
        note_what_was_heard(player_.headline());
        for (const auto obey :
             {&Listening::obey_signals, &Listening::hear_news, &Listening::notice_sleep,
              &Listening::notice_held, &Listening::obey_doors}) {
            if (const auto departure = (this->*obey)()) return *departure;
        }
        tell_what_was_saved(listener_);
        feel_the_pulse();
    }
}

void Listening::wait_for_something() {
    std::vector<pollfd> waiting{{signals_.fd(), POLLIN, 0}, {event_.get(), POLLIN, 0}};
    auto patience = listener_.items == Items::all ? kHeartbeat : kLookForEndOfItem;
    for (const auto& door : listener_.doors) {
        waiting.push_back({door->fd(), POLLIN, 0});
        patience = std::min(patience, door->patience().value_or(patience));
    }
    patience = std::min(patience, listener_.sleep.patience().value_or(patience));
    patience = std::min(patience, read_along_.patience().value_or(patience));
    if (poll(waiting.data(), waiting.size(), static_cast<int>(patience.count())) != 0) return;
    for (const auto& door : listener_.doors)
        door->nothing_came();
}

void Listening::feel_the_pulse() {
    const auto now = std::chrono::steady_clock::now();
    if (now - last_pulse_ < kHeartbeat) return;
    last_pulse_ = now;
    const auto pulse = player_.pulse();
    missed_pulses_ = pulse == Player::Pulse::beats ? 0 : missed_pulses_ + 1;
    if (pulse == Player::Pulse::lost || missed_pulses_ == kNoticedPulses) {
        const auto next = key_of_next_device(listener_);
        print_error(
            next.empty()
                ? message("the sound device is lost; waiting for it")
                : message("the sound device is lost; waiting for it (%1: the next one)", next));
        player_.reopen_loudspeaker(Device::same);
        listener_.device_lost = true;
        missed_pulses_ = 0;
    }
}

Listening::Next Listening::obey_signals() {
    while (const auto signal = signals_.next()) {
        if (*signal == SIGTSTP) {
            suspend();
        } else if (*signal == SIGCONT) {
            for (const auto& door : listener_.doors)
                door->take_again();  // `fg` after `bg`
        } else if (*signal != SIGINT || !give_up_questions()) {
            return Departure{Departure::To::outside, 0, kInterrupted};
        }
    }
    return std::nullopt;
}

void Listening::suspend() {
    const bool was_playing = !player_.paused();
    player_.pause();
    for (const auto& door : listener_.doors)
        door->give_back();
    Signals::suspend();
    // Here the listener has typed `fg` or `bg`.
    for (const auto& door : listener_.doors)
        door->take_again();
    if (was_playing) player_.resume();
}

Listening::Next Listening::hear_news() {
    std::uint64_t count = 0;
    [[maybe_unused]] const auto got = ::read(event_.get(), &count, sizeof count);
    const auto news = player_.take_news();
    for (const auto& trouble : news.messages)
        print_error(message("%1; the reading goes on with the next sentence", trouble));
    if (news.error) {
        print_error(news.error->what());
        return Departure{Departure::To::outside, 0, exit_code(news.error->kind())};
    }
    if (news.device) {
        const bool back = std::exchange(listener_.device_lost, false);
        tell_all(listener_, back ? message("the sound device is back, %1", *news.device)
                                 : message("sound device %1", *news.device));
    }
    if (!news.finished) return std::nullopt;
    note_what_was_heard(programme_.headline_count() + 1);
    listener_.sleep.item_is_over();
    tell_all(listener_, listed({message("end"), time_text(player_.clock().total)}));
    return Departure{Departure::To::end};
}

Listening::Next Listening::notice_sleep() {
    if (silent_for_question_)
        return std::nullopt;  // it is neither read nor paused: first the answer
    const auto here = player_.place();
    const bool at_end_of_item = player_.held();
    if (!fall_asleep_in_time(listener_, player_)) return std::nullopt;
    if (at_end_of_item) note_what_was_heard(programme_.headline_at(here) + 1);
    begin_to_sleep(here);
    return std::nullopt;
}

void Listening::begin_to_sleep(Place here) {
    asleep_at_ = here;
    tell_all(listener_, message("asleep at %1, last key at %2", time_text(player_.time_at(here)),
                                time_text(player_.time_at(asked_at_))));
}

Place Listening::place_to_keep() const { return asleep_at_ ? asked_at_ : player_.place(); }

void Listening::tell_place_to_keep() const {
    followers_.on_the_way(place_to_keep(), asleep_at_ ? 0 : player_.word_number());
}

Listening::Next Listening::notice_held() {
    if (!player_.held()) {
        told_held_ = false;
    } else if (!std::exchange(told_held_, true)) {
        note_what_was_heard(player_.headline() + 1);
        tell_all(listener_, message("end of headline %1, paused", player_.headline()));
    }
    return std::nullopt;
}

Listening::Next Listening::obey_doors() {
    for (const auto& door : listener_.doors) {
        while (true) {
            const auto request = door->next();
            go_on_after_question();
            if (!request) break;
            note_what_was_heard(player_.headline());
            const auto departure = controls_.obey(*request, *door);
            // Who pauses it or plays it has it so, also when the question is answered.
            if (request->command == Command::pause || request->command == Command::stop ||
                !player_.paused())
                silent_for_question_ = false;
            if (door->asking()) be_silent_for_question();
            read_along_.listener_moved(player_);
            if (request->command != Command::status) notice_listener();
            if (departure) return departure;
            present_ = player_.headline();  // what was skipped was not heard
        }
    }
    return std::nullopt;
}

bool Listening::asking() const {
    return std::any_of(listener_.doors.begin(), listener_.doors.end(),
                       [](const auto& door) { return door->asking(); });
}

/// Whether there was one.
bool Listening::give_up_questions() {
    const bool were_open = asking();
    for (const auto& door : listener_.doors)
        door->give_up_question();
    return were_open;
}

/// Nobody has to type against a voice.
void Listening::be_silent_for_question() {
    if (player_.paused()) return;
    player_.pause();
    silent_for_question_ = true;
}

/// At the same sample.
void Listening::go_on_after_question() {
    if (silent_for_question_ && !asking()) {
        player_.resume();
        silent_for_question_ = false;
    }
}

/// A program that only looks how the reading is, is none. Who wakes up and leaves, or asks for the
/// time, has not listened on.
void Listening::notice_listener() {
    if (asleep_at_ == player_.place() && player_.paused()) return;
    asked_at_ = player_.place();
    asleep_at_.reset();
    listener_.sleep.listener_is_awake();
    apply_volume(listener_, player_);
}

void Listening::note_what_was_heard(std::uint32_t now) {
    for (; present_ < now; ++present_)
        followers_.heard(present_);
    present_ = now;
}

}  // namespace nashra
