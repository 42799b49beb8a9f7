// Names made of letters and numbers in English, Roman numbers and acronyms that are spelled.
#include <algorithm>
#include <array>

#include "spoken/english_number.h"
#include "spoken/english_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

bool all_capitals(std::string_view word) {
    return !word.empty() &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string spelled(std::string_view letters) {
    std::string words;
    for (const char letter : letters) {
        if (!words.empty()) words += ' ';
        words += letter;
    }
    return words;
}

// Acronyms that everybody spells, though they look like words; eSpeak 1.51 says "oss" for OSCE.
constexpr std::array kSpelled = {"IDF"sv,  "IAEA"sv,   "IRGC"sv, "ICBM"sv, "UNSC"sv,  "OPCW"sv,
                                 "OSCE"sv, "IFRC"sv,   "ICRC"sv, "WHO"sv,  "UNHCR"sv, "IDP"sv,
                                 "HRW"sv,  "UNSMIL"sv, "IHH"sv,  "ISAF"sv};

// The other way round: eSpeak spells these, people say them.
struct SaidAcronym {
    std::string_view written;
    std::string_view words;
};
constexpr std::array kSaid = {SaidAcronym{"COP", "cop"}, SaidAcronym{"USAID", "U S aid"},
                              SaidAcronym{"UNRWA", "unrah"}};

// Before a Roman number that is said "two"; behind a name it is "the second".
constexpr std::array kCounted = {"War"sv,      "Part"sv,  "PART"sv,     "Chapter"sv,  "Phase"sv,
                                 "Act"sv,      "Type"sv,  "Title"sv,    "Volume"sv,   "Article"sv,
                                 "Grade"sv,    "Level"sv, "Stage"sv,    "Section"sv,  "Book"sv,
                                 "Class"sv,    "Bowl"sv,  "Group"sv,    "Category"sv, "Windows"sv,
                                 "Schedule"sv, "Annex"sv, "Division"sv, "Vatican"sv};

template <typename List>
bool listed(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

int roman_digit(char letter) {
    switch (letter) {
        case 'I': return 1;
        case 'V': return 5;
        case 'X': return 10;
        case 'L': return 50;
        case 'C': return 100;
        default: return 0;
    }
}

std::string roman_letters(int value) {
    struct Step {
        int value;
        std::string_view letters;
    };
    static constexpr std::array kSteps = {Step{100, "C"}, Step{90, "XC"}, Step{50, "L"},
                                          Step{40, "XL"}, Step{10, "X"},  Step{9, "IX"},
                                          Step{5, "V"},   Step{4, "IV"},  Step{1, "I"}};
    std::string letters;
    for (const auto& step : kSteps) {
        for (; value >= step.value; value -= step.value)
            letters += step.letters;
    }
    return letters;
}

/// The value of a well-formed Roman number below 400; 0 for anything else ("MIX", "IC").
int roman_value(std::string_view letters) {
    if (letters.empty() || letters.size() > 9) return 0;
    int value = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const int digit = roman_digit(letters[i]);
        if (digit == 0) return 0;
        const int next = i + 1 < letters.size() ? roman_digit(letters[i + 1]) : 0;
        value += digit < next ? -digit : digit;
    }
    return value > 0 && roman_letters(value) == letters ? value : 0;
}

}  // namespace

// "F-35" -> "F thirty five", "AK-47" -> "A K forty seven", "COVID-19" -> "COVID nineteen".
std::optional<Reading> read_english_serial(const Written& written) {
    const auto before = glyph_before(written.text, written.at);
    if (before.spoken() || before.code == U'-') return std::nullopt;
    Scanner scan{written.rest()};
    std::string words;
    bool digits_seen = false;
    bool capitals = false;
    for (int part = 0; part < 8; ++part) {
        if (const auto letters = scan.word(); !letters.empty()) {
            // "mid-1980s" is a decade, "AK-47s" are several.
            if (part > 0 && letters == "s") {
                if (!capitals) return std::nullopt;
                words = english_plural(words);
                continue;
            }
            if (part == 0) capitals = all_capitals(letters);
            const bool spell = all_capitals(letters) && letters.size() <= 3;
            words += (words.empty() ? "" : " ") + (spell ? spelled(letters) : std::string{letters});
        } else if (part == 0) {
            return std::nullopt;
        }
        auto ahead = scan;
        ahead.literal("-");
        const auto digits = ahead.digits();
        if (digits.empty()) break;
        scan = ahead;
        words += ' ' + english_model(digits);
        digits_seen = true;
    }
    const auto next = scan.rest().substr(0, 1);
    const bool decimal = (next == "." || next == ",") && glyph_at(scan.rest(), 1).digit();
    if (!digits_seen || !scan.word_ends() || decimal) return std::nullopt;
    return Reading{scan.at(), words};
}

// "World War II" -> "World War two", "Pope Leo XIV" -> "Pope Leo the fourteenth".
std::optional<Reading> read_english_roman(const Written& written) {
    Scanner scan{written.rest()};
    const auto letters = scan.word();
    const int value = roman_value(letters);
    if (value == 0 || !scan.word_ends()) return std::nullopt;
    if (glyph_before(written.text, written.at).code != U' ') return std::nullopt;
    const auto before = last_word(written.before());
    const auto digits = std::to_string(value);
    if (listed(kCounted, before)) return Reading{scan.at(), english_cardinal(digits)};
    // "Malcolm X", "Charles I" and "DC", "CC" are letters more often than numbers.
    const bool name = before.size() > 2 && glyph_at(before, 0).upper() && !all_capitals(before);
    if (!name || letters.size() < 2 || value > 30) return std::nullopt;
    return Reading{scan.at(), "the " + english_ordinal(digits)};
}

// "the IDF" -> "the I D F"; "U.S." -> "U S", without the pause that its dots would make.
std::optional<Reading> read_english_acronym(const Written& written) {
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    Scanner scan{written.rest()};
    const auto word = scan.word();
    if (!all_capitals(word)) return std::nullopt;
    for (const auto& acronym : kSaid) {
        if (acronym.written == word) return Reading{scan.at(), std::string{acronym.words}};
    }
    if (listed(kSpelled, word)) return Reading{scan.at(), spelled(word)};
    if (word.size() != 1) return std::nullopt;
    std::string letters{word};
    std::size_t end = 0;
    while (scan.literal(".")) {
        end = scan.at();
        const auto next = scan.word();
        if (next.size() != 1 || !all_capitals(next)) {
            if (!next.empty()) return std::nullopt;
            break;
        }
        letters += next;
        end = scan.at();
    }
    // The dot at the end of the sentence stays one; "J. Smith" loses the pause of its own.
    const auto behind = written.rest().substr(end);
    const bool last = behind.find_first_not_of(" ,;:?!()'") == std::string_view::npos;
    if (end == 0 || (letters.size() == 1 && last)) return std::nullopt;
    if (last && written.rest()[end - 1] == '.') --end;
    return Reading{end, spelled(letters)};
}

}  // namespace nashra
