// Percentages, and numbers with what they count, in Arabic.
#include "spoken/arabic_case.h"
#include "spoken/arabic_context.h"
#include "spoken/arabic_gender.h"
#include "spoken/arabic_noun.h"
#include "spoken/arabic_readings.h"
#include "spoken/arabic_verb.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"
#include "spoken/word_list.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr auto kPercent = " بِالْمِئَة"sv;
constexpr auto kPerMille = " بِالْأَلْف"sv;

/// "كوفيد-19", but not "3-5".
bool serial_dash(const Written& written) {
    return glyph_before(written.text, written.at).code == U'-' &&
           glyph_before(written.text, written.at - 1).letter();
}

/// Whether a one or two here counts: behind the names of things it is a part of the name ("فورمولا
/// 1 سباق", "رقم 2 عالميا"), so only at the beginning, where a case is known, and behind some
/// verbs.
bool counts_one_or_two(std::string_view before, std::string_view noun, Case c) {
    const auto word = bare(last_word(before));
    // "استقبل المستشفى 2 مصابين": a dual is no part of a name.
    if (ends(noun, "ين") && !ends(word, "رقم")) return true;
    if (starts(word, "ال") || starts(word, "لل") || ends(word, "رقم")) return false;
    constexpr auto kVerbs = "قتل قتلت أصيب أصيبت جرح اعتقل توفي استشهد وصل شارك سجل فقد خطف نجا"sv;
    const auto verb = starts(word, "و") ? std::string_view{word}.substr(2) : word;
    // "3 جرحى و1 قتيل": joined to what was counted before
    if (attached(before) == "و" &&
        glyph_at(last_word(before.substr(0, before.size() - 2)), 0).arabic())
        return true;
    // "لديه 2 صاروخ"
    constexpr auto kThere =
        "هناك ثمة لديه لديها لديهم لدينا لدي فيه فيها بينهم بينها منهم منها معه معها له لها لهم "
        "يوجد "
        "توجد به بها"sv;
    return before.empty() || c != Case::pausal || listed(kVerbs, word) || listed(kVerbs, verb) ||
           listed(kThere, word) || listed(kThere, verb) || verb_form(word) || verb_form(verb);
}

/// "بجروح", "لقطة": what may begin with a preposition is no thing, but for some.
bool prefixed(std::string_view word) {
    if (!starts(word, "ب")) return false;
    return !listed(
        "بنت بيت بلد بند برج بنك بئر باص باب بلدة بطولة باخرة بندقية بطاقة برقية بحار بطل "
        "برلماني بريطاني بناية بوابة باحث بائع بطارية بعثة بقرة بيضة"sv,
        word);
}

/// Of one thing, not of several, as far as the form tells: "جندي", "كتاب", "طفل", "امرأة".
bool singular_form(std::string_view word) {
    const auto letters = word.size() / 2;
    const bool plural = plural_form(word) && word != "كتاب";  // also the plural of "كاتب"
    if (plural || listed("مقابل بفارق عالميا محليا"sv, word) || prefixed(word)) return false;
    const auto letter = [word](std::size_t index) { return word.substr(index * 2, 2); };
    // "صاروخ", "قانون"; "مشروع", "مفتاح"; "تقرير"; "مقعد"; "رسول".
    if (letters == 5 && letter(1) == "ا" && letter(3) == "و") return true;
    if (letters == 5 && starts(word, "م") && (letter(3) == "و" || letter(3) == "ا")) return true;
    if (letters == 5 && starts(word, "ت") && letter(3) == "ي") return true;
    if (letters == 4 && (starts(word, "م") || letter(2) == "و")) return true;
    const bool weak = letters == 4 && (word.substr(4, 2) == "ا" || word.substr(4, 2) == "ي" ||
                                       word.substr(2, 2) == "ا");
    return letters == 3 || weak || ends(word, "ة") || ends(word, "ي");
}

/// One and two follow what they count or are part of it: "شخص واحد", "جنديان". Wright I 318-319.
std::optional<std::string> one_or_two(std::string_view noun, std::uint64_t value, Case c) {
    const auto word = bare(noun);
    const bool accusative_form = ends(word, "ا") && singular_form(word.substr(0, word.size() - 2));
    // "1 قتيلا", and the dual that stands there already: "2 مصابين"
    if (value == 1 && accusative_form) return std::string{noun} + " وَاحِدًا";
    if (value == 2 && ends(word, "ان")) return std::string{noun} + " اِثْنَان";
    if (value == 2 && ends(word, "ين"))
        return std::string{noun} + (ends(word, "تين") ? " اِثْنَتَيْن" : " اِثْنَيْن");
    if (!singular_form(word)) return std::nullopt;
    const bool feminine = gender_of_singular(word) == Gender::feminine;
    if (value == 1) return std::string{noun} + (feminine ? " وَاحِدَة" : " وَاحِد");
    std::string stem{word};
    if (ends(stem, "ة")) stem.replace(stem.size() - 2, 2, "ت");
    const bool nominative = c == Case::pausal || c == Case::nominative;
    return stem + (nominative ? "َان" : "َيْن");
}

/// The case of a number in front of `word`, which it counts; or of nothing.
Case case_of_number(std::string_view before, const Number& number, std::string_view word) {
    if (!number.fraction.empty() || !is_quantity(number))
        return case_behind(before, Follows::share);
    const auto value = value_of(number);
    const bool year = !number.grouped && value >= 1000 && value < 2100 && word.empty();
    if (year) return case_behind(before, Follows::year);
    if (word.empty()) return case_behind(before);
    const auto c = case_behind(before, follows_number(word));
    if (c != Case::pausal || value < 11) return c;
    const bool others = ends(bare(word), "آخرين");  // "واعتقلت 30 آخرين" says so itself
    const bool object = value % 100 >= 11 && ends(bare(word), "ا") &&
                        gender_of_counted(word, value) == Gender::masculine &&
                        behind_feminine_verb(before);
    return others || object ? Case::accusative : c;
}

}  // namespace

// "1.5%", "%7" -> "سبعة بالمئة", "3‰" -> "ثلاثة بالألف".
std::optional<Reading> read_arabic_percent(const Written& written) {
    Scanner scan{written.rest()};
    const bool sign_first = scan.literal("%");
    const auto number = scan.number();
    if (!number) return std::nullopt;
    auto part = kPercent;
    if (!sign_first) {
        scan.space();
        if (scan.literal("‰"))
            part = kPerMille;
        else if (!scan.literal("%"))
            return std::nullopt;
    }
    const auto c = case_behind(written.before(), Follows::share);
    return Reading{scan.at(), standing_alone(*number, Gender::masculine, c) + std::string{part},
                   joint_behind(written.before())};
}

// "45,936 شهيدا" -> "خمسة وأربعون ألفا وتسعمئة وستة وثلاثون شهيدا"; "3 نساء" -> "ثلاث نساء"; "1
// شخص" -> "شخص واحد".
std::optional<Reading> read_arabic_number(const Written& written) {
    Scanner scan{written.rest()};
    const auto number = scan.number();
    if (!number) return std::nullopt;
    const auto before = written.before();
    const auto joint = joint_behind(before);
    const auto word = counted_word(scan.rest());
    const auto c = case_of_number(before, *number, word);
    const bool serial = serial_dash(written);
    const bool whole = is_quantity(*number) && number->fraction.empty();
    if (serial || !whole)
        return Reading{scan.at(), standing_alone(*number, Gender::masculine, c), joint};
    if (word.empty())
        return Reading{scan.at(), standing_alone(*number, gender_behind(scan.rest(), *number), c),
                       joint};
    const auto value = value_of(*number);
    if ((value == 1 || value == 2) && counts_one_or_two(before, bare(word), c)) {
        if (auto words = one_or_two(word, value, c)) {
            scan.space();
            scan.word();
            return Reading{scan.at(), std::move(*words), joint};
        }
    }
    const auto form = c == Case::pausal ? Case::nominative : c;
    return Reading{scan.at(),
                   arabic_number(*number, gender_of_counted(word, value), form, State::construct),
                   joint};
}

}  // namespace nashra
