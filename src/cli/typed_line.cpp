#include "cli/typed_line.h"

#include <cstddef>

#include "model/control_characters.h"
#include "model/utf8.h"
#include "player/keys.h"
#include "reading/letters.h"

namespace nashra {

namespace {

constexpr std::size_t kLongest = 4096;  // bytes

// What a terminal sends, and takes for the same in its own editing.
constexpr std::string_view kEndOfInput = "\x04";  // Ctrl-D
constexpr std::string_view kRemoveWord = "\x17";  // Ctrl-W
constexpr std::string_view kRemoveAll = "\x15";   // Ctrl-U

/// It takes no place of its own on a terminal: it stands on the letter before it, or is not seen.
bool has_no_width(char32_t code) {
    constexpr char32_t kTatweel = 0x640;
    return (is_mark(code) && code != kTatweel) || is_invisible(code);
}

/// Of a key: the text that it types.
std::string text_of(std::string_view key) {
    if (key == "\t") return " ";
    const auto letter = letter_at(key, 0);
    const bool typed = letter.valid && letter.size == key.size();
    return typed && !is_control_character(letter.code) ? std::string{key} : std::string{};
}

}  // namespace

std::string TypedLine::take(std::string_view bytes) {
    typed_ += bytes;
    std::string shown;
    while (state_ == State::typing) {
        const auto length = key_length(typed_);
        if (length == 0) break;
        const auto key = typed_.substr(0, length);
        typed_.erase(0, length);
        shown += obey(key);
    }
    return shown;
}

std::string TypedLine::obey(std::string_view key) {
    const auto name = key_sent_by(key);
    if (name == "Enter") {
        state_ = State::entered;
        return "\n";
    }
    if (name == "Backspace") return remove_letter();
    if (key == kRemoveWord) return remove_word();
    if (key == kRemoveAll) {
        std::string shown;
        while (!text_.empty())
            shown += remove_letter();
        return shown;
    }
    if (key == kEndOfInput && text_.empty()) {
        state_ = State::given_up;
        return {};
    }
    auto text = text_of(key);
    if (text_.size() + text.size() > kLongest) return {};
    text_ += text;
    return text;
}

/// With the vowel signs that stand on it.
std::string TypedLine::remove_letter() {
    while (!text_.empty()) {
        const auto letter = letter_before(text_, text_.size());
        text_.resize(text_.size() - letter.size);
        if (!has_no_width(letter.code)) return "\b \b";
    }
    return {};
}

std::string TypedLine::remove_word() {
    std::string shown;
    while (text_.ends_with(' '))
        shown += remove_letter();
    while (!text_.empty() && !text_.ends_with(' '))
        shown += remove_letter();
    return shown;
}

void TypedLine::nothing_came() {
    if (state_ == State::typing && typed_.starts_with('\x1b')) state_ = State::given_up;
    typed_.clear();
}

}  // namespace nashra
