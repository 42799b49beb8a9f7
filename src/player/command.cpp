#include "player/command.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "model/message.h"

namespace nashra {

namespace {

constexpr auto kCommands = std::to_array<CommandEntry>({
    {Command::toggle_pause, "toggle-pause", to_translate("pause, or play on")},
    {Command::pause, "pause", to_translate("pause")},
    {Command::play, "play", to_translate("play on")},
    {Command::stop, "stop", to_translate("stop; it plays on from the beginning of the clause")},
    {Command::next_headline, "next-headline", to_translate("next headline")},
    {Command::previous_headline, "previous-headline", to_translate("previous headline")},
    {Command::next_section, "next-section", to_translate("next section, or ten headlines on")},
    {Command::previous_section, "previous-section",
     to_translate("previous section, or ten headlines back")},
    {Command::next_paragraph, "next-paragraph", to_translate("next paragraph")},
    {Command::previous_paragraph, "previous-paragraph", to_translate("previous paragraph")},
    {Command::next_sentence, "next-sentence", to_translate("next sentence")},
    {Command::previous_sentence, "previous-sentence", to_translate("previous sentence")},
    {Command::forward, "forward", to_translate("ten seconds on")},
    {Command::rewind, "rewind", to_translate("ten seconds back")},
    {Command::repeat, "repeat", to_translate("repeat the sentence; twice: the paragraph")},
    {Command::go_to, "goto", to_translate("go to a headline by its number, or to a time"),
     to_translate("NUMBER or MM:SS")},
    {Command::search, "search", to_translate("look for words"), to_translate("WORDS")},
    {Command::search_next, "search-next", to_translate("the next place with the words")},
    {Command::search_previous, "search-previous", to_translate("the place before with the words")},
    {Command::open, "open",
     to_translate("read the headline's article; after a number, that headline's"),
     to_translate("NUMBER")},
    {Command::back_to_list, "back-to-list", to_translate("back to the headlines")},
    {Command::headlines_only, "headlines-only",
     to_translate("only the headlines, or the articles too")},
    {Command::one_by_one, "one-by-one", to_translate("stop after each item, or read on")},
    {Command::faster, "faster", to_translate("a tenth faster")},
    {Command::slower, "slower", to_translate("a tenth slower")},
    {Command::much_faster, "much-faster", to_translate("50 words a minute faster")},
    {Command::much_slower, "much-slower", to_translate("50 words a minute slower")},
    {Command::normal_speed, "normal-speed", to_translate("normal speed")},
    {Command::speed, "speed", to_translate("so many words a minute"), to_translate("NUMBER")},
    {Command::louder, "louder", to_translate("louder")},
    {Command::softer, "softer", to_translate("softer")},
    {Command::volume, "volume", to_translate("so loud, in per cent"), to_translate("NUMBER")},
    {Command::mute, "mute", to_translate("no sound, or sound again")},
    {Command::higher, "higher", to_translate("a higher voice")},
    {Command::lower, "lower", to_translate("a lower voice")},
    {Command::time, "time", to_translate("time: heard, in all and left, and when it ends")},
    {Command::where, "where", to_translate("where am I")},
    {Command::sentence, "sentence", to_translate("print the sentence; again: spell the last word")},
    {Command::link, "link", to_translate("print the headline's address")},
    {Command::bookmark, "bookmark", to_translate("set a bookmark")},
    {Command::bookmarks, "bookmarks", to_translate("list the bookmarks, and go to one"),
     to_translate("NUMBER")},
    {Command::correct, "correct", to_translate("correct how a word of the sentence is said"),
     to_translate("WORD = HOW IT IS SAID")},
    {Command::language, "language",
     to_translate("this paragraph's language: found out, Arabic, English")},
    {Command::item, "item", to_translate("print the headline of what is heard")},
    {Command::never_read, "never-read", to_translate("never read blocks like this on this site")},
    {Command::read_again, "read-again",
     to_translate("take that back; with nothing to take back, list them"), to_translate("NUMBER")},
    {Command::save_item, "save-item", to_translate("save the item as a sound file"),
     to_translate("FILE")},
    {Command::save_all, "save-all", to_translate("save all of it as a sound file"),
     to_translate("FILE")},
    {Command::next_device, "next-device", to_translate("the next sound device")},
    {Command::reload, "reload", to_translate("read the source again, and say what is new")},
    {Command::sleep, "sleep", to_translate("sleep timer: 15, 30, 60 minutes, the item's end, off"),
     to_translate("MINUTES, item or off")},
    {Command::status, "status", to_translate("how the reading is; with json, for programs"),
     "json"},
    {Command::help, "help", to_translate("this help")},
    {Command::quit, "quit", to_translate("quit, and keep the place")},
    {Command::quit_without_saving, "quit-without-saving",
     to_translate("quit, and keep the place of before")},
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
