// Sums of money in English: "$1.2 million" is "one point two million dollars" (facts 2: eSpeak says
// "dollar one point two million").
#include <array>

#include "spoken/english_context.h"
#include "spoken/english_currency.h"
#include "spoken/english_letters.h"
#include "spoken/english_number.h"
#include "spoken/english_readings.h"
#include "spoken/english_scale.h"
#include "spoken/english_unit.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

std::string join(std::string words, std::string_view more) {
    if (!words.empty() && !more.empty()) words += ' ';
    return words += more;
}

bool all_zero(std::string_view digits) {
    return digits.find_first_not_of('0') == std::string_view::npos;
}

bool one_only(const Number& number) { return number.whole == "1" && number.fraction.empty(); }

/// "$7.50": "seven dollars fifty cents"; "£1.20": "one pound twenty".
std::string with_cents(const Number& number, const Currency& currency) {
    const auto fraction =
        number.fraction.size() == 1 ? number.fraction + '0' : number.fraction.substr(0, 2);
    std::string words;
    if (!all_zero(number.whole) || all_zero(fraction))
        words = english_cardinal(number.whole) + ' ' +
                std::string{number.whole == "1" ? currency.one : currency.many};
    if (all_zero(fraction)) return words;
    auto cents = english_cardinal(fraction);
    cents += ' ' + std::string{fraction == "01" ? currency.cent : currency.cents};
    return join(std::move(words), cents);
}

/// "$0.5", "$2.000", "$7.50" have cents; "$1.234" and "$17.3" are decimals.
bool cents_are_said(const Number& number, const Currency& currency) {
    if (currency.cent.empty() || number.fraction.empty()) return false;
    if (number.fraction.size() == 1) return all_zero(number.whole) || number.fraction == "0";
    return number.fraction.size() == 2 || all_zero(std::string_view{number.fraction}.substr(2));
}

/// "$20/mo": "per month"; "€5/kg": "per kilogram".
std::string take_period(Scanner& scan) {
    auto ahead = scan;
    if (!ahead.literal("/")) return {};
    auto words = std::string{take_english_per_unit(ahead)};
    if (words.empty() && ahead.literal("hr") && ahead.word_ends()) words = "hour";
    if (words.empty()) return {};
    scan = ahead;
    return "per " + words;
}

/// "$3-billion" has a dash before its scale.
std::string_view take_scale(Scanner& scan) {
    auto ahead = scan;
    ahead.literal("-");
    const auto scale = take_english_scale(ahead, ScaleLetters::spaced);
    if (!scale.empty()) scan = ahead;
    return scale;
}

/// "-15" behind "$10": the upper end of a span whose currency and scale hold for both.
std::string take_upper_end(Scanner& scan) {
    auto ahead = scan;
    if (!ahead.dash()) return {};
    const auto number = ahead.number();
    if (!number || glyph_at(ahead.rest(), 0).code == U'-' || glyph_at(ahead.rest(), 0).code == U'%')
        return {};
    auto scaled = ahead;
    if (!ahead.word_ends() && take_english_scale(scaled, ScaleLetters::yes).empty()) return {};
    scan = ahead;
    return " to " + english_number(*number);
}

Reading say(Scanner& scan, const Number& number, const Currency& currency, const Written& written) {
    const auto upper = take_upper_end(scan);
    const auto scale = take_scale(scan);
    std::string words;
    if (scale.empty() && upper.empty() && cents_are_said(number, currency)) {
        words = with_cents(number, currency);
    } else {
        const bool one = scale.empty() && upper.empty() && one_only(number);
        const bool noun = before_noun(written, scan.at());
        auto sum = join(english_number(number) + upper, scale);
        if (scale == "lakh" && scan.literal(" crore")) sum += " crore";
        words = sum + ' ' + std::string{one || noun ? currency.one : currency.many};
    }
    scan.literal("+");  // "$100m+"
    const bool more = scan.at() > 0 && written.rest()[scan.at() - 1] == '+';
    words = join(std::move(words), more ? "plus"sv : ""sv);
    words = join(std::move(words), take_period(scan));
    return Reading{scan.at(), words};
}

/// "$250-$300", "$1bn–$2bn": the dash means "to".
void take_dash_to_next_sum(const Written& written, Reading& reading) {
    Scanner behind{written.rest().substr(reading.length)};
    auto ahead = behind;
    ahead.space();
    if (!ahead.dash()) return;
    ahead.space();
    const auto length = ahead.at();
    if (take_english_currency(ahead) == nullptr || !ahead.number()) return;
    reading.length += length;
    reading.words += " to ";
}

/// "5 USD", "100€", "30m euros" keeps its own words.
std::optional<Reading> read_sign_behind(const Written& written) {
    Scanner scan{written.rest()};
    const auto number = scan.number();
    if (!number) return std::nullopt;
    // "50p", "99p": pence; "1080p" is a picture.
    auto pence = scan;
    if (pence.literal("p") && pence.word_ends() && number->plain() && number->whole.size() <= 2)
        return Reading{pence.at(), english_cardinal(number->whole) +
                                       (number->whole == "1" ? " penny" : " pence")};
    const auto upper = take_upper_end(scan);
    auto scale = take_english_scale(scan, ScaleLetters::no);
    auto ahead = scan;
    if (scale.empty()) {
        // "5m€", "2k USD"
        auto letters = scan;
        const auto scaled = take_english_scale(letters, ScaleLetters::yes);
        auto sign = letters;
        sign.space();
        if (!scaled.empty() && take_english_currency(sign) != nullptr) {
            scale = scaled;
            ahead = letters;
        }
    }
    ahead.space();
    const auto* currency = take_english_currency(ahead);
    const auto next = glyph_at(ahead.rest(), 0);
    if (currency == nullptr || next.spoken()) return std::nullopt;
    // "20 $5 notes": the sign belongs to what follows.
    const bool one = scale.empty() && upper.empty() && one_only(*number);
    return Reading{ahead.at(), join(english_number(*number) + upper, scale) + ' ' +
                                   std::string{one ? currency->one : currency->many}};
}

}  // namespace

std::optional<Reading> read_english_money(const Written& written) {
    if (glyph_at(written.text, written.at).digit()) return read_sign_behind(written);
    if (glyph_at(written.text, written.at).lower()) return std::nullopt;
    if (glyph_before(written.text, written.at).letter()) return std::nullopt;
    Scanner scan{written.rest()};
    const auto* currency = take_english_currency(scan);
    if (currency == nullptr) return std::nullopt;
    scan.space();
    const bool minus = scan.literal("-");
    if (scan.rest().substr(0, 1) == ".") {  // "$.01"
        scan.literal(".");
        const auto cents = std::string{scan.digits()};
        if (cents.empty()) return std::nullopt;
        return say(scan, Number{"0", cents, false}, *currency, written);
    }
    const auto number = scan.number();
    if (!number) return std::nullopt;
    auto reading = say(scan, *number, *currency, written);
    if (minus) reading.words = "minus " + reading.words;
    take_dash_to_next_sum(written, reading);
    return reading;
}

}  // namespace nashra
