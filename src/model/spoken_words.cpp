#include "model/spoken_words.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "model/utf8.h"

namespace nashra {

namespace {

bool between(char32_t code, char32_t first, char32_t last) { return code >= first && code <= last; }

/// Dashes, quotes and full stops beyond ASCII, those of Arabic and of East Asia among them.
bool punctuation(char32_t code) {
    return between(code, 0xA0, 0xBF) || between(code, 0x2000, 0x206F) ||
           between(code, 0x3000, 0x3003) || between(code, 0x3008, 0x301F) || code == U'،' ||
           code == U'؛' || code == U'؟' || code == U'۔' || between(code, 0x66A, 0x66D) ||
           between(code, 0xFF01, 0xFF0F);
}

bool letter_or_digit(char32_t code) {
    if (code >= 0x80) return !punctuation(code);
    return between(code, U'0', U'9') || between(code, U'A', U'Z') || between(code, U'a', U'z');
}

}  // namespace

std::vector<std::string_view> spoken_words(std::string_view run) {
    std::vector<std::string_view> words;
    std::size_t begin = 0;
    bool sayable = false;
    const auto end_at = [&](std::size_t end, std::size_t next) {
        if (sayable) words.push_back(run.substr(begin, end - begin));
        begin = next;
        sayable = false;
    };
    for (std::size_t at = 0; at < run.size();) {
        const auto letter = letter_at(run, at);
        if (is_white_space(letter.code))
            end_at(at, at + letter.size);
        else if (sayable && run.substr(at).starts_with("[["))
            end_at(at, at);
        sayable = sayable || letter_or_digit(letter.code);
        at += letter.size;
    }
    end_at(run.size(), run.size());
    return words;
}

std::vector<std::string_view> spoken_words(const Utterance& utterance) {
    std::vector<std::string_view> words;
    for (const auto& run : utterance.runs)
        std::ranges::copy(spoken_words(run.text), std::back_inserter(words));
    return words;
}

}  // namespace nashra
