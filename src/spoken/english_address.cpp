// Streets and American states as addresses and bylines write them: "1600 Pennsylvania Ave.",
// "Austin, TX", "D-Calif.".
#include <array>

#include "spoken/english_context.h"
#include "spoken/english_letters.h"
#include "spoken/english_number.h"
#include "spoken/english_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

struct Street {
    std::string_view written, words;
};
constexpr std::array kStreets = {Street{"St", "Street"},
                                 Street{"ST", "Street"},
                                 Street{"Ave", "Avenue"},
                                 Street{"Av", "Avenue"},
                                 Street{"Rd", "Road"},
                                 Street{"Blvd", "Boulevard"},
                                 Street{"Dr", "Drive"},
                                 Street{"Ln", "Lane"},
                                 Street{"Ct", "Court"},
                                 Street{"Pl", "Place"},
                                 Street{"Sq", "Square"},
                                 Street{"Hwy", "Highway"},
                                 Street{"hwy", "Highway"},
                                 Street{"Expy", "Expressway"},
                                 Street{"Pkwy", "Parkway"},
                                 Street{"Ter", "Terrace"},
                                 Street{"Cres", "Crescent"},
                                 Street{"Street", "Street"},
                                 Street{"Avenue", "Avenue"},
                                 Street{"Road", "Road"},
                                 Street{"Drive", "Drive"},
                                 Street{"Lane", "Lane"},
                                 Street{"Boulevard", "Boulevard"},
                                 Street{"Highway", "Highway"},
                                 Street{"Square", "Square"},
                                 Street{"Way", "Way"},
                                 Street{"Terrace", "Terrace"},
                                 Street{"Court", "Court"},
                                 Street{"Place", "Place"},
                                 Street{"Parkway", "Parkway"}};

constexpr std::array kPoints = {Street{"N", "North"},      Street{"S", "South"},
                                Street{"E", "East"},       Street{"W", "West"},
                                Street{"NE", "Northeast"}, Street{"NW", "Northwest"},
                                Street{"SE", "Southeast"}, Street{"SW", "Southwest"}};

struct State {
    std::string_view code, press, name;  // "CA", "Calif"; no press form: short names
};
constexpr std::array kStates = {State{"AL", "Ala", "Alabama"},
                                State{"AK", "", "Alaska"},
                                State{"AZ", "Ariz", "Arizona"},
                                State{"AR", "Ark", "Arkansas"},
                                State{"CA", "Calif", "California"},
                                State{"CO", "Colo", "Colorado"},
                                State{"CT", "Conn", "Connecticut"},
                                State{"DE", "Del", "Delaware"},
                                State{"FL", "Fla", "Florida"},
                                State{"GA", "Ga", "Georgia"},
                                State{"HI", "", "Hawaii"},
                                State{"ID", "", "Idaho"},
                                State{"IL", "Ill", "Illinois"},
                                State{"IN", "Ind", "Indiana"},
                                State{"IA", "", "Iowa"},
                                State{"KS", "Kan", "Kansas"},
                                State{"KY", "Ky", "Kentucky"},
                                State{"LA", "La", "Louisiana"},
                                State{"ME", "", "Maine"},
                                State{"MD", "Md", "Maryland"},
                                State{"MA", "Mass", "Massachusetts"},
                                State{"MI", "Mich", "Michigan"},
                                State{"MN", "Minn", "Minnesota"},
                                State{"MS", "Miss", "Mississippi"},
                                State{"MO", "Mo", "Missouri"},
                                State{"MT", "Mont", "Montana"},
                                State{"NE", "Neb", "Nebraska"},
                                State{"NV", "Nev", "Nevada"},
                                State{"NH", "N.H", "New Hampshire"},
                                State{"NJ", "N.J", "New Jersey"},
                                State{"NM", "N.M", "New Mexico"},
                                State{"NY", "N.Y", "New York"},
                                State{"NC", "N.C", "North Carolina"},
                                State{"ND", "N.D", "North Dakota"},
                                State{"OH", "", "Ohio"},
                                State{"OK", "Okla", "Oklahoma"},
                                State{"OR", "Ore", "Oregon"},
                                State{"PA", "Pa", "Pennsylvania"},
                                State{"RI", "R.I", "Rhode Island"},
                                State{"SC", "S.C", "South Carolina"},
                                State{"SD", "S.D", "South Dakota"},
                                State{"TN", "Tenn", "Tennessee"},
                                State{"TX", "Tex", "Texas"},
                                State{"UT", "", "Utah"},
                                State{"VT", "Vt", "Vermont"},
                                State{"VA", "Va", "Virginia"},
                                State{"WA", "Wash", "Washington"},
                                State{"WV", "W.Va", "West Virginia"},
                                State{"WI", "Wis", "Wisconsin"},
                                State{"WY", "Wyo", "Wyoming"}};

std::string_view point_of(std::string_view word) {
    for (const auto& point : kPoints) {
        if (point.written == word) return point.words;
    }
    return {};
}

std::string_view street_of(std::string_view word) {
    for (const auto& street : kStreets) {
        if (street.written == word) return street.words;
    }
    return {};
}

/// What stands between the house number and the kind of street: "San Tomas", "N 1st", "W. 42nd".
std::string take_street_name(Scanner& scan) {
    std::string words;
    for (int part = 0; part < 4; ++part) {
        auto ahead = scan;
        if (!ahead.space()) break;
        const auto digits = ahead.digits();
        const auto word = ahead.word();
        if (!digits.empty()) {
            const bool ordinal = word == "st" || word == "nd" || word == "rd" || word == "th";
            if (!ordinal || digits.size() > 3) break;
            words += ' ' + english_ordinal(digits);
        } else if (const auto point = point_of(word); !point.empty()) {
            ahead.literal(".");
            words += ' ' + std::string{point};
        } else {
            if (!glyph_at(word, 0).upper() || !ahead.word_ends()) break;
            // "St James's St": the kind of street comes last.
            if (part > 0 && !street_of(word).empty()) break;
            words += ' ' + std::string{word};
            if (ahead.literal("'s")) words += "'s";
        }
        scan = ahead;
    }
    return words;
}

/// Takes "Ave", "St." and their like; the dot stays where it ends the sentence.
std::string take_kind_of_street(const Written& written, Scanner& scan) {
    auto ahead = scan;
    if (!ahead.space()) return {};
    const auto word = ahead.word();
    const auto street = street_of(word);
    if (street.empty() || !ahead.word_ends()) return {};
    scan = ahead;
    // "Elm St. It was": a new sentence begins.
    auto dot = ahead;
    if (dot.literal(".") && !dot_ends_sentence(written, dot.at())) {
        auto next = dot;
        const bool sentence =
            next.space() && capitalised(next.word()) && street.size() != word.size();
        if (!sentence) scan = dot;
    }
    return ' ' + std::string{street};
}

}  // namespace

// "2788 San Tomas Expy" -> "twenty seven eighty eight San Tomas Expressway".
std::optional<Reading> read_english_house(const Written& written) {
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    Scanner scan{written.rest()};
    const auto digits = scan.digits();
    if (digits.empty() || digits.size() > 5) return std::nullopt;
    std::string letter;
    if (const auto word = scan.word(); word.size() == 1 && all_capitals(word))
        letter = ' ' + std::string{word};
    const auto name = take_street_name(scan);
    if (name.empty()) return std::nullopt;
    const auto kind = take_kind_of_street(written, scan);
    if (kind.empty()) return std::nullopt;
    return Reading{scan.at(), english_model(digits) + letter + name + kind};
}

namespace {

/// Only behind a comma and a name is "IN" not a word and "Miss." a state: "Tampa, Fla.", "Conn.,
/// Mass.".
bool behind_town(const Written& written) {
    const auto before = written.before();
    auto comma = before.find_last_not_of(' ');
    if (comma == std::string_view::npos || before[comma] != ',' || comma + 1 == before.size())
        return false;
    if (comma > 0 && before[comma - 1] == '.') --comma;
    const auto town = last_word(before.substr(0, comma));
    return glyph_at(town, 0).upper() && (town.size() == 1 || !all_capitals(town));
}

/// "Calif." is nothing else; "in Mass.", "in Ore." are states behind their preposition.
bool clear_state(const Written& written, const State& state) {
    constexpr std::array kClear = {"Ala"sv,  "Ariz"sv, "Calif"sv, "Colo"sv, "Conn"sv, "Fla"sv,
                                   "Ga"sv,   "Kan"sv,  "Ky"sv,    "Md"sv,   "Mich"sv, "Minn"sv,
                                   "Mont"sv, "Neb"sv,  "Nev"sv,   "Okla"sv, "Pa"sv,   "Tenn"sv,
                                   "Va"sv,   "Vt"sv,   "Wis"sv,   "Wyo"sv};
    if (glyph_before(written.text, written.at).spoken()) return false;
    return listed(kClear, state.press) || last_word(written.before()) == "in";
}

}  // namespace

// "Santa Clara, CA 95051" -> "Santa Clara, California nine five zero five one"; "Tampa, Fla.".
std::optional<Reading> read_english_state(const Written& written) {
    const bool town = behind_town(written);
    for (const auto& state : kStates) {
        Scanner scan{written.rest()};
        const bool press = !state.press.empty() && scan.literal(state.press) && scan.literal(".");
        if (!town && !(press && clear_state(written, state))) continue;
        if (!press) scan = Scanner{written.rest()};
        if (!press && (!scan.literal(state.code) || !scan.word_ends())) continue;
        std::string words{state.name};
        auto zip = scan;
        zip.literal(",");
        zip.space();
        const auto digits = zip.digits();
        if (digits.size() == 5 && zip.word_ends()) {
            words += ' ' + english_digits(digits);
            return Reading{zip.at(), words};
        }
        const auto next = scan.rest().substr(0, 1);
        const bool ends = next.empty() || std::string_view{",.;:)"}.find(next) != std::string::npos;
        if (!press && !ends) continue;
        return Reading{scan.at() - (dot_ends_sentence(written, scan.at()) ? 1 : 0), words};
    }
    return std::nullopt;
}

// "Ted Cruz, R-Texas" -> "Republican, Texas"; "(D-N.Y.)" -> "Democrat, New York".
std::optional<Reading> read_english_party(const Written& written) {
    Scanner scan{written.rest()};
    const auto party = scan.word();
    const auto name = party == "R"   ? "Republican"sv
                      : party == "D" ? "Democrat"sv
                      : party == "I" ? "Independent"sv
                                     : ""sv;
    if (name.empty() || !scan.literal("-")) return std::nullopt;
    for (const auto& state : kStates) {
        auto end = scan;
        bool found = end.literal(state.name);
        if (!found && !state.press.empty()) {
            end = scan;
            found = end.literal(state.press) && end.literal(".");
        }
        if (!found) {
            end = scan;
            found = end.literal(state.code);
        }
        if (!found || !end.word_ends()) continue;
        return Reading{end.at() - (dot_ends_sentence(written, end.at()) ? 1 : 0),
                       std::string{name} + ", " + std::string{state.name}};
    }
    return std::nullopt;
}

}  // namespace nashra
