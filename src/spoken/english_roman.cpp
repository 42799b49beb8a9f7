// Roman numbers in English: "World War II" is "two", "Elizabeth II" is "the second".
#include <array>

#include "spoken/english_context.h"
#include "spoken/english_letters.h"
#include "spoken/english_number.h"
#include "spoken/english_readings.h"
#include "spoken/glyph.h"
#include "spoken/roman_number.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

// Before a Roman number that is said "two"; behind a name it is "the second".
constexpr std::array kCounted = {
    "war"sv,      "part"sv,    "chapter"sv, "phase"sv,    "act"sv,      "type"sv,     "title"sv,
    "volume"sv,   "article"sv, "grade"sv,   "level"sv,    "stage"sv,    "section"sv,  "book"sv,
    "class"sv,    "bowl"sv,    "group"sv,   "category"sv, "windows"sv,  "schedule"sv, "annex"sv,
    "division"sv, "vatican"sv, "tier"sv,    "episode"sv,  "appendix"sv, "mark"sv,     "area"sv,
    "corps"sv,    "apollo"sv,  "camp"sv,    "round"sv,    "rocky"sv,    "season"sv,   "track"sv};

// They make even one letter a number: "King Charles I".
constexpr std::array kRulers = {"king"sv,    "queen"sv,   "pope"sv, "emperor"sv, "tsar"sv,
                                "empress"sv, "sultan"sv,  "shah"sv, "kaiser"sv,  "czar"sv,
                                "prince"sv,  "khedive"sv, "imam"sv};

constexpr std::array kSentence = {"am"sv,  "have"sv, "was"sv,   "will"sv, "would"sv, "think"sv,
                                  "had"sv, "know"sv, "want"sv,  "saw"sv,  "can"sv,   "met"sv,
                                  "do"sv,  "did"sv,  "could"sv, "love"sv, "like"sv};

bool name_of_person(std::string_view word) {
    return word.size() > 2 && glyph_at(word, 0).upper() && !all_capitals(word);
}

/// "King Charles I of England"; not "like Charles I am".
bool first_of_the_name(const Written& written, std::size_t end) {
    const auto name = last_word(written.before());
    if (!name_of_person(name) || !word_before(written, kRulers, 3)) return false;
    return !listed(kSentence, next_word(written, end)) &&
           glyph_at(written.rest(), end).code != U'\'';
}

/// "Part", "Parts" before the number itself.
bool counts(std::string_view word) {
    if (!glyph_at(word, 0).upper()) return false;
    const auto small = lowered(word);
    if (listed(kCounted, small)) return true;
    return small.back() == 's' &&
           listed(kCounted, std::string_view{small}.substr(0, small.size() - 1));
}

/// "Parts I through IV, VI": before the whole row.
bool counts_before(const Written& written) {
    auto before = written.before();
    for (int words = 0; words < 4 && !before.empty(); ++words) {
        const auto end = before.find_last_not_of(" ,");
        if (end == std::string_view::npos) return false;
        const auto word = last_word(before.substr(0, end + 1));
        if (word.empty()) return false;
        if (counts(word)) return true;
        before = before.substr(0, static_cast<std::size_t>(word.data() - before.data()));
    }
    return false;
}

/// "the starting XI", "Mark VII": what no acronym looks like. "IV", "XX" and "DC" are letters.
std::optional<Reading> read_alone(std::string_view letters, std::string_view digits,
                                  std::size_t length) {
    const bool number = letters.size() > 1 && letters != "IV" && letters != "XX" &&
                        letters != "XXX" &&
                        letters.find_first_not_of("IVX") == std::string_view::npos;
    if (!number) return std::nullopt;
    return Reading{length, english_cardinal(digits)};
}

}  // namespace

std::optional<Reading> read_english_roman(const Written& written) {
    if (roman_digit(written.rest().front()) == 0) return std::nullopt;
    Scanner scan{written.rest()};
    const auto letters = scan.word();
    const int value = roman_value(letters);
    if (value == 0 || !scan.word_ends()) return std::nullopt;
    const auto digits = std::to_string(value);
    const auto following = lowered(next_word(written, scan.at()));
    const bool more = letters.size() > 1 || letters == "V" || letters == "X";
    // "the XIX century", "XVIII-century": said as an ordinal.
    auto century = scan;
    century.literal("-");
    if (more && (following == "century" || following == "centuries" || century.literal("century")))
        return Reading{scan.at(), english_ordinal(digits)};
    if (glyph_before(written.text, written.at).code != U' ') return std::nullopt;
    if (scan.rest().substr(0, 1) == "." && glyph_at(scan.rest(), 1).letter()) return std::nullopt;
    constexpr std::array kShortened = {"ch"sv, "chap"sv, "vol"sv, "pt"sv, "art"sv, "sec"sv};
    if (more && written.before().ends_with(". ") && word_before(written, kShortened, 1))
        return Reading{scan.at(), english_cardinal(digits)};  // "ch. IV"
    const auto before = last_word(written.before());
    // "Group C", "Vitamin C", "Class L" are letters.
    const bool letter = letters == "C" || letters == "L";
    if (!letter && (counts(before) || (more && counts_before(written))))
        return Reading{scan.at(), english_cardinal(digits)};
    if (letters == "I" && first_of_the_name(written, scan.at()))
        return Reading{scan.at(), "the first"};
    // "Malcolm X" and "DC", "CC" are letters more often than numbers.
    const bool ruler = name_of_person(before) && letters.size() == 1 && !letter && letters != "I" &&
                       word_before(written, kRulers, 3);
    if (!ruler && (!name_of_person(before) || letters.size() < 2 || value > 30))
        return read_alone(letters, digits, scan.at());
    return Reading{scan.at(), "the " + english_ordinal(digits)};
}

}  // namespace nashra
