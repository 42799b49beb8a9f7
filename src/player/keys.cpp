#include "player/keys.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace nashra {

namespace {

constexpr char kEscape = '\x1b';
constexpr std::size_t kLongestKey = 32;  // bytes
constexpr std::size_t kMostDigits = 12;  // more than any headline's number has

// Arrows arrive as CSI or, in application mode, as SS3 sequences (ECMA-48; xterm's ctlseqs).
constexpr auto kBindings = std::to_array<KeyBinding>({
    {"Space", " ", Command::toggle_pause},
    {"Down", "\x1b[B", Command::next_headline},
    {"Down", "\x1bOB", Command::next_headline},
    {"h", "h", Command::next_headline},
    {"Up", "\x1b[A", Command::previous_headline},
    {"Up", "\x1bOA", Command::previous_headline},
    {"H", "H", Command::previous_headline},
    {"PageDown", "\x1b[6~", Command::next_section},
    {"PageUp", "\x1b[5~", Command::previous_section},
    {"p", "p", Command::next_paragraph},
    {"P", "P", Command::previous_paragraph},
    {"Right", "\x1b[C", Command::next_sentence},
    {"Right", "\x1bOC", Command::next_sentence},
    {".", ".", Command::next_sentence},
    {"Left", "\x1b[D", Command::previous_sentence},
    {"Left", "\x1bOD", Command::previous_sentence},
    {",", ",", Command::previous_sentence},
    {">", ">", Command::forward},
    {"<", "<", Command::rewind},
    {"r", "r", Command::repeat},
    {"g", "g", Command::go_to},
    {"/", "/", Command::search},
    {"n", "n", Command::search_next},
    {"N", "N", Command::search_previous},
    {"Enter", "\r", Command::open},
    {"Enter", "\n", Command::open},
    {"Enter", "\x1bOM", Command::open},  // the keypad's
    {"Tab", "\t", Command::back_to_list},
    {"a", "a", Command::headlines_only},
    {"j", "j", Command::one_by_one},
    {"]", "]", Command::faster},
    {"U", "U", Command::faster},
    {"+", "+", Command::faster},
    {"[", "[", Command::slower},
    {"D", "D", Command::slower},
    {"-", "-", Command::slower},
    {"}", "}", Command::much_faster},
    {"{", "{", Command::much_slower},
    {"Backspace", "\x7f", Command::normal_speed},
    {"Backspace", "\b", Command::normal_speed},
    {"Home", "\x1b[H", Command::normal_speed},
    {"Home", "\x1bOH", Command::normal_speed},
    {"Home", "\x1b[1~", Command::normal_speed},
    {"=", "=", Command::speed},
    {"V", "V", Command::louder},
    {"v", "v", Command::softer},
    {"m", "m", Command::mute},
    {")", ")", Command::higher},
    {"(", "(", Command::lower},
    {"t", "t", Command::time},
    {"i", "i", Command::where},
    {"c", "c", Command::sentence},
    {"u", "u", Command::link},
    {"e", "e", Command::correct},
    {"o", "o", Command::next_device},
    {"?", "?", Command::help},
    {"q", "q", Command::quit},
});

/// Length of the escape sequence at the start of `bytes`, 0 while its end is missing. A CSI
/// sequence ends with a byte of 0x40 to 0x7e; SS3 has one byte; Esc and any other byte is a key
/// pressed with Alt. With Alt, rxvt puts one more Esc before the sequence; the Linux console's F1
/// to F5 are CSI, `[` and a letter.
std::size_t sequence_length(std::string_view bytes) {
    if (bytes.size() < 2) return 0;
    if (bytes[1] == kEscape) {
        const auto rest = sequence_length(bytes.substr(1));
        return rest == 0 ? 0 : rest + 1;
    }
    if (bytes[1] == 'O') return bytes.size() < 3 ? 0 : 3;
    if (bytes[1] != '[') return 2;
    const bool console_function_key = bytes.size() > 2 && bytes[2] == '[';
    for (std::size_t i = console_function_key ? 3 : 2; i < bytes.size(); ++i) {
        if (bytes[i] >= '@' && bytes[i] <= '~') return i + 1;
    }
    return 0;
}

/// Of the key at the start of `bytes`, 0 when there is none or not all of it.
std::size_t key_length(std::string_view bytes) {
    if (bytes.empty() || bytes.front() != kEscape) return bytes.empty() ? 0 : 1;
    return sequence_length(bytes);
}

}  // namespace

std::span<const KeyBinding> key_bindings() { return kBindings; }

std::string key_names(Command command) {
    std::string names;
    std::string_view last;
    for (const auto& binding : kBindings) {
        if (binding.command != command || binding.name == last) continue;
        names += (names.empty() ? "" : ", ") + std::string{binding.name};
        last = binding.name;
    }
    return names;
}

std::optional<Request> KeyReader::next() {
    while (const auto length = key_length(typed_)) {
        const auto key = typed_.substr(0, length);
        typed_.erase(0, length);
        if (key >= "0" && key <= "9") {
            if (digits_.size() < kMostDigits) digits_ += key;
            continue;
        }
        const auto number = std::exchange(digits_, {});
        const auto* const binding = std::find_if(kBindings.begin(), kBindings.end(),
                                                 [&](const auto& b) { return b.bytes == key; });
        if (binding == kBindings.end()) continue;
        const bool counts = !entry_of(binding->command).argument.empty();
        return Request{binding->command, counts ? number : std::string{}};
    }
    if (typed_.size() > kLongestKey) typed_.clear();
    return std::nullopt;
}

bool KeyReader::has_more() const { return key_length(typed_) > 0; }

void KeyReader::give_up_waiting() {
    if (waiting()) typed_.clear();
}

}  // namespace nashra
