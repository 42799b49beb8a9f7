#include "player/keys.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>

#include "model/control_characters.h"
#include "model/utf8.h"
#include "player/arabic_keyboard.h"

namespace nashra {

namespace {

constexpr char kEscape = '\x1b';
constexpr std::size_t kLongestKey = 32;  // bytes
constexpr std::size_t kMostDigits = 12;  // more than any headline's number has

struct NamedKey {
    std::string_view name;
    std::string_view bytes;  // what the terminal sends
};

// Arrows arrive as CSI or, in application mode, as SS3 sequences (ECMA-48; xterm's ctlseqs).
constexpr auto kNamedKeys = std::to_array<NamedKey>({
    {"Space", " "},          {"Enter", "\r"},       {"Enter", "\n"},
    {"Enter", "\x1bOM"},  // the keypad's
    {"Tab", "\t"},           {"Backspace", "\x7f"}, {"Backspace", "\b"},
    {"Up", "\x1b[A"},        {"Up", "\x1bOA"},      {"Down", "\x1b[B"},
    {"Down", "\x1bOB"},      {"Right", "\x1b[C"},   {"Right", "\x1bOC"},
    {"Left", "\x1b[D"},      {"Left", "\x1bOD"},    {"PageUp", "\x1b[5~"},
    {"PageDown", "\x1b[6~"}, {"Home", "\x1b[H"},    {"Home", "\x1bOH"},
    {"Home", "\x1b[1~"},     {"Home", "\x1b[7~"},  // rxvt
    {"End", "\x1b[F"},       {"End", "\x1bOF"},     {"End", "\x1b[4~"},
    {"End", "\x1b[8~"},
});

struct OtherName {
    std::string_view name;
    std::string_view key;
};

// The signs have names because a configuration file takes some of them for itself.
constexpr auto kOtherNames = std::to_array<OtherName>({
    {"PgUp", "PageUp"},
    {"PgDn", "PageDown"},
    {"Return", "Enter"},
    {"Comma", ","},
    {"Semicolon", ";"},
    {"Quote", "\""},
    {"Apostrophe", "'"},
    {"Hash", "#"},
    {"LeftBracket", "["},
    {"RightBracket", "]"},
});

bool same_name(std::string_view one, std::string_view other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) ==
               std::tolower(static_cast<unsigned char>(b));
    });
}

/// A letter or sign alone, which no terminal would obey.
bool is_one_letter(std::string_view text) {
    const auto letter = letter_at(text, 0);
    return !text.empty() && letter.valid && letter.size == text.size() &&
           !is_control_character(letter.code) && !is_white_space(letter.code);
}

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

/// A letter's length, as its first byte says it; 1 for what begins none.
std::size_t letter_length(unsigned char first) {
    if (first >= 0xf0 && first < 0xf8) return 4;
    if (first >= 0xe0) return first < 0xf0 ? 3 : 1;
    return first >= 0xc0 ? 2 : 1;
}

}  // namespace

std::size_t key_length(std::string_view bytes) {
    if (bytes.empty()) return 0;
    if (bytes.front() == kEscape) return sequence_length(bytes);
    const auto whole = letter_length(static_cast<unsigned char>(bytes.front()));
    if (whole == 1) return 1;
    if (bytes.size() < whole) {
        // What is there may already show that it is no letter.
        const bool continued = std::all_of(bytes.begin() + 1, bytes.end(), [](char c) {
            return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
        });
        return continued ? 0 : 1;
    }
    const auto letter = letter_at(bytes, 0);
    return letter.valid ? letter.size : 1;
}

std::string key_sent_by(std::string_view bytes) {
    const auto* const named = std::find_if(kNamedKeys.begin(), kNamedKeys.end(),
                                           [&](const NamedKey& key) { return key.bytes == bytes; });
    if (named != kNamedKeys.end()) return std::string{named->name};
    return is_one_letter(bytes) ? std::string{bytes} : std::string{};
}

std::optional<std::string> key_called(std::string_view name) {
    for (const auto& key : kNamedKeys) {
        if (same_name(key.name, name)) return std::string{key.name};
    }
    for (const auto& [other, key] : kOtherNames) {
        if (same_name(other, name)) return std::string{key};
    }
    return is_one_letter(name) ? std::optional{std::string{name}} : std::nullopt;
}

std::optional<Request> KeyReader::next() {
    while (const auto length = key_length(typed_)) {
        const auto key = key_sent_by(std::string_view{typed_}.substr(0, length));
        typed_.erase(0, length);
        if (take_digit(key)) continue;
        const auto number = std::exchange(digits_, {});
        auto command = map_.command_of(key);
        if (!command) command = map_.command_of(latin_key(key));
        if (!command) continue;
        const bool counts = entry_of(*command).argument.starts_with("NUMBER");
        return Request{*command, counts ? number : std::string{}};
    }
    if (typed_.size() > kLongestKey) typed_.clear();
    return std::nullopt;
}

/// A digit that asks for something itself is one only behind another.
bool KeyReader::take_digit(const std::string& key) {
    const auto digit = key.size() == 1 ? key : latin_digit(key);
    if (digit < "0" || digit > "9" || digit.size() != 1) return false;
    if (digits_.empty() && map_.command_of(key)) return false;
    if (digits_.size() < kMostDigits) digits_ += digit;
    return true;
}

bool KeyReader::has_more() const { return key_length(typed_) > 0; }

void KeyReader::give_up_waiting() {
    if (waiting()) typed_.clear();
}

}  // namespace nashra
