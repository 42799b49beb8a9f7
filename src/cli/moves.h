// What moves the listener: on, back, to another place, and to a stop. A move that leads to another
// headline says so, and while it is paused, what will be heard there. Main thread.
#pragma once

#include <chrono>
#include <string>

#include "cli/turn.h"
#include "programme/navigation.h"

namespace nashra {

/// Says it, and while it is paused the sentence, too, that the listener has come to.
void tell_come_to(Turn& turn, std::string line);

void toggle_pause(Turn& turn);
void pause(Turn& turn);
void play(Turn& turn);
/// Silence; then it goes on with the clause that it was in.
void stop(Turn& turn);

void go_to_next(Turn& turn, Unit unit);
void go_to_previous(Turn& turn, Unit unit);
void repeat(Turn& turn);
void skip(Turn& turn, std::chrono::seconds time);
/// A headline's number, or a time of the whole reading.
void go_to(Turn& turn);

/// Words that are asked for, or those that were looked for last.
void search(Turn& turn);
void search_next(Turn& turn);
void search_previous(Turn& turn);

void toggle_headlines_only(Turn& turn);
void toggle_one_by_one(Turn& turn);

}  // namespace nashra
