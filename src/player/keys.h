// From the bytes of a terminal to the player's verbs. The key map is that of shared conventions of
// audio players and screen readers; never Esc, Alt, Ctrl+arrows or function keys, which terminal
// screen readers take for themselves.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "player/command.h"

namespace nashra {

/// A key as the help shows it, and what it asks for.
struct KeyBinding {
    std::string_view name;   // "Space", "Down", "h"
    std::string_view bytes;  // what the terminal sends
    Command command;
};

std::span<const KeyBinding> key_bindings();

/// "Down, h": the keys of the command.
std::string key_names(Command command);

/// Takes bytes as they arrive, in any portions, and gives one key after the other, so that what was
/// typed behind a key is still there for whoever comes next. Unknown keys and escape sequences do
/// nothing, nor do digits without Enter: on a keypad they are keys of the screen reader. "12 Enter"
/// is Enter with an argument.
class KeyReader {
  public:
    void take(std::string_view bytes) { typed_ += bytes; }

    /// The next key that does something. Nothing when there is none, or not all of it.
    std::optional<Request> next();

    /// Whether a key that is there whole has not been given yet.
    bool has_more() const;
    /// An escape sequence has begun and its end is not there yet.
    bool waiting() const { return !typed_.empty() && !has_more(); }
    /// The end did not come: it was the Esc key, which people press to hush their screen reader.
    void give_up_waiting();

    /// All that was typed and not given yet, for whoever reads it as a text.
    std::string take_rest() { return std::exchange(typed_, {}); }

  private:
    std::string typed_;
    std::string digits_;
};

}  // namespace nashra
