// From the bytes of a terminal to the keys that sent them, and what they ask for.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "player/command.h"
#include "player/key_map.h"

namespace nashra {

/// The key that sent these bytes: "Down", "Space", or the letter that it is, "h" or "ح". Empty: one
/// that shall mean nothing.
std::string key_sent_by(std::string_view bytes);

/// Of the key at the beginning of these bytes, how many are its own; 0 when there is none, or not
/// all of it.
std::size_t key_length(std::string_view bytes);

/// The key that people call so: "down", "PgDn", "Comma", "h". Nothing: there is none, or it is not
/// ours to take.
std::optional<std::string> key_called(std::string_view name);

/// Takes bytes as they arrive, in any portions, and gives one key after the other, so that what was
/// typed behind a key is still there for whoever comes next. Unknown keys and escape sequences do
/// nothing, nor do digits that no key follows which wants a number ("12 Enter"): on a keypad they
/// are keys of the screen reader. A key that means nothing on a keyboard that is switched to Arabic
/// means what is in its place on the Latin one.
class KeyReader {
  public:
    explicit KeyReader(KeyMap map = KeyMap{}) : map_(std::move(map)) {}

    void take(std::string_view bytes) { typed_ += bytes; }

    /// The next key that does something. Nothing when there is none, or not all of it.
    std::optional<Request> next();

    /// Whether a key that is there whole has not been given yet.
    bool has_more() const;
    /// A key has begun and its end is not there yet.
    bool waiting() const { return !typed_.empty() && !has_more(); }
    /// The end did not come: it was the Esc key, which people press to hush their screen reader.
    void give_up_waiting();

    /// All that was typed and not given yet, for whoever reads it as a text.
    std::string take_rest() { return std::exchange(typed_, {}); }

    const KeyMap& map() const { return map_; }

  private:
    bool take_digit(const std::string& key);

    KeyMap map_;
    std::string typed_;
    std::string digits_;
};

}  // namespace nashra
