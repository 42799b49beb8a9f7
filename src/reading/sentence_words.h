// The words on either side of a full stop, and the ones that tell whether it ends a sentence. Looks
// at a few words, never further, so that the time is linear. Any thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace nashra {

inline constexpr std::size_t kLongestWord = 64;  // bytes; no abbreviation is longer

/// The word that ends at `end`, dots inside included, without opening quotes: "U.S" of "(U.S".
std::string_view word_ending(std::string_view text, std::size_t start, std::size_t end);
/// The letters and digits that begin at `begin`.
std::string_view word_starting(std::string_view text, std::size_t begin);

/// The make-up of a word, without invisible marks.
struct WordShape {
    std::size_t letters = 0;
    std::size_t digits = 0;
    std::size_t dots = 0;
    std::size_t longest = 0;  // letters between two dots
    bool arabic = false;
    bool upper = false;  // the first letter
    bool lower = true;   // every letter
};
WordShape shape_of(std::string_view word);

/// "Gen" of "Gen. Milley", "GEN" too: a name follows.
bool is_title(std::string_view word);
/// "Jan" of "Jan. 6", "SEC" of "SEC. 12", "approx", "c": a number follows.
bool goes_before_number(std::string_view word);
/// "e.g", "vs": never the last word of a sentence.
bool never_ends(std::string_view word);
/// "Inc", "Jr", "Blvd": may end a sentence, but goes on before what does not look like a start.
bool may_end(std::string_view word);
/// "mins", "etc", "dept": a lower-case abbreviation, after which a sentence may go on.
bool is_abbreviated(std::string_view word);
/// The last word is a name: "Albert" before "I. Jones", "Elm" before "St.".
bool ends_with_name(std::string_view text);
/// "said", "asks": tells who spoke.
bool is_speaking(std::string_view word);
/// "EST", "Monday": goes on after "5 p.m.".
bool goes_after_clock(std::string_view word);

}  // namespace nashra
