// Which command a listener has typed: the first word that is neither an option nor an option's
// value. And what they may have meant by a word that is none.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace nashra {

struct CommandWords {
    std::vector<std::string> commands;           // "play", "record"...
    std::set<std::string> options_with_a_value;  // "--rate", "-o"...
};

/// How many of the arguments name the configuration file before anything else.
std::size_t leading_config(const std::vector<std::string>& arguments);

/// The one command whose options play a part, where that can be seen without knowing any option;
/// empty where it cannot. A setting in the configuration file may be any command's, and an option
/// that stands first may have a value behind it.
std::string certain_command(const std::vector<std::string>& arguments,
                            const std::vector<std::string>& commands,
                            const std::string& configuration_file);

/// The command stands first, behind the configuration file; `nashra page.html` means `nashra play
/// page.html`, `nashra` alone `nashra play`, and `nashra help show` `nashra show --help`. Throws
/// Error{usage} for a word that is no file and nearly a command.
std::vector<std::string> with_command_first(std::vector<std::string> arguments,
                                            const CommandWords& words);

/// The one that a typing error makes of it: other capitals, one or two letters. Empty: none is.
std::string nearest(std::string_view word, const std::vector<std::string>& words);

}  // namespace nashra
