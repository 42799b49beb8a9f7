// English abbreviations: eSpeak makes a pause after the dot of "Dr." and spells "vs." (facts 2).
#include <array>

#include "spoken/english_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

enum class Next { anything, name, number };  // what must follow the dot

struct Abbreviation {
    std::string_view written;  // without its dot
    std::string_view words;
    Next next;
};

constexpr std::array kAbbreviations = {
    // Titles, before a name
    Abbreviation{"Adm", "Admiral", Next::name}, Abbreviation{"Amb", "Ambassador", Next::name},
    Abbreviation{"Brig", "Brigadier", Next::name}, Abbreviation{"Capt", "Captain", Next::name},
    Abbreviation{"Cmdr", "Commander", Next::name}, Abbreviation{"Col", "Colonel", Next::name},
    Abbreviation{"Cpl", "Corporal", Next::name}, Abbreviation{"Det", "Detective", Next::name},
    Abbreviation{"Dr", "Doctor", Next::name}, Abbreviation{"Fr", "Father", Next::name},
    Abbreviation{"Ft", "Fort", Next::name}, Abbreviation{"Gen", "General", Next::name},
    Abbreviation{"Gov", "Governor", Next::name}, Abbreviation{"Hon", "Honourable", Next::name},
    Abbreviation{"Insp", "Inspector", Next::name}, Abbreviation{"Lt", "Lieutenant", Next::name},
    Abbreviation{"Maj", "Major", Next::name}, Abbreviation{"Messrs", "Messieurs", Next::name},
    Abbreviation{"Mr", "Mister", Next::name}, Abbreviation{"Mrs", "Missus", Next::name},
    Abbreviation{"Ms", "Miz", Next::name}, Abbreviation{"Mt", "Mount", Next::name},
    Abbreviation{"Pres", "President", Next::name}, Abbreviation{"Prof", "Professor", Next::name},
    Abbreviation{"Pvt", "Private", Next::name}, Abbreviation{"Rep", "Representative", Next::name},
    Abbreviation{"Rev", "Reverend", Next::name}, Abbreviation{"Sen", "Senator", Next::name},
    Abbreviation{"Sens", "Senators", Next::name}, Abbreviation{"Sgt", "Sergeant", Next::name},
    Abbreviation{"St", "Saint", Next::name}, Abbreviation{"Supt", "Superintendent", Next::name},
    // Before a number
    Abbreviation{"No", "number", Next::number}, Abbreviation{"Nos", "numbers", Next::number},
    Abbreviation{"no", "number", Next::number}, Abbreviation{"p", "page", Next::number},
    Abbreviation{"pp", "pages", Next::number}, Abbreviation{"Vol", "volume", Next::number},
    Abbreviation{"vol", "volume", Next::number}, Abbreviation{"Fig", "figure", Next::number},
    Abbreviation{"fig", "figure", Next::number}, Abbreviation{"Art", "article", Next::number},
    Abbreviation{"Sec", "section", Next::number}, Abbreviation{"Ch", "chapter", Next::number},
    Abbreviation{"ca", "circa", Next::number}, Abbreviation{"c", "circa", Next::number},
    // Anywhere
    Abbreviation{"approx", "approximately", Next::anything},
    Abbreviation{"Ave", "Avenue", Next::anything},
    Abbreviation{"Blvd", "Boulevard", Next::anything},
    Abbreviation{"Bros", "Brothers", Next::anything}, Abbreviation{"Co", "Company", Next::anything},
    Abbreviation{"Corp", "Corporation", Next::anything},
    Abbreviation{"Dept", "Department", Next::anything},
    Abbreviation{"dept", "department", Next::anything},
    Abbreviation{"est", "estimated", Next::anything},
    Abbreviation{"etc", "et cetera", Next::anything},
    Abbreviation{"govt", "government", Next::anything},
    Abbreviation{"Govt", "Government", Next::anything},
    Abbreviation{"Inc", "Incorporated", Next::anything},
    Abbreviation{"Jr", "Junior", Next::anything}, Abbreviation{"Ltd", "Limited", Next::anything},
    Abbreviation{"Rd", "Road", Next::anything}, Abbreviation{"Sr", "Senior", Next::anything},
    Abbreviation{"St", "Street", Next::anything}, Abbreviation{"vs", "versus", Next::anything},
    Abbreviation{"v", "versus", Next::anything}, Abbreviation{"e.g", "for example", Next::anything},
    Abbreviation{"i.e", "that is", Next::anything}};

// Said in full even without a dot.
constexpr std::array kWithoutDot = {
    Abbreviation{"Dr", "Doctor", Next::name},        Abbreviation{"Mr", "Mister", Next::name},
    Abbreviation{"Mrs", "Missus", Next::name},       Abbreviation{"Ms", "Miz", Next::name},
    Abbreviation{"Gen", "General", Next::name},      Abbreviation{"Lt", "Lieutenant", Next::name},
    Abbreviation{"Sgt", "Sergeant", Next::name},     Abbreviation{"Prof", "Professor", Next::name},
    Abbreviation{"St", "Saint", Next::name},         Abbreviation{"vs", "versus", Next::anything},
    Abbreviation{"etc", "et cetera", Next::anything}};

bool follows(Next next, Scanner behind) {
    const bool space = behind.space();
    const auto glyph = glyph_at(behind.rest(), 0);
    // "Mr. & Mrs. Smith", "Mr. and Mrs. Smith"
    const bool couple = behind.rest().substr(0, 2) == "& " || behind.rest().substr(0, 4) == "and ";
    if (next == Next::name) return space && (glyph.upper() || couple);
    if (next == Next::number) return glyph.digit();
    return true;
}

}  // namespace

std::optional<Reading> read_english_abbreviation(const Written& written) {
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    for (const auto& abbreviation : kAbbreviations) {
        Scanner scan{written.rest()};
        if (!scan.literal(abbreviation.written) || !scan.literal(".")) continue;
        if (glyph_at(scan.rest(), 0).spoken() || !follows(abbreviation.next, scan)) continue;
        // At the end of the sentence the dot is also its full stop.
        const bool last = scan.rest().find_first_not_of(" )'") == std::string_view::npos;
        return Reading{scan.at() - (last ? 1 : 0), std::string{abbreviation.words}};
    }
    for (const auto& abbreviation : kWithoutDot) {
        Scanner scan{written.rest()};
        if (!scan.literal(abbreviation.written) || !scan.word_ends()) continue;
        if (scan.rest().substr(0, 1) == "." || !follows(abbreviation.next, scan)) continue;
        return Reading{scan.at(), std::string{abbreviation.words}};
    }
    return std::nullopt;
}

}  // namespace nashra
