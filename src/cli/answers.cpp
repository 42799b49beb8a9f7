#include "cli/answers.h"

#include "cli/messages.h"
#include "player/keys.h"

namespace nashra {

void tell_time(Turn& turn) {
    turn.with.answer(clock_text(turn.player.clock()) + ", " + headline_number(turn));
}

void tell_place(Turn& turn) {
    turn.with.answer(headline_number(turn) + ": " +
                     turn.programme.headline_text(turn.player.headline()) + ", " +
                     std::to_string(turn.player.speed().wpm()) + " words a minute, " +
                     (turn.player.paused() ? "paused" : "playing"));
}

void tell_keys(Turn& turn) {
    for (const auto& [command, name, meaning] : commands())
        turn.with.answer(key_names(command) + ": " + std::string{meaning});
}

}  // namespace nashra
