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
    next_headline,
    previous_headline,
    next_sentence,
    previous_sentence,
    repeat,
    open,
    back_to_list,
    faster,
    slower,
    normal_speed,
    correct,
    time,
    where,
    next_device,
    help,
    quit,
};

/// A command as people meet it.
struct CommandEntry {
    Command command;
    std::string_view name;     // "next-headline"
    std::string_view meaning;  // in words, for the help
};

/// In the order in which the help lists them.
std::span<const CommandEntry> commands();

std::string_view name(Command command);

/// Nothing when none has the name.
std::optional<Command> command_named(std::string_view name);

/// A command as it was given, with what was typed to it: the "12" of "12 Enter". Mostly nothing.
struct Request {
    Command command;
    std::string argument{};

    friend bool operator==(const Request&, const Request&) = default;
};

}  // namespace nashra
