#include "cli/controls.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include "cli/answers.h"
#include "cli/bookmarks.h"
#include "cli/correction.h"
#include "cli/falling_asleep.h"
#include "cli/moves.h"
#include "cli/passage_language.h"
#include "cli/save.h"
#include "cli/skipping.h"
#include "cli/speech.h"
#include "cli/typed_place.h"
#include "model/message.h"
#include "source/address.h"

namespace nashra {

namespace {

/// What is done without leaving the programme.
struct Control {
    Command command;
    void (*carry_out)(Turn&);
};

constexpr std::chrono::seconds kSkip{10};

/// Which it is, is told when it is open: as a rule at once.
void use_next_device(Turn& turn) {
    if (turn.listener.device_lost) turn.with.tell(message("looking for the next sound device"));
    turn.player.reopen_loudspeaker(Device::next);
}

constexpr auto kControls = std::to_array<Control>({
    {Command::toggle_pause, toggle_pause},
    {Command::pause, pause},
    {Command::play, play},
    {Command::stop, stop},
    {Command::next_headline, [](Turn& turn) { go_to_next(turn, Unit::headline); }},
    {Command::previous_headline, [](Turn& turn) { go_to_previous(turn, Unit::headline); }},
    {Command::next_section, [](Turn& turn) { go_to_next(turn, Unit::section); }},
    {Command::previous_section, [](Turn& turn) { go_to_previous(turn, Unit::section); }},
    {Command::next_paragraph, [](Turn& turn) { go_to_next(turn, Unit::paragraph); }},
    {Command::previous_paragraph, [](Turn& turn) { go_to_previous(turn, Unit::paragraph); }},
    {Command::next_sentence, [](Turn& turn) { go_to_next(turn, Unit::sentence); }},
    {Command::previous_sentence, [](Turn& turn) { go_to_previous(turn, Unit::sentence); }},
    {Command::forward, [](Turn& turn) { skip(turn, kSkip); }},
    {Command::rewind, [](Turn& turn) { skip(turn, -kSkip); }},
    {Command::repeat, repeat},
    {Command::go_to, go_to},
    {Command::search, search},
    {Command::search_next, search_next},
    {Command::search_previous, search_previous},
    {Command::headlines_only, toggle_headlines_only},
    {Command::one_by_one, toggle_one_by_one},
    {Command::faster, speak_faster},
    {Command::slower, speak_slower},
    {Command::much_faster, speak_much_faster},
    {Command::much_slower, speak_much_slower},
    {Command::normal_speed, speak_normally},
    {Command::speed, speak_at_speed},
    {Command::louder, speak_louder},
    {Command::softer, speak_softer},
    {Command::volume, speak_at_volume},
    {Command::mute, toggle_mute},
    {Command::higher, speak_higher},
    {Command::lower, speak_lower},
    {Command::time, tell_time},
    {Command::where, tell_place},
    {Command::sentence, tell_sentence},
    {Command::link, tell_link},
    {Command::bookmark, set_bookmark},
    {Command::correct, correct_word},
    {Command::language, change_language},
    {Command::item, tell_item},
    {Command::never_read, never_read},
    {Command::read_again, read_again},
    {Command::save_item, save_item},
    {Command::save_all, save_all},
    {Command::next_device, use_next_device},
    {Command::sleep, set_sleep},
    {Command::status, tell_status},
    {Command::help, tell_commands},
});

using Next = std::optional<Departure>;  // nothing: the listening goes on

Next open_headline(Turn& turn) {
    const auto& programme = turn.programme;
    const auto headline =
        turn.argument.empty() ? turn.player.headline() : number_of(turn.argument).value_or(0);
    const auto named = headline == 0 ? turn.argument : std::to_string(headline);
    if (headline == 0 || headline > programme.headline_count()) {
        turn.with.complain(message("there is no headline %1, the last one is %2", named,
                                   programme.headline_count()));
    } else if (programme.headline_extent(headline) == Extent::whole) {
        turn.with.tell(message("headline %1 has its article here", named));
    } else if (!is_web_address(programme.headline_address(headline))) {
        // Never a file: a page could name one, or this terminal.
        turn.with.complain(message("headline %1 leads to no article", named));
    } else {
        return Departure{Departure::To::article, headline, 0};
    }
    return std::nullopt;
}

Next go_to_a_bookmark(Turn& turn) {
    auto chosen = list_bookmarks(turn);
    if (!chosen) return std::nullopt;
    Departure departure{Departure::To::bookmark};
    departure.bookmark = std::move(chosen);
    return departure;
}

Next go_back(Turn& turn, Opened opened) {
    if (opened == Opened::from_headline) return Departure{Departure::To::back};
    turn.with.tell(message("there is nothing to go back to"));
    return std::nullopt;
}

}  // namespace

std::optional<Departure> Controls::obey(const Request& request, Conversation& with) {
    Turn turn{programme_, player_, listener_, with, request.argument};
    switch (request.command) {
        case Command::open: return open_headline(turn);
        case Command::bookmarks: return go_to_a_bookmark(turn);
        case Command::back_to_list: return go_back(turn, opened_);
        case Command::reload: return Departure{Departure::To::reload};
        case Command::quit: return Departure{Departure::To::outside, 0, 0};
        case Command::quit_without_saving:
            return Departure{Departure::To::outside, 0, 0, Departure::Saving::no};
        default: break;
    }
    const auto* const control =
        std::find_if(kControls.begin(), kControls.end(),
                     [&](const Control& one) { return one.command == request.command; });
    if (control != kControls.end()) control->carry_out(turn);
    return std::nullopt;
}

}  // namespace nashra
