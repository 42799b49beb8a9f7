#include "cli/moves.h"

#include "cli/messages.h"

namespace nashra {

void toggle_pause(Turn& turn) {
    if (turn.player.paused()) {
        turn.player.resume();
        turn.with.tell("playing");
    } else {
        turn.player.pause();
        turn.with.tell("paused, " + clock_text(turn.player.clock()));
    }
}

void go_to_next_sentence(Turn& turn) {
    if (!turn.player.next_sentence()) turn.with.tell("last sentence");
}

void go_to_previous_sentence(Turn& turn) { turn.player.previous_sentence(); }

void go_to_next_headline(Turn& turn) {
    const bool moved = turn.player.next_headline();
    turn.with.tell(moved ? headline_number(turn) : "last headline");
}

void go_to_previous_headline(Turn& turn) {
    turn.player.previous_headline();
    turn.with.tell(headline_number(turn));
}

void repeat(Turn& turn) { turn.player.repeat_sentence(); }

}  // namespace nashra
