// Which key asks for what: a profile of keys that people know, and what the listener has changed of
// it. Never Esc, Alt, Ctrl+arrows or function keys, which terminal screen readers take for
// themselves.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "player/command.h"

namespace nashra {

/// Our own keys, or those of a player that the listener is used to.
enum class KeyProfile { nashra, daisy, mpv };

/// Keys have the names of keys.h. A plain value; any thread.
class KeyMap {
  public:
    explicit KeyMap(KeyProfile profile = KeyProfile::nashra);

    /// These keys and no others ask for the command from now on, whatever they asked for before.
    void bind(Command command, const std::vector<std::string>& keys);

    std::optional<Command> command_of(std::string_view key) const;
    /// "Down, h"; empty: none asks for it.
    std::string keys_of(Command command) const;

  private:
    std::vector<std::pair<std::string, Command>> bindings_;  // each key once
};

}  // namespace nashra
