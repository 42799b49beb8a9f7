#include "cli/controls.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "cli/answers.h"
#include "cli/correction.h"
#include "cli/moves.h"
#include "cli/speech.h"
#include "source/address.h"

namespace nashra {

namespace {

/// What is done without leaving the programme.
struct Control {
    Command command;
    void (*carry_out)(Turn&);
};

void use_next_device(Turn& turn) { turn.player.reopen_loudspeaker(Device::next); }

constexpr auto kControls = std::to_array<Control>({
    {Command::toggle_pause, toggle_pause},
    {Command::next_headline, go_to_next_headline},
    {Command::previous_headline, go_to_previous_headline},
    {Command::next_sentence, go_to_next_sentence},
    {Command::previous_sentence, go_to_previous_sentence},
    {Command::repeat, repeat},
    {Command::faster, speak_faster},
    {Command::slower, speak_slower},
    {Command::normal_speed, speak_normally},
    {Command::correct, correct_word},
    {Command::time, tell_time},
    {Command::where, tell_place},
    {Command::next_device, use_next_device},
    {Command::help, tell_keys},
});

using Next = std::optional<Departure>;  // nothing: the listening goes on

/// The headline that was typed, or the present one; 0 for what is none.
std::uint32_t headline_of(const Turn& turn) {
    const auto& typed = turn.argument;
    if (typed.empty()) return turn.player.headline();
    std::uint32_t number = 0;
    const auto* const end = typed.data() + typed.size();
    const auto read = std::from_chars(typed.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end ? number : 0;
}

Next open_headline(Turn& turn) {
    const auto headline = headline_of(turn);
    const auto& programme = turn.programme;
    const auto named = [&] {
        return "headline " + (turn.argument.empty() ? std::to_string(headline) : turn.argument);
    };
    if (headline == 0 || headline > programme.headline_count()) {
        turn.with.tell("there is no " + named() + ", the last one is " +
                       std::to_string(programme.headline_count()));
    } else if (programme.headline_extent(headline) == Extent::whole) {
        turn.with.tell(named() + " has its article here");
    } else if (!is_web_address(programme.headline_address(headline))) {
        // Never a file: a page could name one, or this terminal.
        turn.with.tell(named() + " leads to no article");
    } else {
        return Departure{Departure::To::article, headline, 0};
    }
    return std::nullopt;
}

Next go_back(Turn& turn, Opened opened) {
    if (opened == Opened::from_headline) return Departure{Departure::To::back};
    turn.with.tell("there is nothing to go back to");
    return std::nullopt;
}

}  // namespace

std::optional<Departure> Controls::obey(const Request& request, Conversation& with) {
    Turn turn{programme_, player_, listener_, with, request.argument};
    switch (request.command) {
        case Command::open: return open_headline(turn);
        case Command::back_to_list: return go_back(turn, opened_);
        case Command::quit: return Departure{Departure::To::outside, 0, 0};
        default: break;
    }
    const auto* const control =
        std::find_if(kControls.begin(), kControls.end(),
                     [&](const Control& one) { return one.command == request.command; });
    if (control != kControls.end()) control->carry_out(turn);
    return std::nullopt;
}

}  // namespace nashra
