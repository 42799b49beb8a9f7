// eSpeak NG 1.51 reads "IMF", "AFP", "UAE" and "GOP" as words and "NGOs" as one (facts 2): whether
// an acronym is spelled is decided here, by a list of those that are said and by their letters.
#include "spoken/english_acronym.h"

#include <algorithm>
#include <array>

#include "spoken/english_letters.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

// Sorted. Acronyms that are said though they are short, and short words that are written in
// capitals for emphasis or in headlines.
constexpr std::array kSaid = {
    "ABOUT"sv, "ACE"sv,  "ACT"sv,  "ADD"sv,  "AGE"sv, "AGO"sv,  "AID"sv,  "AIDS"sv, "AIM"sv,
    "AIR"sv,   "ALL"sv,  "AN"sv,   "AND"sv,  "ANY"sv, "ARE"sv,  "ARM"sv,  "ART"sv,  "AS"sv,
    "ASK"sv,   "AT"sv,   "BAD"sv,  "BAN"sv,  "BE"sv,  "BED"sv,  "BIG"sv,  "BOX"sv,  "BOY"sv,
    "BUS"sv,   "BUT"sv,  "BUY"sv,  "BY"sv,   "CAN"sv, "CAR"sv,  "CAT"sv,  "COP"sv,  "CUP"sv,
    "CUT"sv,   "DAY"sv,  "DID"sv,  "DO"sv,   "DOG"sv, "DOGE"sv, "DOWN"sv, "EAT"sv,  "END"sv,
    "EVER"sv,  "EYE"sv,  "FAR"sv,  "FARC"sv, "FEW"sv, "FIX"sv,  "FOR"sv,  "FUN"sv,  "GET"sv,
    "GO"sv,    "GOD"sv,  "GOT"sv,  "GUN"sv,  "HAD"sv, "HAS"sv,  "HE"sv,   "HER"sv,  "HIM"sv,
    "HIS"sv,   "HIT"sv,  "HOT"sv,  "HOW"sv,  "ICE"sv, "IF"sv,   "IN"sv,   "IS"sv,   "IT"sv,
    "ITS"sv,   "JET"sv,  "JOB"sv,  "JOY"sv,  "KEY"sv, "LAW"sv,  "LET"sv,  "LIE"sv,  "LOT"sv,
    "LOW"sv,   "MAD"sv,  "MAN"sv,  "MAP"sv,  "MAX"sv, "MAY"sv,  "ME"sv,   "MEN"sv,  "MY"sv,
    "NEW"sv,   "NO"sv,   "NOT"sv,  "NOW"sv,  "OF"sv,  "OFF"sv,  "OH"sv,   "OIL"sv,  "OLD"sv,
    "ON"sv,    "ONE"sv,  "OR"sv,   "OUR"sv,  "OUT"sv, "OWN"sv,  "PAC"sv,  "PAY"sv,  "PEN"sv,
    "PIN"sv,   "PUT"sv,  "RAM"sv,  "RED"sv,  "RUN"sv, "SAD"sv,  "SARS"sv, "SAT"sv,  "SAW"sv,
    "SAY"sv,   "SEA"sv,  "SEE"sv,  "SET"sv,  "SEX"sv, "SHE"sv,  "SIM"sv,  "SIX"sv,  "SO"sv,
    "SON"sv,   "SUN"sv,  "SWAT"sv, "TAX"sv,  "TEN"sv, "THE"sv,  "TO"sv,   "TOO"sv,  "TOP"sv,
    "TRY"sv,   "TWO"sv,  "UP"sv,   "US"sv,   "USE"sv, "VERY"sv, "WAR"sv,  "WAS"sv,  "WAY"sv,
    "WE"sv,    "WHAT"sv, "WHY"sv,  "WIN"sv,  "WON"sv, "YES"sv,  "YET"sv,  "YOU"sv,  "ZIP"sv};

// Sorted. Acronyms that everybody spells, though they look like words.
constexpr std::array kSpelled = {"ACLU"sv, "AFL"sv,  "IAEA"sv, "IDF"sv,  "IHH"sv,  "ICC"sv,
                                 "OECD"sv, "OPCW"sv, "OSCE"sv, "UCLA"sv, "UNDP"sv, "UNHCR"sv,
                                 "UNSC"sv, "USPS"sv, "USSR"sv, "YMCA"sv};

// Half spelled, half said; or said otherwise than written.
struct SaidOtherwise {
    std::string_view written, words;
};
constexpr std::array kSaidOtherwise = {
    SaidOtherwise{"CDROM", "C D rom"},     SaidOtherwise{"JPEG", "jay peg"},
    SaidOtherwise{"MSNBC", "M S N B C"},   SaidOtherwise{"NAACP", "N double A C P"},
    SaidOtherwise{"NCAA", "N C double A"}, SaidOtherwise{"NOAA", "Noah"},
    SaidOtherwise{"UNMISS", "un miss"},    SaidOtherwise{"UNRWA", "unrah"},
    SaidOtherwise{"UNSMIL", "un smill"},   SaidOtherwise{"USAID", "U S aid"}};

bool vowel(char c) { return std::string_view{"AEIOUY"}.find(c) != std::string_view::npos; }

// Two consonants that begin an English word, and two that end one.
constexpr std::array kOnsets = {"BL"sv, "BR"sv, "CH"sv, "CL"sv, "CR"sv, "DR"sv, "DW"sv, "FL"sv,
                                "FR"sv, "GL"sv, "GR"sv, "KN"sv, "KR"sv, "PH"sv, "PL"sv, "PR"sv,
                                "QU"sv, "SC"sv, "SH"sv, "SK"sv, "SL"sv, "SM"sv, "SN"sv, "SP"sv,
                                "ST"sv, "SW"sv, "TH"sv, "TR"sv, "TW"sv, "WH"sv, "WR"sv};
constexpr std::array kCodas = {
    "CH"sv, "CK"sv, "CS"sv, "CT"sv, "FF"sv, "FT"sv, "GH"sv, "GS"sv, "KS"sv, "LD"sv, "LF"sv, "LK"sv,
    "LL"sv, "LM"sv, "LP"sv, "LS"sv, "LT"sv, "MP"sv, "MS"sv, "NC"sv, "ND"sv, "NG"sv, "NK"sv, "NS"sv,
    "NT"sv, "PS"sv, "PT"sv, "RC"sv, "RD"sv, "RK"sv, "RM"sv, "RN"sv, "RP"sv, "RS"sv, "RT"sv, "SH"sv,
    "SK"sv, "SP"sv, "SS"sv, "ST"sv, "TH"sv, "TS"sv, "WN"sv, "WS"sv, "XT"sv};

/// How many letters of one kind stand from `at` on.
std::size_t run_length(std::string_view word, std::size_t at) {
    std::size_t end = at;
    while (end < word.size() && vowel(word[end]) == vowel(word[at]))
        ++end;
    return end - at;
}

/// "NAFTA" and "BRICS" can be said, "IRGC", "ICBM" and "NCAA" cannot.
bool pronounceable(std::string_view word) {
    bool any_vowel = false;
    for (std::size_t at = 0; at < word.size();) {
        const auto length = run_length(word, at);
        const auto letters = word.substr(at, length);
        any_vowel = any_vowel || vowel(word[at]);
        const bool first = at == 0;
        const bool last = at + length == word.size();
        if (length > 2) return false;
        if (!vowel(word[at]) && length == 2) {
            if (first && !listed(kOnsets, letters)) return false;
            if (last && !listed(kCodas, letters)) return false;
        }
        at += length;
    }
    return any_vowel;
}

template <typename List>
bool found(const List& sorted, std::string_view word) {
    return std::binary_search(sorted.begin(), sorted.end(), word);
}

}  // namespace

std::string say_acronym(std::string_view capitals, Shouted shouted) {
    for (const auto& acronym : kSaidOtherwise) {
        if (acronym.written == capitals) return std::string{acronym.words};
    }
    if (capitals.size() < 2 || capitals.size() > 6) return {};
    if (found(kSpelled, capitals)) return spelled(capitals);
    const bool vowels = std::any_of(capitals.begin(), capitals.end(), vowel);
    if (shouted == Shouted::yes && vowels) return {};
    if (found(kSaid, capitals)) return {};
    const bool spell = capitals.size() <= 3 || !pronounceable(capitals);
    // Long rows of capitals without sense are words that somebody shouts, or names of brands.
    return spell && capitals.size() <= 5 ? spelled(capitals) : std::string{};
}

}  // namespace nashra
