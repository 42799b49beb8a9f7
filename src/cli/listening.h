// A listening: one programme is played, and who listens is obeyed, until all was heard or they
// leave.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>

#include "cli/controls.h"
#include "cli/listener.h"
#include "cli/read_along.h"
#include "cli/signals.h"
#include "model/descriptor.h"
#include "player/player.h"

namespace nashra {

/// Who else wants to know where the listener is.
struct Followers {
    std::function<void(std::uint32_t)> heard;    // each headline that was played to its end
    std::function<void(std::uint32_t)> present;  // the headline now, whenever it may have changed
    /// Where they would begin another time, and at which of the words that are said there: about
    /// once a second, and when they leave.
    std::function<void(Place, std::uint32_t)> on_the_way;
};

/// Main thread.
class Listening {
  public:
    /// Begins there, playing or paused: then not a sound comes through. All must outlive this.
    Listening(Programme& programme, const Beginning& from, Opened opened, Voice& voice,
              Loudspeaker& loudspeaker, Listener& listener, Signals& signals, Followers followers,
              Status::State state = Status::State::playing);

    ~Listening();
    Listening(const Listening&) = delete;
    Listening& operator=(const Listening&) = delete;

    /// Until all was heard, or the listener or a signal ends it. May be called again after a
    /// departure that led nowhere.
    Departure run();

    /// Silence, without a word and without losing the place, until `go_on`; what was paused stays
    /// paused then.
    void hold();
    void go_on();
    /// It was playing when it was held.
    bool held_while_playing() const { return held_; }

  private:
    using Next = std::optional<Departure>;  // nothing: the listening goes on

    Departure listen();
    /// Where the listener would begin another time: where they are, or, where they fell asleep,
    /// where they asked for something last before that.
    Place place_to_keep() const;
    void tell_place_to_keep() const;

    void wait_for_something();
    Next obey_signals();
    Next obey_doors();
    bool asking() const;
    bool give_up_questions();
    void be_silent_for_question();
    void go_on_after_question();
    Next hear_news();
    Next notice_sleep();
    void begin_to_sleep(Place here);
    Next notice_held();
    void feel_the_pulse();
    void notice_listener();
    void note_what_was_heard(std::uint32_t now);
    void suspend();

    Programme& programme_;
    Listener& listener_;
    Signals& signals_;
    const Followers followers_;
    Descriptor event_;  // readable when the player has news
    Player player_;
    Controls controls_;
    ReadAlong read_along_;
    std::uint32_t present_;  // headline
    Place asked_at_;         // where the last request has led
    std::optional<Place> asleep_at_;
    bool held_ = false;                 // it was playing
    bool silent_for_question_ = false;  // it was playing
    bool told_held_ = false;
    std::chrono::steady_clock::time_point last_pulse_ = std::chrono::steady_clock::now();
    int missed_pulses_ = 0;
};

}  // namespace nashra
