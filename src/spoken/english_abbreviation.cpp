// English abbreviations: eSpeak makes a pause after the dot of "Dr." and spells "vs." (facts 2).
#include <algorithm>
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

enum class Next { name, number, anything };  // what must follow
enum class Dot { needed, optional };

struct Abbreviation {
    std::string_view written;  // without its dot
    std::string_view words;
    Next next;
    Dot dot;
};

// Sorted; of two with the same letters the one that asks for more comes first.
constexpr std::array kAbbreviations = {
    Abbreviation{"Abp", "Archbishop", Next::name, Dot::needed},
    Abbreviation{"Adm", "Admiral", Next::name, Dot::optional},
    Abbreviation{"Amb", "Ambassador", Next::name, Dot::optional},
    Abbreviation{"Approx", "Approximately", Next::anything, Dot::optional},
    Abbreviation{"Apt", "Apartment", Next::anything, Dot::needed},
    Abbreviation{"Art", "article", Next::number, Dot::needed},
    Abbreviation{"Assn", "Association", Next::anything, Dot::needed},
    Abbreviation{"Assoc", "Associate", Next::name, Dot::needed},
    Abbreviation{"Asst", "Assistant", Next::name, Dot::needed},
    Abbreviation{"Atty", "Attorney", Next::name, Dot::needed},
    Abbreviation{"Ave", "Avenue", Next::anything, Dot::optional},
    Abbreviation{"Bldg", "Building", Next::anything, Dot::needed},
    Abbreviation{"Blvd", "Boulevard", Next::anything, Dot::optional},
    Abbreviation{"Bp", "Bishop", Next::name, Dot::needed},
    Abbreviation{"Brig", "Brigadier", Next::name, Dot::optional},
    Abbreviation{"Bros", "Brothers", Next::anything, Dot::optional},
    Abbreviation{"Capt", "Captain", Next::name, Dot::optional},
    Abbreviation{"Cdr", "Commander", Next::name, Dot::optional},
    Abbreviation{"Ch", "chapter", Next::number, Dot::needed},
    Abbreviation{"Cllr", "Councillor", Next::name, Dot::optional},
    Abbreviation{"Cmdr", "Commander", Next::name, Dot::optional},
    Abbreviation{"Cmte", "Committee", Next::anything, Dot::needed},
    Abbreviation{"Co", "Company", Next::anything, Dot::needed},
    Abbreviation{"Col", "Colonel", Next::name, Dot::optional},
    Abbreviation{"Comdr", "Commander", Next::name, Dot::needed},
    Abbreviation{"Comm", "Commissioner", Next::anything, Dot::needed},
    Abbreviation{"Corp", "Corporation", Next::anything, Dot::optional},
    Abbreviation{"Cos", "Companies", Next::anything, Dot::needed},
    Abbreviation{"Cpl", "Corporal", Next::name, Dot::optional},
    Abbreviation{"Dept", "Department", Next::anything, Dot::optional},
    Abbreviation{"Det", "Detective", Next::name, Dot::optional},
    Abbreviation{"Dir", "Director", Next::name, Dot::needed},
    Abbreviation{"Dr", "Doctor", Next::name, Dot::optional},
    Abbreviation{"Drs", "Doctors", Next::name, Dot::optional},
    Abbreviation{"Ens", "Ensign", Next::name, Dot::needed},
    Abbreviation{"Esq", "Esquire", Next::anything, Dot::needed},
    Abbreviation{"Ext", "extension", Next::number, Dot::needed},
    Abbreviation{"Fig", "figure", Next::number, Dot::needed},
    Abbreviation{"Figs", "figures", Next::number, Dot::needed},
    Abbreviation{"Fr", "Father", Next::name, Dot::needed},
    Abbreviation{"Ft", "Fort", Next::name, Dot::optional},
    Abbreviation{"Gen", "General", Next::name, Dot::optional},
    Abbreviation{"Gov", "Governor", Next::name, Dot::optional},
    Abbreviation{"Govs", "Governors", Next::name, Dot::optional},
    Abbreviation{"Govt", "Government", Next::anything, Dot::optional},
    Abbreviation{"Hon", "Honourable", Next::name, Dot::optional},
    Abbreviation{"Hwy", "Highway", Next::anything, Dot::optional},
    Abbreviation{"Inc", "Incorporated", Next::anything, Dot::needed},
    Abbreviation{"Insp", "Inspector", Next::name, Dot::optional},
    Abbreviation{"Intl", "International", Next::anything, Dot::needed},
    Abbreviation{"Jr", "Junior", Next::anything, Dot::optional},
    Abbreviation{"Lt", "Lieutenant", Next::name, Dot::optional},
    Abbreviation{"Ltd", "Limited", Next::anything, Dot::optional},
    Abbreviation{"Maj", "Major", Next::name, Dot::optional},
    Abbreviation{"Messrs", "Messers", Next::name, Dot::optional},
    Abbreviation{"Mfg", "Manufacturing", Next::anything, Dot::needed},
    Abbreviation{"Mlle", "Mademoiselle", Next::name, Dot::needed},
    Abbreviation{"Mme", "Madame", Next::name, Dot::needed},
    Abbreviation{"Mr", "Mister", Next::name, Dot::optional},
    Abbreviation{"Mrs", "Misses", Next::name, Dot::optional},
    Abbreviation{"Ms", "Miz", Next::name, Dot::optional},
    Abbreviation{"Msgr", "Monsignor", Next::name, Dot::needed},
    Abbreviation{"Mt", "Mount", Next::name, Dot::optional},
    Abbreviation{"Natl", "National", Next::anything, Dot::needed},
    Abbreviation{"No", "number", Next::number, Dot::needed},
    Abbreviation{"Nos", "numbers", Next::number, Dot::needed},
    Abbreviation{"Para", "paragraph", Next::number, Dot::needed},
    Abbreviation{"Pfc", "Private first class", Next::name, Dot::needed},
    Abbreviation{"Pkwy", "Parkway", Next::anything, Dot::optional},
    Abbreviation{"Pres", "President", Next::name, Dot::needed},
    Abbreviation{"Prof", "Professor", Next::name, Dot::optional},
    Abbreviation{"Profs", "Professors", Next::name, Dot::optional},
    Abbreviation{"Pt", "part", Next::number, Dot::needed},
    Abbreviation{"Pte", "Private", Next::name, Dot::optional},
    Abbreviation{"Pty", "Proprietary", Next::anything, Dot::optional},
    Abbreviation{"Pvt", "Private", Next::name, Dot::needed},
    Abbreviation{"Rd", "Road", Next::anything, Dot::needed},
    Abbreviation{"Rep", "Representative", Next::name, Dot::optional},
    Abbreviation{"Reps", "Representatives", Next::name, Dot::optional},
    Abbreviation{"Res", "resolution", Next::number, Dot::needed},
    Abbreviation{"Rev", "Reverend", Next::name, Dot::optional},
    Abbreviation{"Rt", "Right", Next::name, Dot::optional},
    Abbreviation{"Sec", "Secretary", Next::name, Dot::needed},
    Abbreviation{"Sec", "section", Next::number, Dot::needed},
    Abbreviation{"Sen", "Senator", Next::name, Dot::optional},
    Abbreviation{"Sens", "Senators", Next::name, Dot::optional},
    Abbreviation{"Sgt", "Sergeant", Next::name, Dot::optional},
    Abbreviation{"Spc", "Specialist", Next::name, Dot::needed},
    Abbreviation{"Sq", "Square", Next::anything, Dot::needed},
    Abbreviation{"Sr", "Sister", Next::name, Dot::needed},
    Abbreviation{"Sr", "Senior", Next::anything, Dot::needed},
    Abbreviation{"St", "Saint", Next::name, Dot::optional},
    Abbreviation{"St", "Street", Next::anything, Dot::needed},
    Abbreviation{"Ste", "Sainte", Next::name, Dot::optional},
    Abbreviation{"Supt", "Superintendent", Next::name, Dot::optional},
    Abbreviation{"Tel", "telephone", Next::number, Dot::needed},
    Abbreviation{"Univ", "University", Next::anything, Dot::needed},
    Abbreviation{"Utd", "United", Next::anything, Dot::optional},
    Abbreviation{"VS", "versus", Next::anything, Dot::optional},
    Abbreviation{"Vol", "volume", Next::number, Dot::needed},
    Abbreviation{"Vs", "versus", Next::anything, Dot::optional},
    Abbreviation{"approx", "approximately", Next::anything, Dot::optional},
    Abbreviation{"art", "article", Next::number, Dot::needed},
    Abbreviation{"avg", "average", Next::anything, Dot::needed},
    Abbreviation{"b", "born", Next::number, Dot::needed},
    Abbreviation{"c", "circa", Next::number, Dot::needed},
    Abbreviation{"ca", "circa", Next::number, Dot::needed},
    Abbreviation{"cf", "compare", Next::anything, Dot::needed},
    Abbreviation{"ch", "chapter", Next::number, Dot::needed},
    Abbreviation{"d", "died", Next::number, Dot::needed},
    Abbreviation{"dept", "department", Next::anything, Dot::optional},
    Abbreviation{"esp", "especially", Next::anything, Dot::needed},
    Abbreviation{"est", "estimated", Next::anything, Dot::needed},
    Abbreviation{"etc", "et cetera", Next::anything, Dot::optional},
    Abbreviation{"excl", "excluding", Next::anything, Dot::needed},
    Abbreviation{"ext", "extension", Next::number, Dot::needed},
    Abbreviation{"fig", "figure", Next::number, Dot::needed},
    Abbreviation{"figs", "figures", Next::number, Dot::needed},
    Abbreviation{"govt", "government", Next::anything, Dot::optional},
    Abbreviation{"incl", "including", Next::anything, Dot::needed},
    Abbreviation{"mos", "months", Next::anything, Dot::needed},
    Abbreviation{"no", "number", Next::number, Dot::needed},
    Abbreviation{"nos", "numbers", Next::number, Dot::needed},
    Abbreviation{"p", "page", Next::number, Dot::needed},
    Abbreviation{"para", "paragraph", Next::number, Dot::needed},
    Abbreviation{"pop", "population", Next::anything, Dot::needed},
    Abbreviation{"pp", "pages", Next::number, Dot::needed},
    Abbreviation{"sec", "section", Next::number, Dot::needed},
    Abbreviation{"sq", "square", Next::anything, Dot::optional},
    Abbreviation{"tel", "telephone", Next::number, Dot::needed},
    Abbreviation{"v", "versus", Next::anything, Dot::needed},
    Abbreviation{"viz", "namely", Next::anything, Dot::needed},
    Abbreviation{"vol", "volume", Next::number, Dot::needed},
    Abbreviation{"vs", "versus", Next::anything, Dot::optional}};

static_assert(std::is_sorted(kAbbreviations.begin(), kAbbreviations.end(),
                             [](const Abbreviation& one, const Abbreviation& other) {
                                 return one.written < other.written;
                             }));

// With dots or signs inside.
struct Phrase {
    std::string_view written, words;
};
constexpr std::array kPhrases = {
    Phrase{"e.g.", "for example"},    Phrase{"e.g", "for example"},
    Phrase{"E.g.", "For example"},    Phrase{"i.e.", "that is"},
    Phrase{"i.e", "that is"},         Phrase{"I.e.", "That is"},
    Phrase{"Ph.D.s", "P H D's"},      Phrase{"PhDs", "P H D's"},
    Phrase{"Ph.D.", "P H D"},         Phrase{"Ph.D", "P H D"},
    Phrase{"et al.", "et al"},        Phrase{"a.k.a.", "A K A"},
    Phrase{"a.k.a", "A K A"},         Phrase{"Int'l", "International"},
    Phrase{"int'l", "international"}, Phrase{"nat'l", "national"},
    Phrase{"Nat'l", "National"},      Phrase{"Gov't", "Government"},
    Phrase{"gov't", "government"},    Phrase{"Dep't", "Department"},
    Phrase{"n/a", "not available"},   Phrase{"N/A", "not available"},
    Phrase{"c/o", "care of"},         Phrase{"w/o", "without"},
    Phrase{"y/y", "year on year"},    Phrase{"q/q", "quarter on quarter"},
    Phrase{"m/m", "month on month"}};

bool comes_first(const Abbreviation& abbreviation, std::string_view word) {
    return abbreviation.written < word;
}

/// "Gen Z" and "Gen Alpha" are no officers.
bool generation(std::string_view abbreviation, std::string_view rest) {
    constexpr std::array kGenerations = {"X"sv,    "Y"sv,    "Z"sv,   "Alpha"sv,
                                         "Beta"sv, "Xers"sv, "Zers"sv};
    if (abbreviation != "Gen") return false;
    Scanner scan{rest};
    scan.space();
    return listed(kGenerations, scan.word());
}

/// "1428 Elm St. It was": a street, though a capital follows; "Lake St. Clair" is a saint.
bool house_before(const Written& written) {
    auto before = written.before();
    for (int words = 0; words < 4; ++words) {
        const auto word = last_word(before);
        if (word.empty()) return false;
        const bool ordinal = !glyph_at(word, word.size() - 1).digit();  // "near 14th St. N.W."
        if (glyph_at(word, 0).digit()) return words > 0 || ordinal;
        if (!glyph_at(word, 0).upper()) return false;
        before = before.substr(0, static_cast<std::size_t>(word.data() - before.data()));
    }
    return false;
}

/// "Oxford St", "5th Ave": behind a name. "Mr St" is not to be had.
bool behind_name(const Written& written) {
    const auto word = last_word(written.before());
    return glyph_at(word, 0).upper() || glyph_at(word, 0).digit();
}

bool follows(Next next, Scanner behind) {
    const bool space = behind.space();
    const auto glyph = glyph_at(behind.rest(), 0);
    // "Mr. & Mrs. Smith", "Mr. and Mrs. Smith"
    const bool couple = behind.rest().substr(0, 2) == "& " || behind.rest().substr(0, 4) == "and ";
    if (next == Next::name) return space && (glyph.upper() || couple);
    if (next == Next::number) {
        const auto roman = behind.word();  // "Vol. IX"
        return glyph.digit() || (roman.size() > 1 && roman.size() < 6 &&
                                 roman.find_first_not_of("IVX") == std::string_view::npos);
    }
    return true;
}

bool year_follows(Scanner behind) {
    behind.space();
    return sounds_like_year(behind.digits()) && behind.word_ends();
}

/// "Lt.-Gov. Roe", "Maj.-Gen. Ali": a rank of two words.
bool rank_goes_on(const Abbreviation& abbreviation, Scanner behind) {
    if (abbreviation.next != Next::name || !behind.literal("-")) return false;
    return glyph_at(behind.rest(), 0).upper();
}

bool fits(const Written& written, const Abbreviation& abbreviation, const Scanner& behind,
          bool dot) {
    if (abbreviation.dot == Dot::needed && !dot) return false;
    // "no.1", "No.2" have lost their space; "Sgt. 1st Class" has a number in its rank.
    const bool number =
        abbreviation.next == Next::number && dot && glyph_at(behind.rest(), 0).digit();
    const bool ranked = abbreviation.words == "Sergeant" && behind.rest().substr(0, 5) == " 1st ";
    const bool goes_on = number || ranked || rank_goes_on(abbreviation, behind);
    if (!goes_on && (glyph_at(behind.rest(), 0).spoken() || !follows(abbreviation.next, behind)))
        return false;
    if (generation(abbreviation.written, behind.rest())) return false;
    if (abbreviation.words == "Avenue") return behind_name(written);  // not "Ave Maria"
    // "on Elm St. The shop"
    if (abbreviation.words == "Saint")
        return !house_before(written) &&
               !(dot && behind_name(written) && dot_ends_sentence(written, behind.at()));
    // "b. 1950", "c. 1850" are years; "b" and "c" in a list are not.
    if (abbreviation.words == "born" || abbreviation.words == "died")
        return glyph_before(written.text, written.at).code == U'(' || year_follows(behind);
    // "Sr. Mary"; "Lee Sr. Bank" and "Martin Sr. Jones" are the elder's.
    if (abbreviation.words == "Sister") return !behind_name(written);
    // Music at the end of a sentence, people within one.
    if (abbreviation.words == "population") return !dot_ends_sentence(written, behind.at());
    return true;
}

/// "No 10 said", where British papers leave the dot out; "No 5-year-old" is none.
std::optional<Reading> read_number_without_dot(const Written& written) {
    Scanner scan{written.rest()};
    if (!scan.literal("No") || !scan.space()) return std::nullopt;
    const auto length = scan.at() - 1;
    const auto digits = scan.digits();
    const bool name = !digits.empty() && digits.size() <= 3 && scan.word_ends();
    if (!name || scan.rest().substr(0, 1) == "-" || counted_things_follow(written, scan.at()))
        return std::nullopt;
    return Reading{length, "number"};
}

/// "England v Australia" -> "versus"; "Oxford St" -> "Street".
std::optional<Reading> read_without_dot(const Written& written, std::string_view word) {
    Scanner scan{written.rest()};
    scan.word();
    if (word == "v" && glyph_at(last_word(written.before()), 0).upper() && scan.space() &&
        glyph_at(scan.rest(), 0).upper())
        return Reading{1, "versus"};
    if (word == "St" && behind_name(written) && !follows(Next::name, scan))
        return Reading{2, "Street"};
    return word == "No" ? read_number_without_dot(written) : std::nullopt;
}

std::optional<Reading> read_phrase(const Written& written) {
    for (const auto& phrase : kPhrases) {
        Scanner scan{written.rest()};
        if (phrase.written.front() != written.rest().front()) continue;
        if (!scan.literal(phrase.written) || !scan.word_ends()) continue;
        return Reading{scan.at() - (dot_ends_sentence(written, scan.at()) ? 1 : 0),
                       std::string{phrase.words}};
    }
    return std::nullopt;
}

}  // namespace

std::optional<Reading> read_english_abbreviation(const Written& written) {
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    if (auto phrase = read_phrase(written)) return phrase;
    Scanner scan{written.rest()};
    const auto word = scan.word();
    if (word.empty() || word.size() > 6) return std::nullopt;
    const bool dot = scan.literal(".");
    const auto* entry =
        std::lower_bound(kAbbreviations.begin(), kAbbreviations.end(), word, comes_first);
    if (dot && generation(word, scan.rest())) return Reading{scan.at(), "Gen"};
    for (; entry != kAbbreviations.end() && entry->written == word; ++entry) {
        if (!fits(written, *entry, scan, dot)) continue;
        // At the end of the sentence the dot is also its full stop. No name ends in "Gen.".
        const bool open = entry->words == "et cetera" && follows(Next::name, scan);
        const bool last =
            dot && entry->next != Next::name && (open || dot_ends_sentence(written, scan.at()));
        const auto length = scan.at() - (last ? 1 : 0);
        if (rank_goes_on(*entry, scan)) return Reading{length + 1, std::string{entry->words} + ' '};
        return Reading{length, std::string{entry->words}};
    }
    return dot ? std::nullopt : read_without_dot(written, word);
}

}  // namespace nashra
