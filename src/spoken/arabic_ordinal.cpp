#include "spoken/arabic_ordinal.h"

#include <algorithm>
#include <array>

#include "spoken/arabic_context.h"
#include "spoken/arabic_noun.h"
#include "spoken/arabic_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr std::array kMasculine = {""sv,       "الْأَوَّل"sv,  "الثَّانِي"sv, "الثَّالِث"sv,
                                   "الرَّابِع"sv, "الْخَامِس"sv, "السَّادِس"sv, "السَّابِع"sv,
                                   "الثَّامِن"sv, "التَّاسِع"sv, "الْعَاشِر"sv};
constexpr std::array kFeminine = {""sv,        "الْأُولَى"sv,  "الثَّانِيَة"sv, "الثَّالِثَة"sv,
                                  "الرَّابِعَة"sv, "الْخَامِسَة"sv, "السَّادِسَة"sv, "السَّابِعَة"sv,
                                  "الثَّامِنَة"sv, "التَّاسِعَة"sv, "الْعَاشِرَة"sv};
constexpr std::array kTens = {""sv,        ""sv,       "الْعِشْرِين"sv, "الثَّلَاثِين"sv, "الْأَرْبَعِين"sv,
                              "الْخَمْسِين"sv, "السِّتِّين"sv, "السَّبْعِين"sv, "الثَّمَانِين"sv, "التِّسْعِين"sv};

// Things with the article that are many although their form does not tell: the number behind them
// counts ("الجنود الـ18" are eighteen soldiers), it does not order.
constexpr std::array kPlurals = {"الدول"sv,   "الجنود"sv,  "الرهائن"sv, "الأسرى"sv, "القتلى"sv,
                                 "الشهداء"sv, "الجرحى"sv,  "البلدان"sv, "الأشهر"sv, "الفرق"sv,
                                 "الركاب"sv,  "الطلاب"sv,  "العمال"sv,  "النواب"sv, "الأسر"sv,
                                 "الضحايا"sv, "الوزراء"sv, "الخبراء"sv, "البنود"sv, "الرجال"sv,
                                 "النساء"sv,  "المدن"sv};

bool starts(std::string_view word, std::string_view with) {
    return word.substr(0, with.size()) == with;
}

bool ends(std::string_view word, std::string_view with) {
    return word.size() >= with.size() && word.substr(word.size() - with.size()) == with;
}

/// The noun without what is joined before it: "بالقرن", "للقرن" -> "القرن"; empty without an
/// article.
std::string definite_noun(std::string_view written) {
    constexpr std::array kNoNouns = {"الى"sv, "التي"sv, "الذي"sv, "الذين"sv, "الآن"sv};
    auto word = bare(written);
    for (const auto joined : {"و"sv, "ف"sv, "ب"sv, "ك"sv}) {
        if (starts(word, joined) && starts(std::string_view{word}.substr(2), "ال"))
            word.erase(0, joined.size());
    }
    if (starts(word, "لل")) word.replace(0, 2, "ا");
    const bool noun = std::find(kNoNouns.begin(), kNoNouns.end(), word) == kNoNouns.end();
    return starts(word, "ال") && word.size() > 8 && noun ? word : std::string{};
}

/// "الأعضاء", "الولايات", "اللاعبين", "الدول".
bool plural(std::string_view noun) {
    const bool broken =
        starts(noun, "الأ") && noun.size() >= 12 && noun.rfind("ا") == noun.size() - 4;
    return broken || ends(noun, "ات") || ends(noun, "ين") || ends(noun, "ون") ||
           std::find(kPlurals.begin(), kPlurals.end(), noun) != kPlurals.end();
}

/// "سن الـ18" is the eighteenth year, and years are feminine.
bool age(std::string_view word) { return word == "سن" || word == "عمر" || word == "بعمر"; }

std::string counted_with_article(const Number& number, std::string_view noun) {
    const auto gender =
        noun.empty() ? Gender::masculine : gender_of_counted(noun, value_of(number));
    return with_article(standing_alone(number, gender, Case::genitive));
}

/// What the number with the article says behind `before` and in front of `rest`.
std::string say_definite(const Number& number, std::string_view before, std::string_view rest) {
    const auto value = value_of(number);
    const auto last = last_word(before);
    const auto noun = definite_noun(last);
    const auto thing = counted_word(rest);
    const bool ordinal = value >= 1 && value <= kLastOrdinal && !number.grouped;
    if (!ordinal) return counted_with_article(number, thing);
    if (age(last)) return arabic_ordinal(value, Gender::feminine);
    if (!noun.empty()) {
        if (plural(noun)) return counted_with_article(number, std::string_view{noun}.substr(4));
        const bool feminine = ends(noun, "ة") || noun == "الذكرى";
        return arabic_ordinal(value, feminine ? Gender::feminine : Gender::masculine);
    }
    // "في الـ10 من أكتوبر" is a day; "الـ24 ساعة" and "مجموعة الـ7" count.
    Scanner scan{rest};
    scan.space();
    const auto next = scan.word();
    constexpr std::uint64_t kLastDay = 31;
    if (value <= kLastDay && (next == "من" || month_name(next)))
        return arabic_ordinal(value, Gender::masculine);
    return counted_with_article(number, thing);
}

}  // namespace

std::string arabic_ordinal(std::uint64_t value, Gender gender) {
    const bool feminine = gender == Gender::feminine;
    const auto& units = feminine ? kFeminine : kMasculine;
    if (value <= 10) return std::string{units[value]};
    auto unit = units[value % 10];
    if (value % 10 == 1) unit = feminine ? "الْحَادِيَة"sv : "الْحَادِي"sv;
    if (value < 20) {
        // Both parts end in -a, which a weak ya does not show.
        const bool weak = ends(unit, "ِي");
        return std::string{unit} + (weak ? "" : "َ") + (feminine ? " عَشْرَة" : " عَشَر");
    }
    std::string words{unit};
    append_and(words, kTens[value / 10 % 10]);
    return words;
}

std::string with_article(std::string_view number) {
    constexpr auto kSun = "تثدذرزسشصضطظلن"sv;
    constexpr auto kAnd = " وَ"sv;
    std::string words;
    for (std::size_t at = 0; at < number.size();) {
        const auto next = std::min(number.find(kAnd, at), number.size());
        const auto part = number.substr(at, next - at);
        at = next + (next < number.size() ? kAnd.size() : 0);
        const auto first = part.substr(0, 2);
        if (!words.empty()) words += kAnd;
        if (starts(part, "ا"))
            words += "الِا";
        else
            words += std::string{"ال"} + (kSun.find(first) == std::string_view::npos ? "ْ" : "") +
                     std::string{first} + (kSun.find(first) == std::string_view::npos ? "" : "ّ");
        for (std::size_t i = 2; i < part.size();) {
            const auto glyph = glyph_at(part, i);
            const bool nunation = glyph.code >= 0x064B && glyph.code <= 0x064D;
            const bool second = starts(part, "ا") && i == 2 && glyph.mark();
            if (!nunation && !second) words += part.substr(i, glyph.size);
            i += glyph.size;
        }
    }
    return words;
}

// "القرن الـ21" -> "القرن الحادي والعشرين", "الدول الـ27" -> "الدول السبع والعشرين". The tatweel is
// cleaned away.
std::optional<Reading> read_arabic_definite(const Written& written) {
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    Scanner scan{written.rest()};
    const auto article = scan.word();
    struct Joined {
        std::string_view written, words;
    };
    static constexpr std::array kJoined = {
        Joined{"ال", ""},   Joined{"وال", "وَ"},   Joined{"بال", "بِ"}, Joined{"كال", "كَ"},
        Joined{"فال", "فَ"}, Joined{"وبال", "وَبِ"}, Joined{"لل", "لِ"},  Joined{"ولل", "وَلِ"}};
    const auto* joined = std::find_if(kJoined.begin(), kJoined.end(), [&](const Joined& entry) {
        return entry.written == article;
    });
    if (joined == kJoined.end()) return std::nullopt;
    scan.space();
    const auto number = scan.number();
    if (!number || !number->fraction.empty() || !is_quantity(*number)) return std::nullopt;
    const auto next = glyph_at(scan.rest(), 0).code;
    const bool goes_on = next == U'%' || next == U':' || next == U'/' || next == U'-';
    if (goes_on || !scan.word_ends()) return std::nullopt;
    auto words = say_definite(*number, written.before(), scan.rest());
    // "لل" has lost the alif of its article.
    if (ends(article, "لل")) words.erase(0, 2);
    return Reading{scan.at(), std::string{joined->words} + words};
}

}  // namespace nashra
