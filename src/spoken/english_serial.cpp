// Names made of letters and numbers in English, Roman numbers and acronyms.
#include <array>

#include "spoken/english_acronym.h"
#include "spoken/english_context.h"
#include "spoken/english_letters.h"
#include "spoken/english_number.h"
#include "spoken/english_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

// The design bureaus of aircraft: "Su-35".
constexpr std::array kSpelledNames = {"Su"sv, "Tu"sv, "Il"sv, "Mi"sv};

std::string say_letters(std::string_view letters) {
    if (listed(kSpelledNames, letters)) return spelled(letters);
    if (!all_capitals(letters)) return std::string{letters};
    if (letters.size() <= 2) return spelled(letters);
    const auto words = say_acronym(letters, Shouted::no);
    return words.empty() ? std::string{letters} : words;
}

/// "PM2.5" -> "two point five"; "BA.5" keeps its dot for others.
std::string take_model(Scanner& scan) {
    const auto digits = scan.digits();
    auto ahead = scan;
    if (digits.size() <= 2 && ahead.literal(".")) {
        const auto fraction = ahead.digits();
        if (!fraction.empty() && fraction.size() <= 2 && ahead.word_ends()) {
            scan = ahead;
            return english_cardinal(digits) + " point " + english_digits(fraction);
        }
    }
    return english_model(digits);
}

/// The dash of "R2-D2", but not that of "F-35-like".
void take_dash_to_next_model(Scanner& scan, int part) {
    auto ahead = scan;
    if (part == 0 || !ahead.literal("-")) return;
    auto model = ahead;
    if (!model.word().empty() && glyph_at(model.rest(), 0).digit()) scan = ahead;
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
        take_dash_to_next_model(scan, part);
        if (const auto letters = scan.word(); !letters.empty()) {
            // "mid-1980s" is a decade, "AK-47s" are several.
            if (part > 0 && letters == "s") {
                if (!capitals) return std::nullopt;
                words = english_plural(words);
                continue;
            }
            if (part == 0) capitals = glyph_at(letters, 0).upper();
            words += (words.empty() ? "" : " ") + say_letters(letters);
        } else if (part == 0) {
            return std::nullopt;
        }
        auto ahead = scan;
        // "BA.5" is a variant, "No.5" a number.
        const bool dotted = words.size() == 3 && capitals && words != "N O";
        if (!ahead.literal("-") && dotted) ahead.literal(".");
        if (!glyph_at(ahead.rest(), 0).digit()) break;
        words += ' ' + take_model(ahead);
        scan = ahead;
        digits_seen = true;
    }
    // "Q1'24"
    if (auto year = scan; words.starts_with("Q ") && year.literal("'")) {
        const auto digits_of_year = year.digits();
        if (digits_of_year.size() == 2 && year.word_ends())
            return Reading{year.at(), words + ' ' + english_cardinal(digits_of_year)};
    }
    const auto next = scan.rest().substr(0, 1);
    const bool decimal = (next == "." || next == ",") && glyph_at(scan.rest(), 1).digit();
    if (!digits_seen || !scan.word_ends() || decimal || next == "%") return std::nullopt;
    return Reading{scan.at(), words};
}

// "737 MAX", "Flight 370", "Resolution 1701": numbers that are names, said in pairs; "401(k)".
std::optional<Reading> read_english_numbered_name(const Written& written) {
    constexpr std::array kBefore = {"boeing"sv,  "airbus"sv,  "flight"sv,     "room"sv,
                                    "channel"sv, "highway"sv, "resolution"sv, "resolutions"sv,
                                    "route"sv,   "gate"sv,    "peugeot"sv,    "porsche"sv};
    constexpr std::array kBehind = {"MAX"sv,      "Max"sv,        "jet"sv,
                                    "jets"sv,     "plane"sv,      "planes"sv,
                                    "aircraft"sv, "Dreamliner"sv, "airliner"sv};
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    Scanner scan{written.rest()};
    const auto digits = scan.digits();
    if (digits == "401" && (scan.literal("(k)") || scan.literal("k")) && scan.word_ends())
        return Reading{scan.at(), "four oh one K"};
    if (digits.size() < 3 || digits.size() > 4 || digits.front() == '0') return std::nullopt;
    auto words = english_model(digits);
    const auto name = last_word(written.before());
    const bool seven = digits.size() == 3 && digits[0] == '7' && digits[2] == '7';  // 737
    const bool named = glyph_at(name, 0).upper() && listed(kBefore, lowered(name));
    // "737-800"
    auto variant = scan;
    if (variant.literal("-") && (named || seven)) {
        const auto more = variant.digits();
        // "777-200ER"
        const auto kind = variant.word();
        if (!more.empty() && more.size() <= 4 && kind.size() <= 3 && variant.word_ends())
            return Reading{variant.at(), words + ' ' + english_model(more) +
                                             (kind.empty() ? "" : ' ' + spelled(kind))};
    }
    const auto next = scan.rest().substr(0, 1);
    const bool goes_on = (next == "," || next == "." || next == ":" || next == "-") &&
                         glyph_at(scan.rest(), 1).digit();
    if (goes_on) return std::nullopt;
    const bool aircraft = seven && listed(kBehind, next_word(written, scan.at()));
    if (seven && scan.literal("s") && scan.word_ends())
        return Reading{scan.at(), english_plural(words)};
    if ((!named && !aircraft) || !scan.word_ends() || next == "%") return std::nullopt;
    return Reading{scan.at(), words};
}

namespace {

/// The words around are in capitals, too: a headline, or somebody shouts.
bool shouted(const Written& written, std::string_view word) {
    constexpr std::array kSmallWords = {"THE"sv, "AND"sv, "TO"sv, "IN"sv, "OF"sv, "FOR"sv,
                                        "ON"sv,  "IS"sv,  "A"sv,  "AS"sv, "AT"sv, "NOT"sv};
    const auto in_capitals = [&](std::string_view neighbour) {
        if (!all_capitals(neighbour)) return false;
        return listed(kSmallWords, neighbour) ||
               (neighbour.size() >= 4 && say_acronym(neighbour, Shouted::no).empty());
    };
    return in_capitals(last_word(written.before())) || in_capitals(next_word(written, word.size()));
}

// "U.S.A." -> "U S A", "J. Smith" -> "J Smith".
std::optional<Reading> read_dotted(const Written& written) {
    Scanner scan{written.rest()};
    std::string letters{scan.word()};
    std::size_t end = 0;
    while (letters.size() < 12 && scan.literal(".")) {
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
    const bool last = behind.find_first_not_of(" ,;:?!()'") == std::string_view::npos ||
                      dot_ends_sentence(written, end);
    if (end == 0 || (letters.size() == 1 && last)) return std::nullopt;
    if (last && written.rest()[end - 1] == '.') --end;
    return Reading{end, spelled(letters)};
}

}  // namespace

// "the IDF" -> "the I D F", "MPs" -> "M P's", "U.S." -> "U S", without the pause of its dots.
std::optional<Reading> read_english_acronym(const Written& written) {
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    if (!glyph_at(written.text, written.at).upper()) return std::nullopt;
    Scanner scan{written.rest()};
    const auto word = scan.word();
    if (word.size() == 1) return read_dotted(written);
    const bool several =
        word.size() > 2 && word.back() == 's' && all_capitals(word.substr(0, word.size() - 1));
    const auto capitals = several ? word.substr(0, word.size() - 1) : word;
    if (!all_capitals(capitals)) return std::nullopt;
    const bool shout = !several && shouted(written, word);
    auto words = say_acronym(capitals, shout ? Shouted::yes : Shouted::no);
    if (words.empty() || !scan.word_ends()) return std::nullopt;
    // eSpeak reads "M Ps" as "M P S".
    if (several) words += words.size() > 1 && words[words.size() - 2] == ' ' ? "'s" : "s";
    return Reading{scan.at(), words};
}

}  // namespace nashra
