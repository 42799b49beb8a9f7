#include "cli/sitting.h"

#include <algorithm>
#include <utility>

#include "cli/command_lines.h"
#include "cli/control_address.h"
#include "cli/control_socket.h"
#include "cli/desktop.h"
#include "cli/inputs.h"
#include "cli/keyboard.h"
#include "cli/messages.h"
#include "model/error.h"
#include "player/device_loudspeaker.h"
#include "player/silent_loudspeaker.h"
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

/// The listener's own; nothing where nobody sits at one.
std::unique_ptr<Door> open_door(const PlayCommand& command, const Signals& signals) {
    const auto standard_input = standard_input_of(command);
    if (command.line_mode == LineMode::yes) {
        return std::make_unique<CommandLines>(input_for_commands(standard_input), signals,
                                              command.verbosity);
    }
    auto terminal = Terminal::open(standard_input);
    if (!terminal) return nullptr;
    return std::make_unique<Keyboard>(std::move(*terminal), command.keys, signals,
                                      command.verbosity);
}

}  // namespace

Sitting::Sitting(const PlayCommand& command, Voice& voice, Signals& signals,
                 std::shared_ptr<Pronunciation> pronunciation)
    : command_(command),
      voice_(voice),
      signals_(signals),
      listener_{.delivery = command.delivery,
                .normal_speed = command.delivery.speed,
                .speed_base = command.delivery.speed,
                .volume = command.delivery.volume,
                .pronunciation = std::move(pronunciation)} {
    listener_.delivery.volume = Delivery{}.volume;  // it can change while a word is said
    listener_.sleep.set(command.sleep);
    listener_.echo = command.echo;
    if (command.sound == SoundOutput::device)
        device_.emplace(voice.format(), command.device, command.lead_in);
}

int Sitting::run(Visit visit) {
    visits_.push_back(std::move(visit));
    open_doors();
    greet();
    listen();
    while (true) {
        const auto departure = listening_->run();
        if (departure.to == Departure::To::outside) return departure.exit_code;
        if (departure.to == Departure::To::article) {
            listening_->hold();
            if (open(departure.headline) == Found::nothing) {
                listening_->go_on();
                continue;
            }
        } else {
            if (departure.to == Departure::To::end) heard_.note(visits_.back().story);
            if (departure.to == Departure::To::end && visits_.size() == 1) return 0;
            go_back();
            if (visits_.empty()) return 0;
        }
        listen();
    }
}

void Sitting::open_doors() {
    if (auto door = open_door(command_, signals_)) listener_.doors.push_back(std::move(door));
    listener_.doors.push_back(std::make_unique<Desktop>());
    const auto address = control_address();
    if (address.empty()) return;
    try {
        listener_.doors.push_back(std::make_unique<ControlSocket>(address));
    } catch (const Error& error) {
        if (command_.verbosity == Verbosity::verbose) print_error(error.what());
    }
}

void Sitting::listen() {
    listening_.reset();  // before the loudspeaker that it plays on
    auto& visit = visits_.back();
    const auto& programme = *visit.programme;
    auto& texts = *visit.texts;
    const Followers followers{
        .heard = [&](std::uint32_t headline) { heard_.note(programme, headline); },
        .present = [&](std::uint32_t headline) { texts.listener_at(headline); }};
    if (device_) {
        loudspeaker_ = std::make_unique<DeviceLoudspeaker>(*device_);
    } else {
        loudspeaker_ = std::make_unique<SilentLoudspeaker>(voice_.format());
    }
    listening_ = std::make_unique<Listening>(
        *visit.programme, visit.from, visits_.size() > 1 ? Opened::from_headline : Opened::directly,
        voice_, *loudspeaker_, listener_, signals_, followers);
    texts.start(*visit.programme);
}

void Sitting::greet() const {
    const auto count = visits_.back().programme->headline_count();
    for (const auto& door : listener_.doors) {
        door->tell(std::to_string(count) + (count == 1 ? " headline, " : " headlines, ") +
                   door->call(Command::help) + " lists the commands");
    }
}

Sitting::Found Sitting::open(std::uint32_t headline) {
    auto& list = visits_.back();
    const auto address = list.programme->headline_address(headline);
    auto input = command_.input;
    input.inputs = {address};
    input.read.url.clear();
    input.read.content_type.clear();
    input.read.as = InputKind::automatic;
    Visit article{std::make_unique<Programme>(listener_.pronunciation),
                  std::make_unique<TextsToCome>(input),
                  {},
                  list.programme->headline_story(headline)};
    if (article.story.empty()) article.story = story_name(address, {});
    const RunningOrder order{.related = Related::no, .masthead = Masthead::no};
    const int failed = fetch(input, [&](Article one) {
        article.texts->append(*article.programme, std::move(one), order);
    });
    if (failed == 0 && article.programme->empty())
        print_error("there is no article behind headline " + std::to_string(headline));
    if (article.programme->empty()) return Found::nothing;  // an old copy is better than none
    list.from = list.programme->headline_start(headline);
    for (const auto& door : listener_.doors) {
        door->tell(article.programme->headline_text(1) + ", " + door->call(Command::back_to_list) +
                   " goes back");
    }
    visits_.push_back(std::move(article));
    return Found::article;
}

/// Ctrl-C ends the program here as everywhere, and the terminal must be the listener's then.
int Sitting::fetch(const InputOptions& input, const std::function<void(Article)>& take) {
    for (const auto& door : listener_.doors)
        door->give_back();
    int failed = 0;
    {
        const Signals::ByDefault waiting{signals_};
        failed = read_inputs(input, take, Completing::later);
    }
    for (const auto& door : listener_.doors)
        door->take_again();
    return failed;
}

void Sitting::go_back() {
    listening_.reset();  // it holds on to the programme
    visits_.pop_back();
    auto& list = visits_.back();
    const auto next = list.programme->headline_at(list.from) + 1;
    if (next > list.programme->headline_count()) {
        // It was the last one: nothing is left to read.
        visits_.size() == 1 ? visits_.clear() : go_back();
        return;
    }
    list.from = list.programme->headline_start(next);
    tell_all(listener_, "back to headline " + std::to_string(next) + " of " +
                            std::to_string(list.programme->headline_count()));
}

}  // namespace nashra
