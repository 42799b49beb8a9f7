// Sums of money in English: "$1.2 million" is "one point two million dollars" (facts 2: eSpeak says
// "dollar one point two million").
#include <array>

#include "spoken/english_number.h"
#include "spoken/english_readings.h"
#include "spoken/english_scale.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

struct Currency {
    std::string_view sign;
    std::string_view one;
    std::string_view many;
    std::string_view cent;  // empty: has no cents that are said
    std::string_view cents;
};

// The longer signs first: "US$" before "$". "$" alone is a dollar of whatever country.
constexpr std::array kCurrencies = {
    Currency{"US$", "US dollar", "US dollars", "cent", "cents"},
    Currency{"USD", "US dollar", "US dollars", "cent", "cents"},
    Currency{"C$", "Canadian dollar", "Canadian dollars", "cent", "cents"},
    Currency{"A$", "Australian dollar", "Australian dollars", "cent", "cents"},
    Currency{"AU$", "Australian dollar", "Australian dollars", "cent", "cents"},
    Currency{"NZ$", "New Zealand dollar", "New Zealand dollars", "cent", "cents"},
    Currency{"HK$", "Hong Kong dollar", "Hong Kong dollars", "cent", "cents"},
    Currency{"R$", "real", "reais", "", ""},
    Currency{"$", "dollar", "dollars", "cent", "cents"},
    Currency{"EUR", "euro", "euros", "cent", "cents"},
    Currency{"€", "euro", "euros", "cent", "cents"},
    Currency{"GBP", "pound", "pounds", "penny", "pence"},
    Currency{"£", "pound", "pounds", "penny", "pence"},
    Currency{"JPY", "yen", "yen", "", ""},
    Currency{"¥", "yen", "yen", "", ""},
    Currency{"₪", "shekel", "shekels", "", ""},
    Currency{"₹", "rupee", "rupees", "", ""},
    Currency{"₽", "rouble", "roubles", "", ""},
    Currency{"₺", "lira", "lira", "", ""},
    Currency{"₩", "won", "won", "", ""},
    Currency{"₴", "hryvnia", "hryvnia", "", ""},
    Currency{"¢", "cent", "cents", "", ""},
    Currency{"CHF", "Swiss franc", "Swiss francs", "", ""},
    Currency{"SAR", "Saudi riyal", "Saudi riyals", "", ""},
    Currency{"AED", "dirham", "dirhams", "", ""}};

const Currency* take_currency(Scanner& scan) {
    for (const auto& currency : kCurrencies) {
        auto ahead = scan;
        if (!ahead.literal(currency.sign)) continue;
        // "EUROPE" does not begin with money.
        const bool letters = glyph_before(currency.sign, currency.sign.size()).letter();
        if (letters && glyph_at(ahead.rest(), 0).letter()) continue;
        scan = ahead;
        return &currency;
    }
    return nullptr;
}

std::string join(std::string words, std::string_view more) {
    if (!words.empty() && !more.empty()) words += ' ';
    return words += more;
}

/// "$7.50": "seven dollars fifty cents".
std::string with_cents(const Number& number, const Currency& currency) {
    std::string words;
    const bool no_whole = number.whole.find_first_not_of('0') == std::string::npos;
    const bool no_cents = number.fraction == "00";
    if (!no_whole || no_cents)
        words = english_cardinal(number.whole) + ' ' +
                std::string{number.whole == "1" ? currency.one : currency.many};
    if (no_cents) return words;
    const auto cents = english_cardinal(number.fraction) + ' ' +
                       std::string{number.fraction == "01" ? currency.cent : currency.cents};
    return join(std::move(words), cents);
}

/// "$20/mo": "per month".
std::string_view take_period(Scanner& scan) {
    struct Period {
        std::string_view written, words;
    };
    static constexpr std::array kPeriods = {Period{"mo", "per month"}, Period{"month", "per month"},
                                            Period{"yr", "per year"},  Period{"year", "per year"},
                                            Period{"wk", "per week"},  Period{"week", "per week"},
                                            Period{"hr", "per hour"},  Period{"hour", "per hour"},
                                            Period{"h", "per hour"},   Period{"day", "per day"}};
    auto ahead = scan;
    if (!ahead.literal("/")) return {};
    const auto word = ahead.word();
    for (const auto& period : kPeriods) {
        if (period.written != word) continue;
        scan = ahead;
        return period.words;
    }
    return {};
}

/// "a $600m deal", "a $5-a-day habit", "the $3-billion bill": before a noun money has no plural.
bool before_noun(std::string_view rest, const Written& written) {
    Scanner scan{rest};
    if (scan.literal("-")) return !scan.word().empty();
    const auto article = last_word(written.before());
    const bool singular = article == "a" || article == "A" || article == "an" || article == "An";
    return singular && scan.space() && !scan.word().empty();
}

std::optional<Reading> say(Scanner& scan, const Number& number, const Currency& currency,
                           const Written& written) {
    auto ahead = scan;
    ahead.literal("-");  // "$3-billion"
    auto scale = take_english_scale(ahead, ScaleLetters::yes);
    if (scale.empty())
        scale = take_english_scale(scan, ScaleLetters::yes);
    else
        scan = ahead;
    std::string words;
    if (scale.empty() && number.fraction.size() == 2 && !currency.cent.empty()) {
        words = with_cents(number, currency);
    } else {
        const bool one = scale.empty() && number.whole == "1" && number.fraction.empty();
        const bool noun = before_noun(scan.rest(), written);
        words = join(english_number(number), scale) + ' ' +
                std::string{one || noun ? currency.one : currency.many};
    }
    words = join(std::move(words), take_period(scan));
    return Reading{scan.at(), words};
}

}  // namespace

std::optional<Reading> read_english_money(const Written& written) {
    Scanner scan{written.rest()};
    if (const auto* currency = take_currency(scan)) {
        scan.space();
        const auto number = scan.number();
        if (!number) return std::nullopt;
        auto reading = say(scan, *number, *currency, written);
        // "$250-$300", "$10-15": the dash means "to".
        Scanner behind{written.rest().substr(reading->length)};
        auto ahead = behind;
        if (ahead.dash() && (take_currency(ahead) != nullptr || ahead.number())) {
            reading->length += behind.dash() ? behind.at() : 0;
            reading->words += " to ";
        }
        return reading;
    }
    // "5 USD", "100€"
    const auto number = scan.number();
    if (!number) return std::nullopt;
    const auto scale = take_english_scale(scan, ScaleLetters::no);
    auto ahead = scan;
    ahead.space();
    const auto* currency = take_currency(ahead);
    const auto next = glyph_at(ahead.rest(), 0);
    if (currency == nullptr || next.spoken()) return std::nullopt;
    const bool one = scale.empty() && number->whole == "1" && number->fraction.empty();
    return Reading{ahead.at(), join(english_number(*number), scale) + ' ' +
                                   std::string{one ? currency->one : currency->many}};
}

}  // namespace nashra
