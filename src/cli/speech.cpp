#include "cli/speech.h"

#include <cmath>

namespace nashra {

namespace {

/// Some tenths faster than the listener's own speed, or slower.
void change_speed(Turn& turn, int steps) {
    auto& listener = turn.listener;
    const Speed speed{
        static_cast<int>(std::lround(listener.normal_speed.wpm() * std::pow(1.1, steps)))};
    if (speed != turn.player.speed()) {
        turn.player.set_speed(speed);
        listener.delivery.speed = speed;
        listener.speed_steps = steps;
    }
    turn.with.tell(std::to_string(speed.wpm()) + " words a minute");
}

}  // namespace

void speak_faster(Turn& turn) { change_speed(turn, turn.listener.speed_steps + 1); }

void speak_slower(Turn& turn) { change_speed(turn, turn.listener.speed_steps - 1); }

void speak_normally(Turn& turn) { change_speed(turn, 0); }

}  // namespace nashra
