// What a listener can ask for, by whatever door: a key, a typed line, a program. Each has one name,
// which is the same everywhere. Plain values; any thread.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace nashra {

enum class Command {
    toggle_pause,
    pause,
    play,
    stop,
    next_headline,
    previous_headline,
    next_section,
    previous_section,
    next_paragraph,
    previous_paragraph,
    next_sentence,
    previous_sentence,
    forward,
    rewind,
    repeat,
    go_to,
    search,
    search_next,
    search_previous,
    open,
    back_to_list,
    headlines_only,
    one_by_one,
    faster,
    slower,
    much_faster,
    much_slower,
    normal_speed,
    speed,
    louder,
    softer,
    volume,
    mute,
    higher,
    lower,
    time,
    where,
    sentence,
    link,
    bookmark,
    bookmarks,
    correct,
    language,
    item,
    never_read,
    read_again,
    save_item,
    save_all,
    next_device,
    reload,
    sleep,
    status,
    help,
    quit,
    quit_without_saving,
};

/// A command as people meet it.
struct CommandEntry {
    Command command;
    std::string_view name;        // "next-headline"
    std::string_view meaning;     // a message: in words, for the help
    std::string_view argument{};  // a message: what may be said with it, "NUMBER or MM:SS"
};

/// In the order in which the help lists them.
std::span<const CommandEntry> commands();

const CommandEntry& entry_of(Command command);

/// Nothing when none has the name.
std::optional<Command> command_named(std::string_view name);

/// A command as it was given, with what was said with it: the "12" of "12 Enter". Mostly nothing.
struct Request {
    Command command;
    std::string argument{};

    friend bool operator==(const Request&, const Request&) = default;
};

}  // namespace nashra
