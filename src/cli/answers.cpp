#include "cli/answers.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "cli/json.h"
#include "cli/listened_source.h"
#include "cli/messages.h"
#include "cli/passage_language.h"
#include "cli/speech.h"
#include "cli/status.h"
#include "model/message.h"
#include "model/utf8.h"
#include "programme/navigation.h"
#include "programme/utterances.h"

namespace nashra {

namespace {

// An end that is farther away than this has no time of day that says much.
constexpr std::chrono::hours kDay{24};

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

/// Why nothing is heard, for whoever wonders; empty when it is.
std::string silence_text(const Turn& turn) {
    const auto& listener = turn.listener;
    const bool volume = listener.sound == Sound::on && listener.volume == 0;
    return listed({turn.player.paused() ? message("paused") : "",
                   listener.sound == Sound::muted ? message("muted") : "",
                   volume ? message("volume %1", 0) : "",
                   listener.device_lost ? message("the sound device is lost") : ""});
}

std::string state_text(const Turn& turn) {
    const auto silence = silence_text(turn);
    return silence.empty() ? message("playing") : silence;
}

}  // namespace

void tell_time(Turn& turn) {
    const auto clock = turn.player.clock();
    const bool several = turn.programme.headline_count() > 1;
    const bool exact = clock.exactness == Exactness::exact;
    const auto left = clock.total - clock.elapsed;
    const auto end = turn.listener.now() + std::chrono::floor<std::chrono::seconds>(left);
    const auto awake = turn.listener.sleep.left_when_awake();
    turn.with.answer(listed({
        several ? message("item %1", clock_text(turn.player.item_clock())) : "",
        several ? message("all %1", clock_text(clock)) : clock_text(clock),
        message(exact ? to_translate("%1 left") : to_translate("about %1 left"), time_text(left)),
        left < kDay ? message(exact ? to_translate("ends at %1") : to_translate("ends at about %1"),
                              time_of_day_text(end))
                    : "",
        silence_text(turn),
        awake ? message("sleep in %1", time_text(*awake)) : "",
    }));
}

void tell_place(Turn& turn) {
    turn.with.answer(
        listed({headline_number(turn) + ": " + turn.programme.headline_text(turn.player.headline()),
                languages_text(sentence_languages(turn.programme, turn.player.place())),
                short_name(turn.listener.source), speed_here(turn), state_text(turn)}));
}

void tell_status(Turn& turn) {
    const auto status = status_of(turn.programme, turn.player, turn.listener);
    if (turn.argument == "json") {
        turn.with.answer(json_line(status));
        return;
    }
    turn.with.answer(state_text(turn));
    turn.with.answer(headline_number(turn) + ": " + status.title);
    turn.with.answer(clock_text(status.clock));
    turn.with.answer(speed_text(status.speed));
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
    turn.with.answer(address.empty() ? message("headline %1 has no address", headline) : address);
}

void tell_item(Turn& turn) {
    const auto headline = turn.player.headline();
    turn.with.answer(message("%1 of %2", headline, turn.programme.headline_count()) + ": " +
                     turn.programme.headline_text(headline));
}

void tell_commands(Turn& turn) {
    for (const auto& entry : commands()) {
        const auto called = turn.with.call(entry.command);
        if (!called.empty()) turn.with.answer(called + ": " + message(entry.meaning));
    }
}

}  // namespace nashra
