#include "player/command.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace nashra {

namespace {

constexpr auto kCommands = std::to_array<CommandEntry>({
    {Command::toggle_pause, "toggle-pause", "pause, or play on"},
    {Command::pause, "pause", "pause"},
    {Command::play, "play", "play on"},
    {Command::stop, "stop", "stop; it plays on from the beginning of the clause"},
    {Command::next_headline, "next-headline", "next headline"},
    {Command::previous_headline, "previous-headline", "previous headline"},
    {Command::next_section, "next-section", "next section, or ten headlines on"},
    {Command::previous_section, "previous-section", "previous section, or ten headlines back"},
    {Command::next_paragraph, "next-paragraph", "next paragraph"},
    {Command::previous_paragraph, "previous-paragraph", "previous paragraph"},
    {Command::next_sentence, "next-sentence", "next sentence"},
    {Command::previous_sentence, "previous-sentence", "previous sentence"},
    {Command::forward, "forward", "ten seconds on"},
    {Command::rewind, "rewind", "ten seconds back"},
    {Command::repeat, "repeat", "repeat the sentence; twice: the paragraph"},
    {Command::go_to, "goto", "go to a headline by its number, or to a time", "NUMBER or MM:SS"},
    {Command::search, "search", "look for words", "WORDS"},
    {Command::search_next, "search-next", "the next place with the words"},
    {Command::search_previous, "search-previous", "the place before with the words"},
    {Command::open, "open", "read the headline's article; after a number, that headline's",
     "NUMBER"},
    {Command::back_to_list, "back-to-list", "back to the headlines"},
    {Command::headlines_only, "headlines-only", "only the headlines, or the articles too"},
    {Command::one_by_one, "one-by-one", "stop after each item, or read on"},
    {Command::faster, "faster", "a tenth faster"},
    {Command::slower, "slower", "a tenth slower"},
    {Command::much_faster, "much-faster", "50 words a minute faster"},
    {Command::much_slower, "much-slower", "50 words a minute slower"},
    {Command::normal_speed, "normal-speed", "normal speed"},
    {Command::speed, "speed", "so many words a minute", "NUMBER"},
    {Command::louder, "louder", "louder"},
    {Command::softer, "softer", "softer"},
    {Command::volume, "volume", "so loud, in per cent", "NUMBER"},
    {Command::mute, "mute", "no sound, or sound again"},
    {Command::higher, "higher", "a higher voice"},
    {Command::lower, "lower", "a lower voice"},
    {Command::time, "time", "time: heard, in all and left, and when it ends"},
    {Command::where, "where", "where am I"},
    {Command::sentence, "sentence", "print the sentence; again: spell the last word"},
    {Command::link, "link", "print the headline's address"},
    {Command::bookmark, "bookmark", "set a bookmark"},
    {Command::bookmarks, "bookmarks", "list the bookmarks, and go to one", "NUMBER"},
    {Command::correct, "correct", "correct how a word of the sentence is said"},
    {Command::language, "language", "this paragraph's language: found out, Arabic, English"},
    {Command::item, "item", "print the headline of what is heard"},
    {Command::never_read, "never-read", "never read blocks like this on this site"},
    {Command::read_again, "read-again", "take that back; with nothing to take back, list them",
     "NUMBER"},
    {Command::save_item, "save-item", "save the item as a sound file", "FILE"},
    {Command::save_all, "save-all", "save all of it as a sound file", "FILE"},
    {Command::next_device, "next-device", "the next sound device"},
    {Command::reload, "reload", "read the source again, and say what is new"},
    {Command::sleep, "sleep", "sleep timer: 15, 30, 60 minutes, the item's end, off",
     "MINUTES, item or off"},
    {Command::status, "status", "how the reading is; with json, for programs", "json"},
    {Command::help, "help", "this help"},
    {Command::quit, "quit", "quit, and keep the place"},
    {Command::quit_without_saving, "quit-without-saving", "quit, and keep the place of before"},
});

// The table is looked up by the command's number.
static_assert([] {
    for (std::size_t i = 0; i < kCommands.size(); ++i) {
        if (kCommands[i].command != static_cast<Command>(i)) return false;
    }
    return true;
}());

}  // namespace

std::span<const CommandEntry> commands() { return kCommands; }

const CommandEntry& entry_of(Command command) {
    return kCommands[static_cast<std::size_t>(command)];
}

std::optional<Command> command_named(std::string_view name) {
    const auto* const entry =
        std::find_if(kCommands.begin(), kCommands.end(),
                     [&](const CommandEntry& one) { return one.name == name; });
    return entry == kCommands.end() ? std::nullopt : std::optional{entry->command};
}

}  // namespace nashra
