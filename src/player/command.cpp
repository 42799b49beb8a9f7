#include "player/command.h"

#include <algorithm>
#include <array>

namespace nashra {

namespace {

constexpr auto kCommands = std::to_array<CommandEntry>({
    {Command::toggle_pause, "toggle-pause", "pause, or play on"},
    {Command::next_headline, "next-headline", "next headline"},
    {Command::previous_headline, "previous-headline", "previous headline"},
    {Command::next_sentence, "next-sentence", "next sentence"},
    {Command::previous_sentence, "previous-sentence", "previous sentence"},
    {Command::repeat, "repeat", "repeat the sentence"},
    {Command::correct, "correct", "correct how a word of the sentence is said"},
    {Command::open, "open", "read the headline's article; after a number, that headline's"},
    {Command::back_to_list, "back-to-list", "back to the headlines"},
    {Command::faster, "faster", "faster"},
    {Command::slower, "slower", "slower"},
    {Command::normal_speed, "normal-speed", "normal speed"},
    {Command::time, "time", "time: elapsed and total"},
    {Command::where, "where", "where am I"},
    {Command::next_device, "next-device", "the next sound device"},
    {Command::help, "help", "this help"},
    {Command::quit, "quit", "quit"},
});

}  // namespace

std::span<const CommandEntry> commands() { return kCommands; }

std::string_view name(Command command) {
    const auto* const entry =
        std::find_if(kCommands.begin(), kCommands.end(),
                     [&](const CommandEntry& one) { return one.command == command; });
    return entry == kCommands.end() ? std::string_view{} : entry->name;
}

std::optional<Command> command_named(std::string_view name) {
    const auto* const entry =
        std::find_if(kCommands.begin(), kCommands.end(),
                     [&](const CommandEntry& one) { return one.name == name; });
    return entry == kCommands.end() ? std::nullopt : std::optional{entry->command};
}

}  // namespace nashra
