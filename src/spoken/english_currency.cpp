#include "spoken/english_currency.h"

#include <array>

#include "spoken/glyph.h"

namespace nashra {

namespace {

// The letters of ISO 4217 and the signs that newspapers use. "$" alone is a dollar of whatever
// country.
constexpr std::array kCurrencies = {
    Currency{"US$", "US dollar", "US dollars", "cent", "cents"},
    Currency{"USD", "US dollar", "US dollars", "cent", "cents"},
    Currency{"CA$", "Canadian dollar", "Canadian dollars", "cent", "cents"},
    Currency{"C$", "Canadian dollar", "Canadian dollars", "cent", "cents"},
    Currency{"CAD", "Canadian dollar", "Canadian dollars", "cent", "cents"},
    Currency{"AU$", "Australian dollar", "Australian dollars", "cent", "cents"},
    Currency{"A$", "Australian dollar", "Australian dollars", "cent", "cents"},
    Currency{"AUD", "Australian dollar", "Australian dollars", "cent", "cents"},
    Currency{"NZ$", "New Zealand dollar", "New Zealand dollars", "cent", "cents"},
    Currency{"NZD", "New Zealand dollar", "New Zealand dollars", "cent", "cents"},
    Currency{"HK$", "Hong Kong dollar", "Hong Kong dollars", "cent", "cents"},
    Currency{"HKD", "Hong Kong dollar", "Hong Kong dollars", "cent", "cents"},
    Currency{"NT$", "Taiwan dollar", "Taiwan dollars", "cent", "cents"},
    Currency{"TWD", "Taiwan dollar", "Taiwan dollars", "cent", "cents"},
    Currency{"S$", "Singapore dollar", "Singapore dollars", "cent", "cents"},
    Currency{"SGD", "Singapore dollar", "Singapore dollars", "cent", "cents"},
    Currency{"R$", "real", "reais", "", ""},
    Currency{"BRL", "real", "reais", "", ""},
    Currency{"MX$", "Mexican peso", "Mexican pesos", "", ""},
    Currency{"MXN", "Mexican peso", "Mexican pesos", "", ""},
    Currency{"$", "dollar", "dollars", "cent", "cents"},
    Currency{"€", "euro", "euros", "cent", "cents"},
    Currency{"EUR", "euro", "euros", "cent", "cents"},
    Currency{"£", "pound", "pounds", "penny", "pence"},
    Currency{"GBP", "pound", "pounds", "penny", "pence"},
    Currency{"E£", "Egyptian pound", "Egyptian pounds", "", ""},
    Currency{"EGP", "Egyptian pound", "Egyptian pounds", "", ""},
    Currency{"LE", "Egyptian pound", "Egyptian pounds", "", ""},
    Currency{"¥", "yen", "yen", "", ""},
    Currency{"JPY", "yen", "yen", "", ""},
    Currency{"CN¥", "yuan", "yuan", "", ""},
    Currency{"RMB", "yuan", "yuan", "", ""},
    Currency{"CNY", "yuan", "yuan", "", ""},
    Currency{"₪", "shekel", "shekels", "", ""},
    Currency{"NIS", "shekel", "shekels", "", ""},
    Currency{"ILS", "shekel", "shekels", "", ""},
    Currency{"₹", "rupee", "rupees", "", ""},
    Currency{"INR", "rupee", "rupees", "", ""},
    Currency{"Rs", "rupee", "rupees", "", ""},
    Currency{"PKR", "Pakistani rupee", "Pakistani rupees", "", ""},
    Currency{"LKR", "Sri Lankan rupee", "Sri Lankan rupees", "", ""},
    Currency{"₽", "rouble", "roubles", "", ""},
    Currency{"RUB", "rouble", "roubles", "", ""},
    Currency{"₺", "lira", "lira", "", ""},
    Currency{"TL", "lira", "lira", "", ""},
    Currency{"LBP", "Lebanese pound", "Lebanese pounds", "", ""},
    Currency{"SYP", "Syrian pound", "Syrian pounds", "", ""},
    Currency{"SDG", "Sudanese pound", "Sudanese pounds", "", ""},
    Currency{"₩", "won", "won", "", ""},
    Currency{"KRW", "won", "won", "", ""},
    Currency{"₴", "hryvnia", "hryvnia", "", ""},
    Currency{"UAH", "hryvnia", "hryvnia", "", ""},
    Currency{"₦", "naira", "naira", "", ""},
    Currency{"NGN", "naira", "naira", "", ""},
    Currency{"₱", "peso", "pesos", "", ""},
    Currency{"PHP", "peso", "pesos", "", ""},
    Currency{"₫", "dong", "dong", "", ""},
    Currency{"VND", "dong", "dong", "", ""},
    Currency{"฿", "baht", "baht", "", ""},
    Currency{"THB", "baht", "baht", "", ""},
    Currency{"₿", "bitcoin", "bitcoin", "", ""},
    Currency{"BTC", "bitcoin", "bitcoin", "", ""},
    Currency{"₡", "colon", "colons", "", ""},
    Currency{"₵", "cedi", "cedis", "", ""},
    Currency{"GHS", "cedi", "cedis", "", ""},
    Currency{"৳", "taka", "taka", "", ""},
    Currency{"BDT", "taka", "taka", "", ""},
    Currency{"₸", "tenge", "tenge", "", ""},
    Currency{"KZT", "tenge", "tenge", "", ""},
    Currency{"¢", "cent", "cents", "", ""},
    Currency{"CHF", "Swiss franc", "Swiss francs", "", ""},
    Currency{"SEK", "Swedish krona", "Swedish kronor", "", ""},
    Currency{"NOK", "Norwegian krone", "Norwegian kroner", "", ""},
    Currency{"DKK", "Danish krone", "Danish kroner", "", ""},
    Currency{"ISK", "Icelandic krona", "Icelandic kronur", "", ""},
    Currency{"PLN", "zloty", "zlotys", "", ""},
    Currency{"CZK", "Czech koruna", "Czech korunas", "", ""},
    Currency{"HUF", "forint", "forints", "", ""},
    Currency{"BGN", "lev", "leva", "", ""},
    Currency{"SAR", "Saudi riyal", "Saudi riyals", "", ""},
    Currency{"SR", "Saudi riyal", "Saudi riyals", "", ""},
    Currency{"QAR", "Qatari riyal", "Qatari riyals", "", ""},
    Currency{"QR", "Qatari riyal", "Qatari riyals", "", ""},
    Currency{"OMR", "Omani rial", "Omani rials", "", ""},
    Currency{"YER", "Yemeni rial", "Yemeni rials", "", ""},
    Currency{"IRR", "Iranian rial", "Iranian rials", "", ""},
    Currency{"AED", "dirham", "dirhams", "", ""},
    Currency{"Dhs", "dirham", "dirhams", "", ""},
    Currency{"Dh", "dirham", "dirhams", "", ""},
    Currency{"KWD", "Kuwaiti dinar", "Kuwaiti dinars", "", ""},
    Currency{"KD", "Kuwaiti dinar", "Kuwaiti dinars", "", ""},
    Currency{"BHD", "Bahraini dinar", "Bahraini dinars", "", ""},
    Currency{"BD", "Bahraini dinar", "Bahraini dinars", "", ""},
    Currency{"JOD", "Jordanian dinar", "Jordanian dinars", "", ""},
    Currency{"JD", "Jordanian dinar", "Jordanian dinars", "", ""},
    Currency{"IQD", "Iraqi dinar", "Iraqi dinars", "", ""},
    Currency{"LYD", "Libyan dinar", "Libyan dinars", "", ""},
    Currency{"TND", "Tunisian dinar", "Tunisian dinars", "", ""},
    Currency{"DZD", "Algerian dinar", "Algerian dinars", "", ""},
    Currency{"ZAR", "rand", "rand", "", ""},
    Currency{"KES", "Kenyan shilling", "Kenyan shillings", "", ""},
    Currency{"KSh", "Kenyan shilling", "Kenyan shillings", "", ""},
    Currency{"Ksh", "Kenyan shilling", "Kenyan shillings", "", ""},
    Currency{"UGX", "Ugandan shilling", "Ugandan shillings", "", ""},
    Currency{"TZS", "Tanzanian shilling", "Tanzanian shillings", "", ""},
    Currency{"ETB", "birr", "birr", "", ""},
    Currency{"IDR", "rupiah", "rupiah", "", ""},
    Currency{"Rp", "rupiah", "rupiah", "", ""},
    Currency{"MYR", "ringgit", "ringgit", "", ""},
    Currency{"RM", "ringgit", "ringgit", "", ""},
    Currency{"ARS", "Argentine peso", "Argentine pesos", "", ""},
    Currency{"CLP", "Chilean peso", "Chilean pesos", "", ""},
    Currency{"AFN", "afghani", "afghanis", "", ""}};

// Codes of two letters that newspapers write without a space before the sum.
bool joined(std::string_view sign) {
    return sign == "Rs" || sign == "RM" || sign == "Rp" || sign == "Dh" ||
           !glyph_before(sign, sign.size()).letter();
}

}  // namespace

const Currency* take_english_currency(Scanner& scan) {
    const auto rest = scan.rest();
    if (rest.empty() || rest.front() == ' ' || glyph_at(rest, 0).digit()) return nullptr;
    const Currency* longest = nullptr;  // "CN¥", and "US$" before "$"
    for (const auto& currency : kCurrencies) {
        if (currency.sign.front() != rest.front()) continue;
        if (rest.substr(0, currency.sign.size()) != currency.sign) continue;
        const bool letters = glyph_before(currency.sign, currency.sign.size()).letter();
        const auto next = glyph_at(rest, currency.sign.size());
        if (letters && next.letter()) continue;
        // "SR71" and "JD3" are names; "USD500" is money.
        if (currency.sign.size() == 2 && next.digit() && !joined(currency.sign)) continue;
        if (longest == nullptr || currency.sign.size() > longest->sign.size()) longest = &currency;
    }
    if (longest == nullptr) return nullptr;
    scan.literal(longest->sign);
    if (longest->sign == "Rs" || longest->sign == "Dhs" || longest->sign == "Dh") {
        auto dot = scan;
        dot.literal(".");
        dot.space();
        if (glyph_at(dot.rest(), 0).digit()) scan = dot;
    }
    return longest;
}

}  // namespace nashra
