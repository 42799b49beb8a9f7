#include "spoken/english_letters.h"

namespace nashra {

namespace {

bool capital(char c) { return c >= 'A' && c <= 'Z'; }
bool small(char c) { return c >= 'a' && c <= 'z'; }
char to_small(char c) { return capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

bool all_capitals(std::string_view word) {
    return !word.empty() && std::all_of(word.begin(), word.end(), capital);
}

bool capitalised(std::string_view word) {
    return word.size() > 1 && capital(word.front()) &&
           std::none_of(word.begin() + 1, word.end(), capital);
}

std::string spelled(std::string_view letters) {
    std::string words;
    for (const char letter : letters) {
        if (!words.empty()) words += ' ';
        words += small(letter) ? static_cast<char>(letter - 'a' + 'A') : letter;
    }
    return words;
}

std::string lowered(std::string_view word) {
    std::string result{word};
    for (char& c : result)
        c = to_small(c);
    return result;
}

bool alike(std::string_view word, std::string_view other) {
    return std::equal(word.begin(), word.end(), other.begin(), other.end(),
                      [](char a, char b) { return to_small(a) == to_small(b); });
}

}  // namespace nashra
