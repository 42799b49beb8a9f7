// From the bytes of a terminal to the player's verbs. The key map is that of shared conventions of
// audio players and screen readers; never Esc, Alt, Ctrl+arrows or function keys, which terminal
// screen readers take for themselves.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace nashra {

enum class Command {
    toggle_pause,
    next_headline,
    previous_headline,
    next_sentence,
    previous_sentence,
    repeat_sentence,
    correct_word,
    open_headline,
    back,
    faster,
    slower,
    normal_speed,
    tell_time,
    tell_place,
    help,
    quit,
};

/// A key as the help shows it, and what it does, in words.
struct KeyBinding {
    std::string_view name;   // "Space", "Down", "h"
    std::string_view bytes;  // what the terminal sends
    Command command;
    std::string_view meaning;  // empty for a second key of the same command
};

std::span<const KeyBinding> key_bindings();

/// A command as the listener gave it. "12 Enter" opens headline 12, Enter alone the present one.
struct KeyStroke {
    Command command;
    std::uint32_t number = 0;  // typed before it; 0: none, or more than there can be

    friend bool operator==(const KeyStroke&, const KeyStroke&) = default;
};

/// Takes bytes as they arrive, in any portions, and gives one key after the other, so that what was
/// typed behind a key is still there for whoever comes next. Unknown keys and escape sequences do
/// nothing, nor do digits without Enter: on a keypad they are keys of the screen reader.
class KeyReader {
  public:
    void take(std::string_view bytes) { typed_ += bytes; }

    /// The next key that does something. Nothing when there is none, or not all of it.
    std::optional<KeyStroke> next();

    /// Whether a key that is there whole has not been given yet.
    bool has_more() const;
    /// An escape sequence has begun and its end is not there yet.
    bool waiting() const { return !typed_.empty() && !has_more(); }
    /// The end did not come: it was the Esc key, which people press to hush their screen reader.
    void give_up_waiting();

    /// All that was typed and not given yet, for whoever reads it as a text.
    std::string take_rest() { return std::exchange(typed_, {}); }

  private:
    std::uint32_t take_number();

    std::string typed_;
    std::string digits_;
};

}  // namespace nashra
