// The lines of a text as a reader sees them: trimmed, with the blank lines known as distances.
// Views into the text; any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nashra {

enum class Ending { open, closed };  // closed: with the punctuation that ends a sentence

/// What a line is of a list that the text announces and counts (see source/point_list.h).
enum class ListPart { none, announcement, point };

struct Line {
    std::string_view text;  // never empty
    std::size_t words = 0;
    Ending ending = Ending::open;
    bool blank_before = false;  // the first and the last line have blank neighbours
    bool blank_after = false;
    std::size_t indent = 0;  // columns before it
    ListPart part = ListPart::none;
};

std::vector<Line> lines_of(std::string_view text);

/// One space between words, none at the ends, no newline.
std::string folded_spaces(std::string_view text);

std::size_t count_words(std::string_view text);

constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

/// The words of a text, divided at blanks. `take` answers false to stop.
template <typename Take>
void for_each_word(std::string_view text, Take take) {
    for (std::size_t from = 0, end = 0; from < text.size(); from = end) {
        while (from < text.size() && is_blank(text[from]))
            ++from;
        for (end = from; end < text.size() && !is_blank(text[end]);)
            ++end;
        if (end > from && !take(text.substr(from, end - from))) return;
    }
}

/// True if a voice has anything to say: a letter or a digit of any script.
bool has_letters(std::string_view text);

Ending ending_of(std::string_view text);

/// Bytes of the mark that makes a line a point of a list, "• " or "- ", or 0.
std::size_t bullet_size(std::string_view line);

}  // namespace nashra
