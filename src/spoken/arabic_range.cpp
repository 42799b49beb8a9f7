// Ranges and fractions in Arabic.
#include <array>

#include "spoken/arabic_case.h"
#include "spoken/arabic_context.h"
#include "spoken/arabic_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"
#include "spoken/word_list.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

// Halves to tenths: one, two, and many of them. Wright I 314.
struct Part {
    std::string_view one, many;
};
constexpr std::array kParts = {Part{"", ""},         Part{"", ""},         Part{"نِصْف", "أَنْصَاف"},
                               Part{"ثُلُث", "أَثْلَاث"}, Part{"رُبْع", "أَرْبَاع"}, Part{"خُمْس", "أَخْمَاس"},
                               Part{"سُدْس", "أَسْدَاس"}, Part{"سُبْع", "أَسْبَاع"}, Part{"ثُمْن", "أَثْمَان"},
                               Part{"تُسْع", "أَتْسَاع"}, Part{"عُشْر", "أَعْشَار"}};

bool year(const Number& number) {
    return number.plain() && number.whole.size() == 4 && number.whole >= "1000" &&
           number.whole < "2100";
}

/// "ثلثان", "في ثلثين", "ثلثا السكان", "ثلاثة أرباع", "خمسة على اثني عشر".
std::string say_fraction(const Number& above, const Number& below, Case c, State state) {
    const auto over = value_of(above);
    const auto under = value_of(below);
    if (under < 2 || under >= kParts.size() || over >= under || over == 0)
        return standing_alone(above, Gender::masculine, c) + " عَلَى " +
               standing_alone(below, Gender::masculine, Case::genitive);
    const auto& part = kParts[under];
    if (over == 1) return std::string{part.one};
    if (over > 2) return standing_alone(above, Gender::masculine, c) + ' ' + std::string{part.many};
    const bool nominative = c == Case::pausal || c == Case::nominative;
    const auto n = state == State::construct ? "" : "ن";
    return std::string{part.one} + (nominative ? "َا" : "َيْ") + n;
}

/// "بوينغ 737-800", "القضية رقم 24-1287": two parts of one name.
bool serial_behind(std::string_view before) {
    return listed(
        "بوينغ بوينج إيرباص ايرباص طراز الطراز رقم برقم الرقم بالرقم القضية قضية موديل الموديل "
        "الرحلة "
        "رحلة اللوحة لوحة الملف والرقم ورقم"sv,
        last_word(before));
}

}  // namespace

// "1:3" -> "واحد إلى ثلاثة", "50:50": a time was read before.
std::optional<Reading> read_arabic_ratio(const Written& written) {
    Scanner scan{written.rest()};
    const Number first{std::string{scan.digits()}, {}, false};
    if (first.whole.empty() || !scan.literal(":")) return std::nullopt;
    const Number second{std::string{scan.digits()}, {}, false};
    const bool goes_on = !scan.word_ends() || scan.rest().substr(0, 1) == ":";
    if (second.whole.empty() || goes_on || glyph_before(written.text, written.at).code == U':' ||
        !is_quantity(first) || !is_quantity(second))
        return std::nullopt;
    const auto before = written.before();
    return Reading{scan.at(),
                   standing_alone(first, Gender::masculine, case_behind(before)) + " إِلَى " +
                       standing_alone(second, Gender::masculine, Case::genitive),
                   joint_behind(before)};
}

// "10-15%" -> "عشرة إلى خمسة عشر بالمئة", "1948-1967" -> "ألف وتسعمئة وثمانية وأربعون إلى...".
// Takes the first number and the dash; the second number is read by the rule it falls under.
std::optional<Reading> read_arabic_range(const Written& written) {
    Scanner scan{written.rest()};
    const auto first = scan.number();
    if (!first || !is_quantity(*first)) return std::nullopt;
    scan.literal("%");
    scan.space();
    if (!scan.dash()) return std::nullopt;
    scan.space();
    auto ahead = scan;
    const auto second = ahead.number();
    if (!second || !is_quantity(*second)) return std::nullopt;
    const auto before = written.before();
    const bool years = year(*first) && year(*second);
    const auto gender = years ? Gender::masculine : gender_behind(ahead.rest(), *second);
    const auto c = years ? case_of_year(before) : case_behind(before, Follows::thing);
    if (serial_behind(before)) {
        return Reading{ahead.at(), standing_alone(*first, Gender::masculine, Case::pausal) + ' ' +
                                       standing_alone(*second, Gender::masculine, Case::pausal)};
    }
    // "بين 18-25 سنة"
    if (last_word(before) == "بين") {
        const Written at_second{written.text, written.at + scan.at()};
        for (const auto read : {read_arabic_percent, read_arabic_quantity, read_arabic_number}) {
            if (const auto reading = read(at_second)) {
                auto words = standing_alone(*first, gender, c);
                append_and(words, reading->words);
                return Reading{scan.at() + reading->length, words, joint_behind(before)};
            }
        }
    }
    return Reading{scan.at(), standing_alone(*first, gender, c) + " إِلَى ", joint_behind(before)};
}

// "1/2" -> "نصف", "2 1/3" -> "اثنان وثلث", "3/4" -> "ثلاثة أرباع", "2/3 السكان" -> "ثلثا السكان".
std::optional<Reading> read_arabic_fraction(const Written& written) {
    Scanner scan{written.rest()};
    auto first = scan.digits();
    if (first.empty()) return std::nullopt;
    std::optional<Number> whole;
    auto ahead = scan;
    if (ahead.space()) {
        const auto above = ahead.digits();
        auto slash = ahead;
        if (!above.empty() && slash.literal("/")) {
            whole = Number{std::string{first}, {}, false};
            if (!is_quantity(*whole)) return std::nullopt;
            first = above;
            scan = ahead;
        }
    }
    if (!scan.literal("/")) return std::nullopt;
    const auto below = scan.digits();
    if (below.empty() || !scan.word_ends()) return std::nullopt;
    const Number above{std::string{first}, {}, false};
    const Number under{std::string{below}, {}, false};
    if (!is_quantity(above) || !is_quantity(under)) return std::nullopt;
    auto next = scan;
    const bool construct = next.space() && starts(next.word(), "ال") && !whole;
    const auto c = case_behind(written.before());
    auto words = whole ? standing_alone(*whole, Gender::masculine, c) : std::string{};
    append_and(words,
               say_fraction(above, under, c, construct ? State::construct : State::absolute));
    return Reading{scan.at(), words, joint_behind(written.before())};
}

}  // namespace nashra
