#include "cli/sitting.h"

#include <algorithm>
#include <utility>

#include "cli/inputs.h"
#include "cli/messages.h"
#include "source/story_name.h"

namespace nashra {

namespace {

/// Whether the page itself comes from standard input, which then has no keys.
Terminal::StandardInput standard_input_of(const PlayCommand& command) {
    const auto& inputs = command.input.inputs;
    return std::find(inputs.begin(), inputs.end(), "-") == inputs.end()
               ? Terminal::StandardInput::free
               : Terminal::StandardInput::taken;
}

}  // namespace

Sitting::Sitting(const PlayCommand& command, Voice& voice, Signals& signals)
    : command_(command),
      voice_(voice),
      listener_{.signals = signals,
                .terminal = std::nullopt,
                .verbosity = command.verbosity,
                .delivery = command.delivery,
                .normal_speed = command.delivery.speed} {
    warm_up();
}

void Sitting::warm_up() {
    loudspeaker_.reset();  // the sound system is begun and ended for one loudspeaker at a time
    loudspeaker_ = std::make_unique<PortAudioLoudspeaker>(voice_.format(), command_.device);
}

int Sitting::run(Programme programme) {
    visits_.emplace_back().programme = std::make_unique<Programme>(std::move(programme));
    if (auto terminal = Terminal::open(standard_input_of(command_)))
        listener_.terminal.emplace(std::move(*terminal));
    greet();
    while (!visits_.empty()) {
        const auto departure = listen(visits_.back());
        if (departure.to == Departure::To::outside) return departure.exit_code;
        if (departure.to == Departure::To::end) heard_.note(visits_.back().story);
        if (departure.to == Departure::To::end && visits_.size() == 1) return 0;
        listening_.reset();
        warm_up();
        if (departure.to == Departure::To::article) {
            open(departure.headline);
        } else {
            go_back();
        }
    }
    return 0;
}

Departure Sitting::listen(Visit& visit) {
    const auto& programme = *visit.programme;
    const auto opened = visits_.size() > 1 ? Opened::from_headline : Opened::directly;
    listening_ = std::make_unique<Listening>(
        programme, opened, voice_, *loudspeaker_, listener_,
        [&](std::uint32_t headline) { heard_.note(programme, headline); });
    return listening_->run(visit.from);
}

void Sitting::greet() const {
    const auto count = visits_.back().programme->headline_count();
    tell(std::to_string(count) + (count == 1 ? " headline" : " headlines") + ", ? for the keys");
}

/// Only where somebody is at the keys.
void Sitting::tell(const std::string& line) const {
    if (listener_.terminal && listener_.verbosity != Verbosity::quiet) print_line(line);
}

void Sitting::open(std::uint32_t headline) {
    auto& list = visits_.back();
    const auto address = list.programme->headline_address(headline);
    list.from = list.programme->headline_start(headline);
    auto input = command_.input;
    input.inputs = {address};
    input.read.url.clear();
    input.read.content_type.clear();
    input.read.as = InputKind::automatic;
    Visit article{std::make_unique<Programme>(), {}, list.programme->headline_story(headline)};
    if (article.story.empty()) article.story = story_name(address, {});
    const RunningOrder order{.related = Related::no, .masthead = Masthead::no};
    const int failed =
        fetch(input, [&](Article one) { article.programme->append(std::move(one), order); });
    if (failed == 0 && !article.programme->empty()) {
        tell(article.programme->headline_text(1) + ", Tab goes back");
        visits_.push_back(std::move(article));
    } else if (failed == 0) {
        print_error("there is no article behind headline " + std::to_string(headline));
    }
}

/// Ctrl-C ends the program here as everywhere, and the terminal must be the listener's then.
int Sitting::fetch(const InputOptions& input, const std::function<void(Article)>& take) {
    if (listener_.terminal) listener_.terminal->give_back();
    int failed = 0;
    {
        const Signals::ByDefault waiting{listener_.signals};
        failed = read_inputs(input, take);
    }
    if (listener_.terminal) listener_.terminal->take_again();
    return failed;
}

void Sitting::go_back() {
    visits_.pop_back();
    auto& list = visits_.back();
    const auto next = list.programme->headline_at(list.from) + 1;
    if (next > list.programme->headline_count()) {
        // It was the last one: nothing is left to read.
        visits_.size() == 1 ? visits_.clear() : go_back();
        return;
    }
    list.from = list.programme->headline_start(next);
    tell("back to headline " + std::to_string(next) + " of " +
         std::to_string(list.programme->headline_count()));
}

}  // namespace nashra
