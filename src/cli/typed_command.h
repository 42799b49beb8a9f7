// A command as people type it: "next", "goto 3:20", "next headline". Free functions; any thread.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "player/command.h"

namespace nashra {

/// The names of the table, with blanks or hyphens, the beginning of one that no other has, and some
/// short ones; behind it what it wants to know. A number alone opens that headline, a time goes
/// there. Otherwise: what is wrong, and what may have been meant.
std::variant<Request, std::string> typed_command(std::string_view line);

/// What to type for the command: its name, and what it wants to know.
std::string typed_name(Command command);

/// "did you mean next-headline?", or where all commands are.
std::string meant_by(std::string_view name);

}  // namespace nashra
