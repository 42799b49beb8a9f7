// Money and measures in Arabic: what is counted decides the number, the number decides the form of
// what is counted.
#include <array>

#include "spoken/arabic_case.h"
#include "spoken/arabic_context.h"
#include "spoken/arabic_noun.h"
#include "spoken/arabic_ordinal.h"
#include "spoken/arabic_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"
#include "spoken/word_list.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

// The sign of a currency, and the name it has among ours. The longer ones first.
struct Sign {
    std::string_view written, name;
};
constexpr std::array kSigns = {
    Sign{"US$", "$"},   Sign{"CA$", "C$"}, Sign{"C$", "C$"},   Sign{"AU$", "A$"}, Sign{"A$", "A$"},
    Sign{"HK$", "HK$"}, Sign{"R$", "R$"},  Sign{"$", "$"},     Sign{"€", "€"},    Sign{"£", "£"},
    Sign{"₪", "₪"},     Sign{"¥", "¥"},    Sign{"₽", "₽"}, Sign{"₺", "₺"},    Sign{"﷼", "﷼"},
    Sign{"₹", "₹"},     Sign{"₩", "₩"},    Sign{"₿", "₿"}, Sign{"₴", "₴"},    Sign{"₦", "₦"},
    Sign{"₫", "₫"},     Sign{"₱", "₱"},    Sign{"₸", "₸"},     Sign{"¢", "¢"}};

/// "$", "€"...; empty for none.
std::string_view take_sign(Scanner& scan) {
    for (const auto& sign : kSigns) {
        if (scan.literal(sign.written)) return sign.name;
    }
    return {};
}

/// "USD", "aed".
std::string take_code(Scanner& scan) {
    auto ahead = scan;
    std::string code;
    for (const char c : ahead.word())
        code += static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    if (code.size() != 3 || static_cast<unsigned char>(code[0]) >= 0x80) return {};
    if (!arabic_currency(code)) return {};
    scan = ahead;
    return code;
}

std::string take_sign_or_code(Scanner& scan) {
    const auto sign = take_sign(scan);
    return sign.empty() ? take_code(scan) : std::string{sign};
}

/// "د.إ", "ر.س."
std::optional<ArabicNoun> take_dotted(Scanner& scan) {
    auto ahead = scan;
    std::string code{ahead.word()};
    if (code.size() != 2 || !ahead.literal(".")) return std::nullopt;
    ahead.space();
    code += '.';
    code += ahead.word();
    auto noun = arabic_currency(code);
    if (!noun) return std::nullopt;
    // The dot behind it is the abbreviation's when the sentence goes on.
    auto dot = ahead;
    if (dot.literal(".") && dot.space()) ahead.literal(".");
    scan = ahead;
    return noun;
}

/// A noun, and how it was written; a written one keeps its own form where that is right.
struct Taken {
    ArabicNoun noun;
    std::string_view word;
};

std::optional<Taken> take_currency(Scanner& scan) {
    auto ahead = scan;
    ahead.space();
    if (const auto dotted = take_dotted(ahead)) {
        scan = ahead;
        return Taken{*dotted, {}};
    }
    auto sign = ahead;
    if (const auto code = take_sign_or_code(sign); !code.empty()) {
        scan = sign;
        return Taken{*arabic_currency(code), {}};
    }
    const auto word = ahead.word();
    const auto noun = arabic_currency(word);
    if (!noun) return std::nullopt;
    scan = ahead;
    return Taken{*noun, word};
}

/// Not the "عام" of "من 5 عام 2020", nor the metre of "عام 1990 م".
bool unit_of_time(std::string_view word) { return listed("عام سنة يوم شهر"sv, word); }

std::optional<Taken> take_unit(Scanner& scan) {
    auto ahead = scan;
    ahead.space();
    const bool degree = ahead.literal("°");
    const auto word = degree ? "°"sv : ahead.word();
    const auto noun = arabic_unit(word);
    // "كم2", "م3".
    const auto next = ahead.rest().substr(0, 1);
    const bool ended = degree || ahead.word_ends() || next == "2" || next == "3";
    if (!noun || !ended) return std::nullopt;
    auto behind = ahead;
    if (unit_of_time(word) && behind.space() && glyph_at(behind.rest(), 0).digit())
        return std::nullopt;
    scan = ahead;
    return Taken{*noun, word};
}

/// "كم2", "م3", "°C", "° م": the adjective that a unit's sign stands for; empty for none.
std::string_view take_adjective_sign(Scanner& scan, std::string_view unit) {
    if (unit != "°") {
        if (scan.literal("2")) return "مُرَبَّع";
        return scan.literal("3") ? "مُكَعَّب"sv : std::string_view{};
    }
    auto ahead = scan;
    ahead.space();
    const auto scale = ahead.word();
    const bool celsius = scale == "C" || scale == "م";
    if (!celsius && scale != "F" && scale != "ف") return {};
    scan = ahead;
    return celsius ? "مِئَوِيّ" : "فَهْرِنْهَايْتِيّ";
}

/// "كم/س" -> "في الساعة", "دولار/برميل" -> "للبرميل".
std::string take_per(Scanner& scan) {
    auto ahead = scan;
    if (!ahead.literal("/")) return {};
    auto per = ahead.word();
    if (per == "س" || per == "h") per = "ساعة";
    if (per == "ث" || per == "s") per = "ثانية";
    if (starts(per, "ال")) per.remove_prefix(4);
    const auto noun = arabic_unit(per);
    if (!noun || !ahead.word_ends()) return {};
    scan = ahead;
    const auto unit = with_article(noun->singular);
    if (listed("ساعة ثانية دقيقة يوم شهر سنة عام أسبوع"sv, per)) return " فِي " + unit;
    return " لِ" + unit.substr(2);
}

struct Scaled {
    ArabicNoun noun;
    bool plural;  // as it is written
};

enum class ScaleSigns { no, yes };  // whether "bn" and "m" are scales: behind "$" they are

std::optional<Scaled> take_scale(Scanner& scan, ScaleSigns signs) {
    auto ahead = scan;
    ahead.space();
    const auto word = ahead.word();
    const auto noun = arabic_scale(word);
    const bool latin = glyph_at(word, 0).latin();
    if (!noun || (latin && signs == ScaleSigns::no)) return std::nullopt;
    scan = ahead;
    return Scaled{*noun, bare(word) == bare(noun->plural)};
}

/// "7.9 مليارات يورو": a decimal keeps the plural as it is written.
std::string say_scaled(const Number& number, const Scaled& scale, Case c, State state) {
    auto noun = scale.noun;
    if (!number.fraction.empty() && scale.plural) noun.singular = noun.plural;
    return counted(number, noun, c, state);
}

/// "$7.50" has cents, "£7.50" pence, "$7.5 مليون" neither. No more than a hundredth has a name.
std::string with_cents(const Number& number, const ArabicNoun& currency, std::string_view cent,
                       Case c) {
    const Number whole{number.whole, {}, number.grouped};
    const Number cents{
        number.fraction[0] == '0' ? number.fraction.substr(1) : number.fraction, {}, false};
    std::string words;
    if (whole.whole != "0" || cents.whole == "0") words = counted(whole, currency, c);
    if (cents.whole != "0") append_and(words, counted(cents, *arabic_currency(cent), c));
    return words;
}

std::string_view cent_of(std::string_view sign) {
    if (sign == "£") return "بنس";
    return ends(sign, "$") || sign == "€" || sign == "USD" || sign == "EUR" ? "سنت"sv : ""sv;
}

/// "5 دولار أمريكي" -> " أمريكية": where the noun's form was put right, its adjective's must be.
std::string take_written_adjective(Scanner& scan, const Taken& taken, const Number& number, Case c,
                                   std::string_view said) {
    if (taken.word.empty() || ends(bare(said), bare(taken.word))) return {};
    auto ahead = scan;
    if (!ahead.space()) return {};
    auto stem = bare(ahead.word());
    if (starts(stem, "ال")) return {};
    for (const auto ending : {"ان"sv, "ين"sv, "ة"sv, "ا"sv}) {
        if (!ends(stem, ending)) continue;
        stem.resize(stem.size() - ending.size());
        break;
    }
    const bool shape = stem == "مربع" || stem == "مكعب";
    const bool from_name = ends(stem, "ي") && stem.size() >= 8;
    if (!shape && !from_name) return {};
    scan = ahead;
    return agreeing(from_name ? stem + "ّ" : stem, number, taken.noun.gender, c);
}

/// "2025م", "عام 570 م" and "1776 م" are years, "1500 م" and "40 م" are metres.
bool era_follows(const Number& number, std::string_view before, std::string_view rest) {
    Scanner scan{rest};
    const bool apart = scan.space();
    if (scan.word() != "م" || !number.plain()) return false;
    const auto last = last_word(before);
    if (year_word(last) || month_name(last)) return true;
    const bool four = number.whole.size() == 4 && number.whole < "2101";
    return four && (!apart || (number.whole.substr(2) != "00" && number.whole.substr(2) != "50"));
}

struct Amount {
    std::string sign;  // before the number: "$", "USD"
    Number number;
    std::string first;                     // of a range: "خمسة إلى "
    Case grammatical_case = Case::pausal;  // of the number
};

/// "$5", "USD 5", "$5-$10", and the number alone.
std::optional<Amount> take_amount(Scanner& scan, std::string_view before) {
    const auto first = glyph_at(scan.rest(), 0);
    if (first.arabic()) return std::nullopt;  // most words: nothing more is asked of them
    Amount amount;
    amount.sign = take_sign_or_code(scan);
    if (!amount.sign.empty()) scan.space();
    auto number = scan.number();
    if (!number) return std::nullopt;
    amount.number = std::move(*number);
    amount.grammatical_case = case_behind(before, Follows::thing);
    if (amount.sign.empty()) return amount;
    auto ahead = scan;
    if (!ahead.dash()) return amount;
    take_sign(ahead);
    const auto second = ahead.number();
    if (!second || !is_quantity(amount.number)) return amount;
    const auto gender = arabic_currency(amount.sign)->gender;
    amount.first = standing_alone(amount.number, gender, amount.grammatical_case) + " إِلَى ";
    amount.number = *second;
    amount.grammatical_case = Case::genitive;
    scan = ahead;
    return amount;
}

/// "110 مليارات دولار", "3 ملايين برميل", "200 ألف شخص" (whose noun is read as it stands).
std::string say_scaled_thing(Scanner& scan, const Number& number, const Scaled& scale,
                             const std::optional<Taken>& thing, Case c) {
    if (!thing) {
        const auto follows = counted_word(scan.rest());
        return say_scaled(number, scale, c, follows.empty() ? State::absolute : State::construct);
    }
    const Number hundred{"100", {}, false};
    return say_scaled(number, scale, c, State::construct) + ' ' +
           std::string{thing->noun.singular} +
           agreeing(thing->noun.adjective, hundred, thing->noun.gender, c) + take_per(scan);
}

/// "عمل 20 سنة", "خصصت 50 مليون دولار"; `thing` is empty for a scale.
Case case_of_amount(std::string_view before, const std::optional<Taken>& thing) {
    const auto singular = thing ? bare(thing->noun.singular) : std::string{};
    const auto c = case_behind(before, follows_number(singular));
    const bool masculine = !thing || thing->noun.gender == Gender::masculine;
    return c == Case::pausal && masculine && behind_feminine_verb(before) ? Case::accusative : c;
}

}  // namespace

// "$110 مليارات" -> "مئة وعشرة مليارات دولار", "5 دولار" -> "خمسة دولارات", "50 كم/س", "20 د.إ".
std::optional<Reading> read_arabic_quantity(const Written& written) {
    const auto before = written.before();
    Scanner scan{written.rest()};
    const auto amount = take_amount(scan, before);
    if (!amount) return std::nullopt;
    auto c = amount->grammatical_case;
    const auto& number = amount->number;
    const auto joint = joint_behind(before);
    const bool sign = !amount->sign.empty();
    const auto scale = take_scale(scan, sign ? ScaleSigns::yes : ScaleSigns::no);
    std::optional<Taken> thing;
    if (sign)
        thing = Taken{*arabic_currency(amount->sign), {}};
    else
        thing = take_currency(scan);
    const bool era = !thing && !scale && era_follows(number, before, scan.rest());
    if (!thing && !era) thing = take_unit(scan);
    if (!scale && !thing) return std::nullopt;
    if (!sign) c = case_of_amount(before, scale ? std::nullopt : thing);
    if (scale)
        return Reading{scan.at(), amount->first + say_scaled_thing(scan, number, *scale, thing, c),
                       joint};
    const auto adjective = take_adjective_sign(scan, thing->word);
    if (!adjective.empty()) thing->noun.adjective = adjective;
    const auto cent = sign && number.fraction.size() == 2 ? cent_of(amount->sign) : ""sv;
    if (!number.fraction.empty() && bare(thing->word) == bare(thing->noun.plural))
        thing->noun.singular = thing->noun.plural;
    auto words =
        cent.empty() ? counted(number, thing->noun, c) : with_cents(number, thing->noun, cent, c);
    // A decimal leaves the noun as it is written: "85.4 دولارا".
    const bool decimal = !number.fraction.empty() && cent.empty();
    if (decimal && ends(thing->word, "ا") && !ends(bare(words), thing->word)) words += "ًا";
    words += take_written_adjective(scan, *thing, number, c, words);
    words += take_per(scan);
    return Reading{scan.at(), amount->first + words, joint};
}

}  // namespace nashra
