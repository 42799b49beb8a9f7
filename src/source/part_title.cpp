#include "source/part_title.h"

#include <array>
#include <vector>

#include "model/utf8.h"
#include "source/digit.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/one_of.h"

namespace nashra {

namespace {

// Folded (source/line_kind).
constexpr auto kPageWords = std::to_array<std::string_view>(
    {"page", "pg", "part", "pt", "seite", "teil", "página", "pagina", "partie", "parte", "sayfa",
     "صفحه", "الصفحه", "جزء", "الجزء"});
constexpr auto kOf = std::to_array<std::string_view>({"of", "von", "de", "من"});

/// What a word may be in "(page 2 of 3)".
enum class Sign { none, page, number, separator, of };

Sign sign_of(std::string_view word) {
    constexpr std::string_view kBrackets = "()[]";
    if (!has_letters(word)) return Sign::separator;
    const auto from = word.find_first_not_of(kBrackets);
    const auto bare = word.substr(from, word.find_last_not_of(kBrackets) + 1 - from);
    if (is_one_of(kPageWords, bare)) return Sign::page;
    if (is_one_of(kOf, bare)) return Sign::of;
    for (std::size_t at = 0; at < bare.size();) {
        const auto letter = letter_at(bare, at);
        if (!digit_value(letter.code) && letter.code != U'/') return Sign::none;
        at += letter.size;
    }
    return Sign::number;
}

/// "2/3" and "(2)" are no quantity of the title's own.
bool is_marked(std::string_view number) {
    return number.find_first_of("()[]/") != std::string_view::npos;
}

/// Without the words of a page's number at the end, folded.
std::string without_number(std::string_view title) {
    const std::string folded = folded_label(title);
    std::vector<std::string_view> words;
    for_each_word(folded, [&](std::string_view word) {
        words.push_back(word);
        return true;
    });
    bool number = false;
    bool marked = false;  // "Apollo 11" has no page 11
    std::size_t end = words.size();
    for (; end > 0; --end) {
        const std::string_view word = words[end - 1];
        const Sign sign = sign_of(word);
        if (sign == Sign::none) break;
        marked = marked || sign == Sign::page || sign == Sign::separator || is_marked(word);
        number = number || sign == Sign::number;
    }
    if (!number || !marked) end = words.size();
    std::string rest;
    for (std::size_t i = 0; i < end; ++i)
        rest += std::string{words[i]} + ' ';
    rest.erase(rest.find_last_not_of(" ,:;-|") + 1);
    return rest;
}

}  // namespace

bool is_one_title(std::string_view first, std::string_view further) {
    if (first.empty() || further.empty()) return true;
    return without_number(first) == without_number(further);
}

}  // namespace nashra
