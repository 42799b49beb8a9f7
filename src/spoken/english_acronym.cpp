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
    "ABOUT"sv, "ACE"sv,  "ACT"sv,  "ADD"sv,  "AGE"sv, "AGO"sv,  "AID"sv, "AIDS"sv, "AIM"sv,
    "AIR"sv,   "ALE"sv,  "ALL"sv,  "AN"sv,   "AND"sv, "ANT"sv,  "ANY"sv, "ARC"sv,  "ARE"sv,
    "ARM"sv,   "ART"sv,  "AS"sv,   "ASK"sv,  "AT"sv,  "AWE"sv,  "BAD"sv, "BAG"sv,  "BAN"sv,
    "BAR"sv,   "BAT"sv,  "BAY"sv,  "BE"sv,   "BED"sv, "BIG"sv,  "BIT"sv, "BOX"sv,  "BOY"sv,
    "BUS"sv,   "BUT"sv,  "BUY"sv,  "BY"sv,   "CAN"sv, "CAR"sv,  "CAT"sv, "COP"sv,  "COW"sv,
    "CRY"sv,   "CUP"sv,  "CUT"sv,  "DAD"sv,  "DAY"sv, "DID"sv,  "DIE"sv, "DIG"sv,  "DO"sv,
    "DOG"sv,   "DOGE"sv, "DOWN"sv, "DRY"sv,  "EAR"sv, "EAT"sv,  "EGG"sv, "END"sv,  "EVER"sv,
    "EYE"sv,   "FAN"sv,  "FAR"sv,  "FARC"sv, "FAT"sv, "FEW"sv,  "FIX"sv, "FLY"sv,  "FOG"sv,
    "FOR"sv,   "FOX"sv,  "FUN"sv,  "GAS"sv,  "GET"sv, "GO"sv,   "GOD"sv, "GOT"sv,  "GUN"sv,
    "GUY"sv,   "HA"sv,   "HAD"sv,  "HAS"sv,  "HAT"sv, "HE"sv,   "HEN"sv, "HER"sv,  "HI"sv,
    "HIM"sv,   "HIS"sv,  "HIT"sv,  "HOT"sv,  "HOW"sv, "ICE"sv,  "IF"sv,  "IN"sv,   "IS"sv,
    "IT"sv,    "ITS"sv,  "JAM"sv,  "JET"sv,  "JOB"sv, "JOY"sv,  "KEY"sv, "KID"sv,  "LAB"sv,
    "LAW"sv,   "LED"sv,  "LEG"sv,  "LET"sv,  "LIE"sv, "LIP"sv,  "LIV"sv, "LOT"sv,  "LOW"sv,
    "MAD"sv,   "MAN"sv,  "MAP"sv,  "MAX"sv,  "MAY"sv, "ME"sv,   "MEN"sv, "MIX"sv,  "MUM"sv,
    "MY"sv,    "NET"sv,  "NEW"sv,  "NO"sv,   "NOT"sv, "NOW"sv,  "ODD"sv, "OF"sv,   "OFF"sv,
    "OH"sv,    "OIL"sv,  "OLD"sv,  "ON"sv,   "ONE"sv, "OR"sv,   "OUR"sv, "OUT"sv,  "OWN"sv,
    "PAC"sv,   "PAN"sv,  "PAY"sv,  "PEN"sv,  "PET"sv, "PIG"sv,  "PIN"sv, "PUT"sv,  "RAM"sv,
    "RAT"sv,   "RAW"sv,  "RED"sv,  "RIP"sv,  "ROW"sv, "RUN"sv,  "SAD"sv, "SARS"sv, "SAT"sv,
    "SAW"sv,   "SAY"sv,  "SEA"sv,  "SEE"sv,  "SET"sv, "SEX"sv,  "SHE"sv, "SIM"sv,  "SIT"sv,
    "SIX"sv,   "SKY"sv,  "SO"sv,   "SON"sv,  "SPY"sv, "SUE"sv,  "SUN"sv, "SWAT"sv, "TAX"sv,
    "TEA"sv,   "TEN"sv,  "THE"sv,  "TIE"sv,  "TO"sv,  "TOO"sv,  "TOP"sv, "TOY"sv,  "TRY"sv,
    "TWO"sv,   "UP"sv,   "US"sv,   "USE"sv,  "VAN"sv, "VERY"sv, "VET"sv, "WAR"sv,  "WAS"sv,
    "WAY"sv,   "WE"sv,   "WHAT"sv, "WHY"sv,  "WIN"sv, "WON"sv,  "WOW"sv, "YES"sv,  "YET"sv,
    "YOU"sv,   "ZIP"sv};

// Sorted. Acronyms that everybody spells, though they look like words.
constexpr std::array kSpelled = {"ACLU"sv, "AFL"sv,  "IAEA"sv, "ICC"sv,  "IDF"sv,  "IHH"sv,
                                 "OECD"sv, "OPCW"sv, "OSCE"sv, "UCLA"sv, "UNDP"sv, "UNHCR"sv,
                                 "UNSC"sv, "USPS"sv, "USSR"sv, "YMCA"sv};

static_assert(std::is_sorted(kSaid.begin(), kSaid.end()) &&
              std::is_sorted(kSpelled.begin(), kSpelled.end()));

// Half spelled, half said; or said otherwise than written.
struct SaidOtherwise {
    std::string_view written, words;
};
constexpr std::array kSaidOtherwise = {SaidOtherwise{"CDROM", "C D rom"},
                                       SaidOtherwise{"FTSE", "footsie"},
                                       SaidOtherwise{"JPEG", "jay peg"},
                                       SaidOtherwise{"MSNBC", "M S N B C"},
                                       SaidOtherwise{"NAACP", "N double A C P"},
                                       SaidOtherwise{"NCAA", "N C double A"},
                                       SaidOtherwise{"NOAA", "Noah"},
                                       SaidOtherwise{"UNMISS", "un miss"},
                                       SaidOtherwise{"UNRWA", "unrah"},
                                       SaidOtherwise{"UNSMIL", "un smill"},
                                       SaidOtherwise{"USAID", "U S aid"},
                                       SaidOtherwise{"WWI", "World War One"},
                                       SaidOtherwise{"WWII", "World War Two"}};

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

// Three consonants that begin an English word, and three that end one.
constexpr std::array kLongOnsets = {"CHR"sv, "PHR"sv, "SCH"sv, "SCR"sv, "SHR"sv,
                                    "SPL"sv, "SPR"sv, "STR"sv, "THR"sv};
constexpr std::array kLongCodas = {"GHT"sv, "LDS"sv, "LLS"sv, "NCH"sv, "NDS"sv, "NGS"sv,
                                   "NKS"sv, "NTH"sv, "NTS"sv, "RCH"sv, "RDS"sv, "RLD"sv,
                                   "RST"sv, "RTH"sv, "RTS"sv, "STS"sv, "TCH"sv};

/// Whether consonants in a row can be said there: "NT" at the end, "NTR" within, "NFP" nowhere.
bool sayable_cluster(std::string_view letters, bool first, bool last) {
    if (letters.size() > 3) return false;
    if (letters.size() < 2) return true;
    if (letters.size() == 2)
        return (!first || listed(kOnsets, letters)) && (!last || listed(kCodas, letters));
    if (first) return listed(kLongOnsets, letters);
    if (last) return listed(kLongCodas, letters);
    return listed(kOnsets, letters.substr(1)) || listed(kCodas, letters.substr(0, 2));
}

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
        if (vowel(word[at]) ? length > 2
                            : !sayable_cluster(letters, at == 0, at + length == word.size()))
            return false;
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
