// The words of a text as a lexicon looks them up. Pure functions and a value; any thread.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "model/language.h"

namespace nashra {

/// Where a word begins and ends: "Kyiv", "Xi'an", "G20", "AT&T". An empty one is none.
struct WordSpan {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool empty() const { return begin == end; }
    std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

WordSpan word_at(std::string_view text, std::size_t at);

/// The word behind a space or a hyphen: "Al-Jazeera" and "Al Jazeera" are two words.
WordSpan word_behind(std::string_view text, WordSpan word);

/// The word before a space or a hyphen.
WordSpan word_before(std::string_view text, std::size_t begin);

/// Nothing stands before or behind that makes it part of something else: an address, "S-400".
bool stands_alone(std::string_view text, std::size_t begin, std::size_t end);

/// Vowel signs and other marks of Arabic script left out.
std::string without_arabic_marks(std::string_view text);

/// How many letters have vowel signs.
std::size_t vocalised_letters(std::string_view text);

/// Without vowel signs, and each alif without its hamza.
std::string folded_arabic(std::string_view text);

/// What all spellings of a word have in common: small letters, Arabic without vowel signs and
/// without the hamza on its alif. The voice's language is part of it.
class FoldedWord {
  public:
    static constexpr std::size_t kLongest = 255;  // bytes

    explicit FoldedWord(Language voice);

    void add_word(std::string_view written);  // with a space before it, from the second on
    void add(std::string_view folded);        // bytes as they are
    void cut(std::size_t size) { size_ = size; }

    /// Nothing else would be found either.
    bool too_long() const { return too_long_; }
    std::string_view key() const { return {bytes_.data(), size_}; }
    std::size_t size() const { return size_; }

  private:
    void add_letter(char32_t code);

    std::array<char, kLongest> bytes_;
    std::size_t size_ = 0;
    int words_ = 0;
    bool too_long_ = false;
    const bool arabic_;
};

/// What all spellings of several words have in common, a space between each.
std::string folded_words(std::string_view words, Language voice);

/// أ إ آ ٱ are ا; ى is ي.
char32_t folded_arabic(char32_t code);

}  // namespace nashra
