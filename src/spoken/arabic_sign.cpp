// Telephone numbers, and signs that the Arabic voice leaves silent or says in English (facts 2).
#include <array>

#include "spoken/arabic_context.h"
#include "spoken/arabic_noun.h"
#include "spoken/arabic_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"
#include "spoken/word_list.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

struct Sign {
    std::string_view written;
    std::string_view words;
};
constexpr std::array kSigns = {Sign{"%", "بِالْمِئَة"},
                               Sign{"@", "آت"},
                               Sign{"=", "يُسَاوِي"},
                               Sign{"×", "ضَرْب"},
                               Sign{"÷", "عَلَى"},
                               Sign{"±", "زَائِد أَوْ نَاقِص"},
                               Sign{"°", "دَرَجَة"},
                               Sign{"§", "مَادَّة"},
                               Sign{"∞", "مَا لَا نِهَايَة"},
                               Sign{"≠", "لَا يُسَاوِي"},
                               Sign{"√", "جَذْر"},
                               Sign{"→", "إِلَى"},
                               Sign{"₺", "لِيرَة"},
                               Sign{"₽", "رُوبْل"},
                               Sign{"¥", "يَنّ"},
                               Sign{"₹", "رُوبِيَّة"},
                               Sign{"$", "دُولَار"},
                               Sign{"€", "يُورُو"},
                               Sign{"£", "جُنَيْه"},
                               Sign{"₪", "شِيكِل"},
                               Sign{"‰", "بِالْأَلْف"},
                               Sign{"¢", "سِنْت"},
                               Sign{"≈", "نَحْوَ"},
                               Sign{"≥", "مَا لَا يَقِلُّ عَنْ"},
                               Sign{"≤", "مَا لَا يَزِيدُ عَلَى"},
                               Sign{"_", " "},
                               Sign{"/", " "},
                               Sign{"\\", " "},
                               Sign{"^", " "},
                               Sign{"~", " "},
                               Sign{"#", " "},
                               Sign{"*", " "}};

bool digit_behind(const Written& written) { return glyph_at(written.text, written.at + 1).digit(); }

/// "كوفيد-19" has a serial number, "-5" is below zero.
std::optional<Reading> read_minus(const Written& written) {
    if (written.rest().front() != '-' || !digit_behind(written)) return std::nullopt;
    // "و-3": the and belongs to the sentence.
    const auto joined = attached(written.before());
    if (joined == "و" || joined == "ف") return Reading{1, "سَالِب", Joint::none};
    const auto before = glyph_before(written.text, written.at);
    if (before.spoken()) return Reading{1, " "};
    return Reading{1, "سَالِب"};
}

/// ">90%" -> "أكثر من"; the brackets of "<b>" are no words.
std::optional<Reading> read_comparison(const Written& written) {
    struct Comparison {
        std::string_view written, words;
        std::string_view between = {};  // two numbers
    };
    static constexpr std::array kComparisons = {
        Comparison{">=", "مَا لَا يَقِلُّ عَنْ"}, Comparison{"<=", "مَا لَا يَزِيدُ عَلَى"},
        Comparison{">", "أَكْثَر مِنْ", "أَكْبَر مِنْ"}, Comparison{"<", "أَقَلّ مِنْ", "أَصْغَر مِنْ"},
        Comparison{"~", "نَحْوَ"}};
    for (const auto& comparison : kComparisons) {
        Scanner scan{written.rest()};
        if (!scan.literal(comparison.written)) continue;
        scan.space();
        scan.literal("$");
        const auto previous = glyph_before(written.text, written.at);
        // "5>3": one number is compared to another.
        if (!comparison.between.empty() && previous.digit() && glyph_at(scan.rest(), 0).digit())
            return Reading{comparison.written.size(), std::string{comparison.between}};
        const bool tag = previous.spoken();
        if (tag || !glyph_at(scan.rest(), 0).digit()) return std::nullopt;
        return Reading{comparison.written.size(), std::string{comparison.words}};
    }
    return std::nullopt;
}

/// "16+" is sixteen and more, "أوبك+" has a name of its own.
Reading read_plus_behind(const Written& written) {
    const auto before = glyph_before(written.text, written.at);
    if (before.digit()) return Reading{1, "زَائِد"};
    return Reading{1, before.letter() ? "بْلَس" : " "};
}

/// "اتصل على", "هاتف:", "على الرقم": what follows is dialled, not counted.
bool telephone_before(const Written& written) {
    constexpr auto kWords =
        "هاتف الهاتف هاتفيا تلفون التلفون جوال الجوال موبايل واتساب فاكس رقم الرقم الخط "
        "اتصل اتصلوا الاتصال للاتصال ت"sv;
    auto before = written.before();
    for (int i = 0; i < 2; ++i) {
        const auto letter = before.find_last_not_of(" :");
        before = before.substr(0, letter == std::string_view::npos ? 0 : letter + 1);
        const auto word = last_word(before);
        if (word.empty()) return false;
        if (listed(kWords, bare(word))) return true;
        before = before.substr(0, static_cast<std::size_t>(word.data() - before.data()));
    }
    return false;
}

}  // namespace

// "+972" -> "زائد تسعة سبعة اثنان"; "0123", "02-2345678", "123-456-7890" and eleven digits in a row
// are no quantity.
std::optional<Reading> read_arabic_telephone(const Written& written) {
    Scanner scan{written.rest()};
    const bool plus = scan.literal("+");
    const auto first = scan.digits();
    if (first.empty()) return std::nullopt;
    std::string digits{first};
    const bool zero = first.size() > 1 && first.front() == '0';
    int groups = 1;
    bool spaced = plus || zero;  // "02 298 7654", but not "02-2987654 120 مرة"
    for (auto ahead = scan;; ahead = scan) {
        const bool dash = ahead.literal("-");
        if (!dash && !(spaced && ahead.space())) break;
        const auto group = ahead.digits();
        if (group.empty() || (group.size() < 3 && !plus && !(zero && dash))) break;
        if (dash && !plus) spaced = false;
        digits += group;
        scan = ahead;
        ++groups;
    }
    constexpr std::size_t kLongestQuantity = 10;
    const bool zeros = digits.size() > 3 && digits.substr(digits.size() - 3) == "000";
    const bool long_one = digits.size() > kLongestQuantity && !zeros;
    const bool leading_zero = groups == 1 && first.size() > 2 && first.front() == '0';
    // A decimal point or a separator behind "0" is another rule's.
    const auto next = scan.rest().substr(0, 1);
    const bool amount =
        groups == 1 &&
        (next == "%" || ((next == "." || next == ",") && glyph_at(scan.rest(), 1).digit()));
    const bool short_one = groups == 1 && first.size() < 3;   // "+18" is an age
    const bool country_code = plus && !amount && !short_one;  // "+20%" is a quantity
    constexpr std::size_t kShortestTelephone = 7;
    const bool local = zero && groups > 1 && digits.size() >= kShortestTelephone;
    const bool called = !amount && digits.size() >= kShortestTelephone && telephone_before(written);
    if (!country_code && !local && groups < 3 && !long_one && !leading_zero && !called)
        return std::nullopt;
    return Reading{scan.at(), (plus ? "زَائِد " : "") + arabic_digits(digits),
                   joint_behind(written.before())};
}

// "3.2.1" -> "ثلاثة نقطة اثنان نقطة واحد": a part of a part, or a version. Dates and thousands are
// other rules'.
std::optional<Reading> read_arabic_parts(const Written& written) {
    Scanner scan{written.rest()};
    std::string words;
    int parts = 0;
    bool thousands = true;
    for (auto ahead = scan;;) {
        const auto digits = ahead.digits();
        constexpr std::size_t kLongestPart = 3;
        if (digits.empty() || digits.size() > kLongestPart) break;
        if (parts > 0) {
            words += " نُقْطَة ";
            thousands = thousands && digits.size() == kLongestPart;
        }
        words +=
            standing_alone(Number{std::string{digits}, {}, false}, Gender::masculine, Case::pausal);
        ++parts;
        scan = ahead;
        if (!ahead.literal(".")) break;
    }
    const auto before = glyph_before(written.text, written.at).code;
    if (parts < 3 || thousands || !scan.word_ends() || before == U'.') return std::nullopt;
    return Reading{scan.at(), std::move(words), joint_behind(written.before())};
}

std::optional<Reading> read_arabic_sign(const Written& written) {
    if (auto minus = read_minus(written)) return minus;
    if (auto comparison = read_comparison(written)) return comparison;
    const auto rest = written.rest();
    // "1- الأمن 2- الغذاء": a list within a sentence.
    const bool item = rest.front() == '-' && glyph_before(written.text, written.at).digit();
    if (item && glyph_at(rest, 1).space()) return Reading{1, ","};
    if (rest.front() == '^') return Reading{1, glyph_at(rest, 1).space() ? " " : "أُسّ"};
    if (rest.front() == '+') {
        Scanner scan{rest};
        scan.literal("+");
        scan.space();
        if (glyph_at(scan.rest(), 0).spoken() && !glyph_before(written.text, written.at).letter())
            return Reading{1, "زَائِد"};
        return read_plus_behind(written);
    }
    if (rest.front() == '#' && glyph_at(rest, 1).letter()) return Reading{1, "هَاشْتَاغ"};
    // "أحمد & علي" -> "أحمد وعلي": the and is part of the next word.
    if (rest.front() == '&') {
        Scanner scan{rest};
        scan.literal("&");
        scan.space();
        return Reading{scan.at(), " وَ", Joint::space, Joint::none};
    }
    for (const auto& sign : kSigns) {
        if (rest.substr(0, sign.written.size()) == sign.written)
            return Reading{sign.written.size(), std::string{sign.words}};
    }
    return std::nullopt;
}

}  // namespace nashra
