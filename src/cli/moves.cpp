#include "cli/moves.h"

#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include "cli/background_recorder.h"
#include "cli/falling_asleep.h"
#include "cli/messages.h"
#include "cli/question.h"
#include "cli/typed_place.h"
#include "model/message.h"
#include "programme/kept_place.h"
#include "programme/search.h"
#include "programme/utterances.h"

namespace nashra {

namespace {

enum class Named { when_new, always };

/// Where a move has led that began at the headline `before`.
void tell_arrival(Turn& turn, std::uint32_t before, Named headline = Named::when_new,
                  const std::string& how = {}) {
    const bool named = headline == Named::always || turn.player.headline() != before;
    tell_come_to(turn, listed({how, named ? headline_number(turn) : ""}));
}

std::string last(Unit unit) {
    switch (unit) {
        case Unit::sentence: return message("last sentence");
        case Unit::paragraph: return message("last paragraph");
        case Unit::section: return message("last section");
        case Unit::headline: return message("last headline");
    }
    return {};
}

Named named(Unit unit) { return unit == Unit::headline ? Named::always : Named::when_new; }

}  // namespace

void tell_come_to(Turn& turn, std::string line) {
    if (turn.player.paused()) {
        const auto text = sentence_text(turn.programme, turn.player.place());
        if (!text.empty()) line += (line.empty() ? "" : ": ") + text;
    }
    if (!line.empty()) turn.with.tell(line);
}

void toggle_pause(Turn& turn) { turn.player.paused() ? play(turn) : pause(turn); }

void pause(Turn& turn) {
    turn.player.pause();
    turn.with.tell(listed({message("paused"), clock_text(turn.player.clock())}));
}

void play(Turn& turn) {
    turn.player.resume();
    turn.with.tell(message("playing"));
}

void stop(Turn& turn) {
    auto& player = turn.player;
    player.pause();
    player.go_to(clause_start(turn.programme, player.place(), player.word_number()));
    turn.with.tell(listed({message("stopped"), clock_text(player.clock())}));
}

void go_to_next(Turn& turn, Unit unit) {
    const auto before = turn.player.headline();
    if (turn.player.next(unit)) {
        tell_arrival(turn, before, named(unit));
    } else {
        turn.with.tell(last(unit));
    }
}

void go_to_previous(Turn& turn, Unit unit) {
    const auto before = turn.player.headline();
    turn.player.previous(unit);
    tell_arrival(turn, before, named(unit));
}

void repeat(Turn& turn) {
    const auto before = turn.player.headline();
    turn.player.repeat();
    tell_arrival(turn, before);
}

void skip(Turn& turn, std::chrono::seconds time) {
    const auto before = turn.player.headline();
    if (turn.player.skip(time)) {
        tell_arrival(turn, before);
    } else {
        turn.with.tell(counted(static_cast<std::uint64_t>(std::abs(time.count())),
                               "less than %1 second is left", "less than %1 seconds are left"));
    }
}

void go_to(Turn& turn) {
    const auto wanted =
        argument_or_question(turn, Command::go_to, message("headline number, or minutes:seconds"));
    if (!wanted) return;
    const auto before = turn.player.headline();
    const auto count = turn.programme.headline_count();
    if (const auto time = time_of(*wanted)) {
        if (!turn.player.go_to(*time)) {
            turn.with.complain(
                message("that is behind the end, %1", time_text(turn.player.clock().total)));
        } else {
            tell_arrival(turn, before, Named::always);
        }
    } else if (const auto number = number_of(*wanted)) {
        if (*number == 0 || *number > count) {
            turn.with.complain(
                message("there is no headline %1, the last one is %2", *wanted, count));
        } else {
            turn.player.go_to(turn.programme.headline_start(*number));
            tell_arrival(turn, before, Named::always);
        }
    } else {
        turn.with.complain(message(
            "'%1' is not understood (a headline's number, or a time such as 3:20)", *wanted));
    }
}

namespace {

using Find = std::optional<Place> (*)(const Programme&, std::string_view, std::optional<Place>);

/// From here on; at the end, or the beginning, once round.
void go_to_found(Turn& turn, Find find, const std::string& once_round) {
    const auto& words = turn.listener.searched;
    if (words.empty()) {
        search(turn);
        return;
    }
    const auto ahead = find(turn.programme, words, turn.player.place());
    const auto found = ahead ? ahead : find(turn.programme, words, std::nullopt);
    if (!found) {
        turn.with.tell(message("not found: %1", words));
        return;
    }
    const auto before = turn.player.headline();
    turn.player.go_to(*found);
    tell_arrival(turn, before, Named::always, ahead ? std::string{} : once_round);
}

}  // namespace

void search(Turn& turn) {
    const auto words = argument_or_question(turn, Command::search, message("search"));
    if (!words) return;
    turn.listener.searched = *words;
    search_next(turn);
}

void search_next(Turn& turn) { go_to_found(turn, find_next, message("from the beginning")); }

void search_previous(Turn& turn) { go_to_found(turn, find_previous, message("from the end")); }

void toggle_headlines_only(Turn& turn) {
    auto& [programme, player, listener, with, argument] = turn;
    // It is recorded what would be read.
    if (listener.recorder && listener.recorder->busy()) {
        with.answer(message("not while it is saved"));
        return;
    }
    if (programme.headlines_only() == HeadlinesOnly::yes) {
        programme.read_headlines_only(HeadlinesOnly::no);
        player.say_again(player.place());
        with.tell(message("headlines and articles"));
        return;
    }
    const auto letters = programme.letters();
    programme.read_headlines_only(HeadlinesOnly::yes);
    if (programme.letters() == letters) {
        programme.read_headlines_only(HeadlinesOnly::no);
        with.tell(message("there are only headlines here"));
        return;
    }
    // From the middle of an article to the next headline; from the last one back to its own.
    const auto place = player.place();
    const auto own = programme.headline_start(programme.headline_at(place));
    if (place.passage == own.passage) {
        player.say_again(place);
    } else {
        player.say_again(next(programme, Unit::headline, place).value_or(own));
    }
    tell_arrival(turn, 0, Named::always, message("only the headlines"));
}

void toggle_one_by_one(Turn& turn) {
    const bool on = turn.listener.items == Items::all;
    turn.listener.items = on ? Items::one_by_one : Items::all;
    apply_items(turn.listener, turn.player);
    turn.with.tell(on ? message("stops after each item") : message("reads on"));
}

}  // namespace nashra
