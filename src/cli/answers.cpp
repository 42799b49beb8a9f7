#include "cli/answers.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "cli/json.h"
#include "cli/messages.h"
#include "cli/status.h"
#include "model/utf8.h"
#include "programme/navigation.h"
#include "programme/utterances.h"

namespace nashra {

namespace {

/// "S E U L": letter by letter, an Arabic one with its vowel signs.
std::string spelled(std::string_view word) {
    std::string letters;
    for (std::size_t at = 0; at < word.size();) {
        const auto letter = letter_at(word, at);
        const bool sign = letter.code >= 0x064B && letter.code <= 0x0652;
        if (!letters.empty() && !sign) letters += ' ';
        letters += word.substr(at, letter.size);
        at += letter.size;
    }
    return letters;
}

}  // namespace

void tell_time(Turn& turn) {
    const auto clock = turn.player.clock();
    const bool several = turn.programme.headline_count() > 1;
    const std::string about = clock.exactness == Exactness::exact ? "" : "about ";
    const auto left = clock.total - clock.elapsed;
    const auto end = turn.listener.now() + std::chrono::floor<std::chrono::seconds>(left);
    const auto item = several ? "item " + clock_text(turn.player.item_clock()) + ", all " : "";
    const auto awake = turn.listener.sleep.left();
    turn.with.answer(item + clock_text(clock) + ", " + about + time_text(left) + " left, ends at " +
                     about + time_of_day_text(end) + (turn.player.paused() ? ", paused" : "") +
                     (awake ? ", sleep in " + time_text(*awake) : ""));
}

void tell_place(Turn& turn) {
    turn.with.answer(headline_number(turn) + ": " +
                     turn.programme.headline_text(turn.player.headline()) + ", " +
                     std::to_string(turn.player.speed().wpm()) + " words a minute, " +
                     (turn.player.paused() ? "paused" : "playing"));
}

void tell_status(Turn& turn) {
    const auto status = status_of(turn.programme, turn.player, turn.listener);
    if (turn.argument == "json") {
        turn.with.answer(json_line(status));
        return;
    }
    turn.with.answer(status.state == Status::State::paused ? "paused" : "playing");
    turn.with.answer(headline_number(turn) + ": " + status.title);
    turn.with.answer(clock_text(status.clock));
    turn.with.answer(std::to_string(status.speed.wpm()) + " words a minute");
}

void tell_sentence(Turn& turn) {
    const auto sentence = start_of(turn.programme, Unit::sentence, turn.player.place());
    const bool again = turn.listener.printed == sentence;
    turn.listener.printed = sentence;
    const auto word = again ? turn.player.word_now() : std::nullopt;
    turn.with.answer(word ? word->text + ": " + spelled(word->text)
                          : sentence_text(turn.programme, sentence));
}

void tell_link(Turn& turn) {
    const auto headline = turn.player.headline();
    const auto address = turn.programme.headline_address(headline);
    turn.with.answer(address.empty() ? "headline " + std::to_string(headline) + " has no address"
                                     : address);
}

void tell_item(Turn& turn) {
    const auto headline = turn.player.headline();
    turn.with.answer(std::to_string(headline) + " of " +
                     std::to_string(turn.programme.headline_count()) + ": " +
                     turn.programme.headline_text(headline));
}

void tell_commands(Turn& turn) {
    for (const auto& entry : commands()) {
        const auto called = turn.with.call(entry.command);
        if (!called.empty()) turn.with.answer(called + ": " + std::string{entry.meaning});
    }
}

}  // namespace nashra
