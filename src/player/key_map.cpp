#include "player/key_map.h"

#include <algorithm>
#include <span>

#include "model/text_lines.h"

namespace nashra {

namespace {

struct KeysOf {
    Command command;
    std::string_view keys;  // between blanks
};

constexpr KeysOf kNashra[] = {
    {Command::toggle_pause, "Space"},
    {Command::stop, "s"},
    {Command::next_headline, "Down h"},
    {Command::previous_headline, "Up H"},
    {Command::next_section, "PageDown"},
    {Command::previous_section, "PageUp"},
    {Command::next_paragraph, "p"},
    {Command::previous_paragraph, "P"},
    {Command::next_sentence, "Right ."},
    {Command::previous_sentence, "Left ,"},
    {Command::forward, ">"},
    {Command::rewind, "<"},
    {Command::repeat, "r"},
    {Command::go_to, "g"},
    {Command::search, "/"},
    {Command::search_next, "n"},
    {Command::search_previous, "N"},
    {Command::open, "Enter"},
    {Command::back_to_list, "Tab"},
    {Command::headlines_only, "a"},
    {Command::one_by_one, "j"},
    {Command::faster, "] U +"},
    {Command::slower, "[ D -"},
    {Command::much_faster, "}"},
    {Command::much_slower, "{"},
    {Command::normal_speed, "Backspace Home"},
    {Command::speed, "="},
    {Command::louder, "V"},
    {Command::softer, "v"},
    {Command::mute, "m"},
    {Command::higher, ")"},
    {Command::lower, "("},
    {Command::time, "t"},
    {Command::where, "i"},
    {Command::sentence, "c"},
    {Command::link, "u"},
    {Command::bookmark, "b"},
    {Command::bookmarks, "B"},
    {Command::correct, "e"},
    {Command::language, "l"},
    {Command::item, "f"},
    {Command::never_read, "x"},
    {Command::read_again, "X"},
    {Command::save_item, "d"},
    {Command::save_all, "w"},
    {Command::next_device, "o"},
    {Command::reload, "R"},
    {Command::sleep, "z"},
    {Command::help, "?"},
    {Command::quit, "q"},
    {Command::quit_without_saving, "Q"},
};

// What differs from nashra's own.
constexpr KeysOf kDaisy[] = {
    {Command::next_headline, "Down"},
    {Command::previous_headline, "Up"},
    {Command::next_paragraph, ";"},
    {Command::previous_paragraph, ":"},
    {Command::normal_speed, "Home * Backspace"},
    {Command::time, "t T"},
    {Command::bookmark, "p b"},
    {Command::help, "? h"},
};

// What mpv's manual calls next and previous in the playlist, chapters, seeking and volume.
constexpr KeysOf kMpv[] = {
    {Command::toggle_pause, "Space p"},
    {Command::next_headline, "> Down h"},
    {Command::previous_headline, "< Up H"},
    {Command::next_section, "PageUp"},
    {Command::previous_section, "PageDown"},
    {Command::next_paragraph, ";"},
    {Command::previous_paragraph, ":"},
    {Command::next_sentence, "."},
    {Command::previous_sentence, ","},
    {Command::forward, "Right"},
    {Command::rewind, "Left"},
    {Command::louder, "0 V"},
    {Command::softer, "9 v"},
    {Command::time, "t P"},
};

std::span<const KeysOf> differences(KeyProfile profile) {
    switch (profile) {
        case KeyProfile::nashra: return {};
        case KeyProfile::daisy: return kDaisy;
        case KeyProfile::mpv: return kMpv;
    }
    return {};
}

}  // namespace

KeyMap::KeyMap(KeyProfile profile) {
    for (const auto& [command, keys] : kNashra)
        bind(command, text_parts(keys, ' '));
    for (const auto& [command, keys] : differences(profile))
        bind(command, text_parts(keys, ' '));
}

void KeyMap::bind(Command command, const std::vector<std::string>& keys) {
    std::erase_if(bindings_, [&](const auto& binding) {
        return binding.second == command ||
               std::find(keys.begin(), keys.end(), binding.first) != keys.end();
    });
    for (const auto& key : keys)
        bindings_.emplace_back(key, command);
}

std::optional<Command> KeyMap::command_of(std::string_view key) const {
    const auto found = std::find_if(bindings_.begin(), bindings_.end(),
                                    [&](const auto& binding) { return binding.first == key; });
    return found == bindings_.end() ? std::nullopt : std::optional{found->second};
}

std::string KeyMap::keys_of(Command command) const {
    std::string names;
    for (const auto& [key, meaning] : bindings_) {
        if (meaning == command) names += (names.empty() ? "" : ", ") + key;
    }
    return names;
}

}  // namespace nashra
