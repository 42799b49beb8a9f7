#include "reading/sentence_merge.h"

#include <algorithm>
#include <array>
#include <span>

#include "reading/letters.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

// Followed by the name of the person or place: "Gen. Milley", "Mt. Fuji".
constexpr std::array kTitles = {
    "Adm"sv, "Amb"sv,  "Atty"sv, "Brig"sv, "Capt"sv,   "Cdr"sv,  "Cmdr"sv, "Col"sv,
    "Cpl"sv, "Det"sv,  "Dr"sv,   "Drs"sv,  "Fr"sv,     "Ft"sv,   "Gen"sv,  "Gov"sv,
    "Hon"sv, "Insp"sv, "Lt"sv,   "Maj"sv,  "Messrs"sv, "Mlle"sv, "Mme"sv,  "Mr"sv,
    "Mrs"sv, "Ms"sv,   "Mt"sv,   "Pres"sv, "Prof"sv,   "Pvt"sv,  "Rep"sv,  "Reps"sv,
    "Rev"sv, "Sen"sv,  "Sens"sv, "Sgt"sv,  "Sra"sv,    "St"sv,   "Supt"sv, "Ven"sv};

// Followed by a number: "Jan. 6", "No. 5", "pp. 12".
constexpr std::array kBeforeNumbers = {
    "Apr"sv, "Art"sv, "Aug"sv,  "Ch"sv,  "Dec"sv,    "Eq"sv,   "Feb"sv, "Fig"sv, "Figs"sv,
    "Jan"sv, "Jul"sv, "Jun"sv,  "Mar"sv, "No"sv,     "Nos"sv,  "Nov"sv, "Oct"sv, "Op"sv,
    "Sec"sv, "Sep"sv, "Sept"sv, "Vol"sv, "approx"sv, "art"sv,  "ca"sv,  "cap"sv, "cf"sv,
    "ch"sv,  "fig"sv, "no"sv,   "nos"sv, "p"sv,      "para"sv, "pp"sv,  "sec"sv, "vol"sv};

// May end a sentence, but go on before anything that does not look like the start of one:
// "Pitt, Briggs & Co. Ltd", "the U.S. Senate", "Smith Jr. Award".
constexpr std::array kMayEnd = {"Bros"sv, "Co"sv, "Corp"sv, "Inc"sv, "Jr"sv, "Ltd"sv, "Sr"sv};

// Never the last word of a sentence.
constexpr std::array kNeverEnd = {"e.g"sv, "i.e"sv, "v"sv, "viz"sv, "vs"sv};

// The words that begin English sentences; after "U.S." or "Co." they begin one.
constexpr std::array kStarters = {
    "A"sv,     "After"sv, "All"sv,     "Also"sv,   "Although"sv,  "An"sv,    "And"sv,   "Another"sv,
    "As"sv,    "At"sv,    "Because"sv, "Before"sv, "Both"sv,      "But"sv,   "By"sv,    "Can"sv,
    "Did"sv,   "Do"sv,    "During"sv,  "Each"sv,   "Even"sv,      "For"sv,   "From"sv,  "He"sv,
    "Her"sv,   "Here"sv,  "His"sv,     "How"sv,    "However"sv,   "I"sv,     "If"sv,    "In"sv,
    "Is"sv,    "It"sv,    "Its"sv,     "Many"sv,   "Meanwhile"sv, "More"sv,  "Most"sv,  "My"sv,
    "No"sv,    "Not"sv,   "Now"sv,     "On"sv,     "One"sv,       "Only"sv,  "Or"sv,    "Other"sv,
    "Our"sv,   "Over"sv,  "She"sv,     "Since"sv,  "So"sv,        "Some"sv,  "Still"sv, "Such"sv,
    "That"sv,  "The"sv,   "Their"sv,   "Then"sv,   "There"sv,     "These"sv, "They"sv,  "This"sv,
    "Those"sv, "To"sv,    "Two"sv,     "Under"sv,  "Until"sv,     "We"sv,    "Were"sv,  "What"sv,
    "When"sv,  "Where"sv, "While"sv,   "Who"sv,    "Why"sv,       "With"sv,  "Yet"sv,   "You"sv,
    "Your"sv};

// "at 5 p.m. EST", "at 10 a.m. Monday".
constexpr std::array kAfterClock = {
    "BST"sv,     "CET"sv,      "CST"sv,    "Central"sv,  "EDT"sv,     "EST"sv, "ET"sv,
    "Eastern"sv, "Friday"sv,   "GMT"sv,    "Monday"sv,   "PDT"sv,     "PST"sv, "PT"sv,
    "Pacific"sv, "Saturday"sv, "Sunday"sv, "Thursday"sv, "Tuesday"sv, "UTC"sv, "Wednesday"sv};

bool listed(std::span<const std::string_view> list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr std::size_t kLongestWord = 64;  // bytes; no abbreviation is longer

/// The word that ends at `end`, dots inside included, without opening quotes: "U.S" of "(U.S".
std::string_view word_ending(std::string_view text, std::size_t start, std::size_t end) {
    std::size_t begin = end;
    while (begin > start && end - begin < kLongestWord) {
        const auto letter = letter_before(text, begin);
        const bool inside = is_letter(letter.code) || is_digit(letter.code) ||
                            letter.code == U'.' || letter.code == 0x0640 ||
                            is_invisible(letter.code);
        if (!inside) break;
        begin -= letter.size;
    }
    return text.substr(begin, end - begin);
}

std::string_view word_starting(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size() && end - begin < kLongestWord) {
        const auto letter = letter_at(text, end);
        if (!is_letter(letter.code) && !is_digit(letter.code)) break;
        end += letter.size;
    }
    return text.substr(begin, end - begin);
}

/// The number of letters of a word, without dots and invisible marks; all of one script.
struct Shape {
    std::size_t letters = 0;
    std::size_t digits = 0;
    std::size_t dots = 0;
    std::size_t longest = 0;  // letters between two dots
    bool arabic = false;
    bool upper = false;  // the first letter
};

Shape shape_of(std::string_view word) {
    Shape shape;
    std::size_t part = 0;
    for (std::size_t at = 0; at < word.size();) {
        const auto letter = letter_at(word, at);
        at += letter.size;
        if (letter.code == U'.') {
            ++shape.dots;
            part = 0;
        } else if (is_digit(letter.code)) {
            ++shape.digits;
        } else if (is_letter(letter.code)) {
            if (shape.letters == 0) {
                shape.arabic = script_of(letter.code) == Script::arabic;
                shape.upper = is_upper(letter.code);
            }
            ++shape.letters;
            shape.longest = std::max(shape.longest, ++part);
        }
    }
    return shape;
}

/// The place of the last sign of the sentence: before closing quotes, brackets and spaces.
struct End {
    char32_t sign = 0;
    std::size_t at = 0;   // where the sign is
    bool closed = false;  // a quotation mark or bracket follows it
};

End end_of_sentence(std::string_view text, std::size_t start, std::size_t boundary) {
    End end;
    for (std::size_t at = boundary; at > start;) {
        const auto letter = letter_before(text, at);
        at -= letter.size;
        end = {letter.code, at, end.closed};
        if (is_space(letter.code) || is_invisible(letter.code)) continue;
        if (letter.code == U'.' || letter.code == U'!' || letter.code == U'?' ||
            letter.code == 0x061F || is_letter(letter.code) || is_digit(letter.code))
            break;
        end.closed = true;
        if (boundary - at > kLongestWord) break;
    }
    return end;
}

/// Where the first word after the boundary begins: after spaces and opening quotes.
std::size_t first_word(std::string_view text, std::size_t boundary) {
    std::size_t at = boundary;
    while (at < text.size() && at - boundary < kLongestWord) {
        const auto letter = letter_at(text, at);
        if (is_letter(letter.code) || is_digit(letter.code)) break;
        at += letter.size;
    }
    return at;
}

/// "د. أحمد", "أ.د. محمد", "ص. ب.", "200 ق.م.": a lone Arabic letter before a full stop is an
/// abbreviation; no Arabic sentence ends in a word of one letter.
bool arabic_abbreviation(const Shape& word) {
    return word.arabic && word.longest == 1 && word.letters <= 4;
}

/// The dot belongs to an English abbreviation that goes on with `next`.
bool english_abbreviation(std::string_view word, const Shape& shape, std::string_view next) {
    const auto following = letter_at(next, 0);
    if (listed(kTitles, word)) return is_upper(following.code);
    if (listed(kNeverEnd, word)) return true;
    if (listed(kBeforeNumbers, word) && is_digit(following.code)) return true;
    if (!is_upper(following.code)) return false;
    if (word == "a.m" || word == "p.m") return listed(kAfterClock, next);
    if (listed(kMayEnd, word)) return !listed(kStarters, next);
    // "J. K. Rowling", "George W. Bush", "the U.S. Senate", "the U.N. Security Council".
    const bool initials = shape.longest == 1 && shape.upper && shape.digits == 0;
    return initials && word != "I" && !listed(kStarters, next);
}

/// "1. The first item": a number alone is the beginning of a list item, not a sentence.
bool list_number(std::string_view text, std::size_t start, std::size_t dot, const Shape& word) {
    const auto before = trimmed(text.substr(start, dot - start));
    return word.digits > 0 && word.digits <= 2 && word.letters == 0 && before.size() <= 8 &&
           shape_of(before).letters == 0;
}

}  // namespace

bool joined_over(std::string_view text, std::size_t start, std::size_t boundary) {
    // Look no further than a few words: the answer never depends on more.
    const auto window = text.substr(0, std::min(text.size(), boundary + 4 * kLongestWord));
    const auto end = end_of_sentence(window, start, boundary);
    const auto at = first_word(window, boundary);
    const auto next = word_starting(window, at);
    const auto first = letter_at(next, 0);
    if (first.size == 0) return at == text.size();  // only punctuation is left
    // "Yahoo! has", "\"Why?\" he asked": what goes on in lower case is the same sentence.
    if (end.sign != U'.') return is_lower(first.code) && end.sign != 0;
    if (end.closed) return is_lower(first.code);
    const auto word = word_ending(window, start, end.at);
    const auto shape = shape_of(word);
    if (list_number(window, start, end.at, shape)) return true;
    if (shape.arabic) return arabic_abbreviation(shape);
    return english_abbreviation(word, shape, next);
}

}  // namespace nashra
