// How the reading is at this moment, for whoever shows it or steers by it. A plain value.
#pragma once

#include <cstdint>
#include <string>

#include "player/player.h"
#include "programme/programme.h"

namespace nashra {

struct Listener;

struct Status {
    enum class State { playing, paused } state = State::playing;
    std::uint32_t headline = 0;  // from 1
    std::uint32_t headlines = 0;
    std::string title{};    // the headline's words
    std::string address{};  // of its article; empty where nobody knows
    Clock clock{};          // of the whole reading
    Clock item{};           // of the headline and what belongs to it
    Speed speed{};
    Speed normal_speed{};
    int volume = 100;          // per cent; 0 where it is muted
    bool device_lost = false;  // nothing is heard until it is back
};

/// Main thread.
Status status_of(const Programme& programme, Player& player, const Listener& listener);

}  // namespace nashra
