// The lines of a text as a reader sees them: trimmed, with the blank lines known as distances.
// Views into the text; any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nashra {

enum class Ending { open, closed };  // closed: with the punctuation that ends a sentence

struct Line {
    std::string_view text;  // never empty
    std::size_t words = 0;
    Ending ending = Ending::open;
    bool blank_before = false;  // the first and the last line have blank neighbours
    bool blank_after = false;
    std::size_t indent = 0;  // columns before it
};

std::vector<Line> lines_of(std::string_view text);

/// One space between words, none at the ends, no newline.
std::string folded_spaces(std::string_view text);

std::size_t count_words(std::string_view text);

/// The words of a text, divided at blanks. `take` answers false to stop.
template <typename Take>
void for_each_word(std::string_view text, Take take) {
    constexpr std::string_view kBlanks = " \t\n";
    for (std::size_t from = text.find_first_not_of(kBlanks); from != std::string_view::npos;) {
        const std::size_t end = text.find_first_of(kBlanks, from);
        if (!take(text.substr(from, end - from))) return;
        from = end == std::string_view::npos ? end : text.find_first_not_of(kBlanks, end);
    }
}

/// True if a voice has anything to say: a letter or a digit of any script.
bool has_letters(std::string_view text);

Ending ending_of(std::string_view text);

/// Bytes of the mark that makes a line a point of a list, "• " or "- ", or 0.
std::size_t bullet_size(std::string_view line);

/// "• ...", "3. ...", "3) ...".
bool is_point(std::string_view line);

}  // namespace nashra
