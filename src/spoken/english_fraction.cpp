// Parts of a whole and numbers with a slash or colon between them in English: "2 1/2", "3:1",
// "page 5/10", "120/80".
#include <array>

#include "spoken/english_calendar.h"
#include "spoken/english_context.h"
#include "spoken/english_letters.h"
#include "spoken/english_number.h"
#include "spoken/english_readings.h"
#include "spoken/english_unit.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

/// "1/4": "one quarter"; "31/32" stays with its slash said.
std::string say_fraction(std::string_view above, std::string_view below) {
    const bool one = above == "1";
    auto words = english_cardinal(above) + ' ';
    if (below == "2") return words + (one ? "half" : "halves");
    if (below == "4") return words + (one ? "quarter" : "quarters");
    const auto part = english_ordinal(below);
    return words + (one ? part : part + "s");
}

bool all_zero(std::string_view digits) {
    return digits.find_first_not_of('0') == std::string_view::npos;
}

/// Whether parts of a whole are meant, and not "24/7", "9/11", "50/50".
bool proper_fraction(std::string_view above, std::string_view below) {
    if (below.empty() || below.size() > 5 || above.size() > 5 || all_zero(below)) return false;
    if (above.size() != below.size()) return above.size() < below.size() && above == "1";
    return above < below && below != "1";
}

/// Two numbers with a sign between them: "120/80", "1.2/100".
struct Pair {
    Number first, second;
    char sign = 0;
    std::size_t end = 0;  // in bytes of the rest
};

/// "1,200/100" but not "2023/24", whose first number is no quantity; nor "1/2/3".
std::optional<Pair> take_pair(const Written& written) {
    Scanner scan{written.rest()};
    auto first = scan.number();
    if (!first || (first->plain() && first->whole.size() > 3)) return std::nullopt;
    const char sign = scan.rest().empty() ? '\0' : scan.rest().front();
    if (sign == ':' ? !first->plain() : sign != '/') return std::nullopt;
    scan.literal(scan.rest().substr(0, 1));
    auto second = scan.number();
    if (!second || (second->plain() && second->whole.size() > 3)) return std::nullopt;
    const auto next = scan.rest().substr(0, 1);
    const bool goes_on =
        (next == ":" || next == "/" || next == ".") && glyph_at(scan.rest(), 1).digit();
    if (goes_on || !scan.word_ends()) return std::nullopt;
    return Pair{std::move(*first), std::move(*second), sign, scan.at()};
}

/// "the 24/25 season", which is no part of a whole.
bool season(const Written& written, const Pair& pair) {
    constexpr std::array kSeasons = {"season"sv,   "seasons"sv, "campaign"sv, "winter"sv,
                                     "academic"sv, "tax"sv,     "fiscal"sv,   "financial"sv};
    const auto& first = pair.first.whole;
    const auto& second = pair.second.whole;
    return first.size() == 2 && second.size() == 2 && first < second &&
           word_behind(written, pair.end, kSeasons, 1);
}

/// "9/11", "24/7", "50/50", "the 10/7 attacks", "Boeing 747/777": two numbers that people say one
/// after the other.
bool slash_is_silent(const Written& written, const Pair& pair) {
    constexpr std::array kThatDay = {"the"sv, "after"sv, "since"sv, "post"sv, "before"sv};
    const auto& first = pair.first.whole;
    const auto& second = pair.second.whole;
    if (first == second || (first == "24" && second == "7") || (first == "9" && second == "11"))
        return true;
    const bool date = !month_number(first).empty() && day_of_month(second);
    if (date && (first.size() < second.size() || word_before(written, kThatDay, 1))) return true;
    return first.size() == 3 && first < second && glyph_at(last_word(written.before()), 0).upper();
}

/// What the slash between two numbers means; empty for the parts of a whole.
std::string_view slash_words(const Written& written, const Pair& pair) {
    constexpr std::array kPlaces = {"page"sv,   "part"sv,  "slide"sv,  "step"sv,  "rated"sv,
                                    "rating"sv, "score"sv, "scored"sv, "photo"sv, "question"sv};
    constexpr std::array kMarks = {"stars"sv, "points"sv, "marks"sv};
    constexpr std::array kOdds = {"odds"sv, "favourite"sv, "favorite"sv, "shot"sv, "outsider"sv};
    const auto& first = pair.first.whole;
    const auto& second = pair.second.whole;
    const bool whole = pair.first.plain() && pair.second.plain();
    const bool marks =
        word_before(written, kPlaces, 1) || word_behind(written, pair.end, kMarks, 1);
    const bool of_ten = whole && (second == "10" || second == "100") && first != "1";
    if (marks || of_ten) return " out of ";
    if (pair.second.grouped) return " per ";  // "250/100,000"
    if (whole && second == "1" && first != "1") return " to ";
    if (word_behind(written, pair.end, kOdds, 1) || word_before(written, kOdds, 2)) return " to ";
    if (!whole) return " over ";
    if (season(written, pair)) return " ";
    if (proper_fraction(first, second)) return {};
    return slash_is_silent(written, pair) ? " " : " over ";
}

}  // namespace

// "2 1/2" -> "two and one half"; "1/4th" -> "one quarter".
std::optional<Reading> read_english_fraction(const Written& written) {
    Scanner scan{written.rest()};
    auto above = scan.digits();
    if (above.empty()) return std::nullopt;
    std::string words;
    auto mixed = scan;
    if (mixed.space()) {
        const auto part = mixed.digits();
        if (!part.empty() && mixed.rest().substr(0, 1) == "/") {
            words = english_cardinal(above) + " and ";
            above = part;
            scan = mixed;
        }
    }
    if (!scan.literal("/")) return std::nullopt;
    const auto below = scan.digits();
    if (!proper_fraction(above, below)) return std::nullopt;
    for (const auto ending : {"ths"sv, "th"sv, "rds"sv, "rd"sv, "nds"sv}) {
        if (scan.literal(ending)) break;
    }
    if (!scan.word_ends() || scan.rest().substr(0, 1) == "/") return std::nullopt;
    auto fraction = say_fraction(above, below);
    const bool mixed_number = !words.empty();
    if (mixed_number && fraction == "one half") fraction = "a half";
    // "3/4 kg" is three quarters of a kilogram, "4 1/2 lbs" four and a half pounds.
    auto behind = scan;
    behind.space();
    if (const auto* unit = take_english_unit(behind)) {
        scan = behind;
        fraction +=
            mixed_number ? ' ' + std::string{unit->many} : " of a " + std::string{unit->one};
    }
    return Reading{scan.at(), words + fraction};
}

// "3:1" -> "three to one"; "page 5/24", "9/10" -> "nine out of ten"; "100/1" -> "to one"; "120/80"
// -> "one hundred twenty over eighty". The slash of "24/7", "9/11" and "50/50" is not said.
std::optional<Reading> read_english_ratio(const Written& written) {
    constexpr std::array kScripture = {"psalm"sv, "surah"sv, "sura"sv, "quran"sv, "koran"sv};
    const auto before = glyph_before(written.text, written.at);
    if (before.spoken() || before.code == U':' || before.code == U'/') return std::nullopt;
    const auto pair = take_pair(written);
    if (!pair) return std::nullopt;
    // A clock time has been read before; what is left of the colons is "3:1", "100:1".
    const auto between = pair->sign == '/'                     ? slash_words(written, *pair)
                         : word_before(written, kScripture, 1) ? ", verse "sv
                                                               : " to "sv;
    if (between.empty()) return std::nullopt;
    auto words = english_number(pair->first);
    words += between;
    words += english_number(pair->second);
    // "120/80 mmHg"
    Scanner scan{written.rest().substr(pair->end)};
    const bool space = scan.space();
    const auto* unit = space ? take_english_unit(scan) : nullptr;
    if (unit == nullptr) return Reading{pair->end, words};
    return Reading{pair->end + scan.at(), words + ' ' + std::string{unit->many}};
}

}  // namespace nashra
