#include "spoken/arabic_context.h"

#include <algorithm>
#include <array>
#include <span>

#include "spoken/arabic_noun.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

// What governs the genitive. Wright I 355-359, II 82.
constexpr std::array kPrepositions = {
    "في"sv,   "من"sv,    "إلى"sv,   "الى"sv,   "على"sv,   "عن"sv,   "مع"sv,     "منذ"sv,  "حتى"sv,
    "بين"sv,  "نحو"sv,   "حوالي"sv, "قرابة"sv, "زهاء"sv,  "خلال"sv, "بعد"sv,    "قبل"sv,  "لمدة"sv,
    "كل"sv,   "بنسبة"sv, "نسبة"sv,  "بقيمة"sv, "بمبلغ"sv, "بنحو"sv, "بحوالي"sv, "دون"sv,  "تحت"sv,
    "فوق"sv,  "سن"sv,    "عمر"sv,   "بمعدل"sv, "مدى"sv,   "وفي"sv,  "ومن"sv,    "وإلى"sv, "وعلى"sv,
    "مقتل"sv, "إصابة"sv, "سعر"sv,   "بسعر"sv,  "مساحة"sv, "بعمر"sv, "مدار"sv,   "عبر"sv,  "أصل"sv};

constexpr std::array kProclitics = {"ب"sv,   "ل"sv,   "ك"sv,    "و"sv,   "ف"sv,  "ال"sv,
                                    "بال"sv, "كال"sv, "وال"sv,  "فال"sv, "لل"sv, "وب"sv,
                                    "ول"sv,  "فب"sv,  "وبال"sv, "ولل"sv};

constexpr std::array kMonths = {
    "يناير"sv, "فبراير"sv, "مارس"sv,  "أبريل"sv,  "إبريل"sv,  "ابريل"sv,  "مايو"sv,   "يونيو"sv,
    "يوليو"sv, "أغسطس"sv,  "اغسطس"sv, "سبتمبر"sv, "أكتوبر"sv, "اكتوبر"sv, "نوفمبر"sv, "ديسمبر"sv,
    "شباط"sv,  "آذار"sv,   "نيسان"sv, "أيار"sv,   "حزيران"sv, "تموز"sv,   "آب"sv,     "أيلول"sv,
    "جانفي"sv, "فيفري"sv,  "أفريل"sv, "ماي"sv,    "جوان"sv,   "جويلية"sv, "أوت"sv,    "غشت"sv,
    "محرم"sv,  "صفر"sv,    "رجب"sv,   "شعبان"sv,  "رمضان"sv,  "شوال"sv,   "كانون"sv,  "تشرين"sv};

// Not counted: what goes on with the sentence behind a number.
constexpr std::array kFunctionWords = {
    "في"sv,   "من"sv,   "على"sv,  "إلى"sv, "الى"sv, "عن"sv,  "مع"sv,   "أو"sv,  "او"sv,   "ثم"sv,
    "أن"sv,   "إن"sv,   "ان"sv,   "هو"sv,  "هي"sv,  "هذا"sv, "هذه"sv,  "منذ"sv, "بعد"sv,  "قبل"sv,
    "خلال"sv, "حتى"sv,  "لكن"sv,  "كما"sv, "بين"sv, "كان"sv, "كانت"sv, "قد"sv,  "لم"sv,   "لا"sv,
    "ما"sv,   "منها"sv, "منهم"sv, "عند"sv, "ضد"sv,  "حول"sv, "فقط"sv,  "قال"sv, "قالت"sv, "إنه"sv};

// Things whose own first letter is "و".
constexpr std::array kNounsWithWaw = {"وحدة"sv,  "وحدات"sv,  "وزير"sv,   "وزيرا"sv, "وزراء"sv,
                                      "وزارة"sv, "وزارات"sv, "وظيفة"sv,  "وظائف"sv, "وثيقة"sv,
                                      "وثائق"sv, "ولاية"sv,  "ولايات"sv, "وفاة"sv,  "وفيات"sv,
                                      "ورقة"sv,  "وكالة"sv,  "وكالات"sv, "وفدا"sv,  "وفود"sv};

bool listed(std::span<const std::string_view> list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// The letters directly before, without a space between.
std::string_view attached(std::string_view before) {
    const auto last = glyph_before(before, before.size());
    return last.arabic() ? last_word(before) : std::string_view{};
}

/// ">90" is "أكثر من تسعين": the words of these signs end in a preposition.
bool compares(std::string_view before) {
    const auto end = before.find_last_not_of(' ');
    const auto sign = before.substr(0, end == std::string_view::npos ? 0 : end + 1);
    for (const auto written : {">"sv, "<"sv, ">="sv, "<="sv, "~"sv, "≈"sv, "≥"sv, "≤"sv}) {
        if (sign.size() >= written.size() && sign.substr(sign.size() - written.size()) == written)
            return true;
    }
    return false;
}

}  // namespace

bool month_name(std::string_view word) { return listed(kMonths, word); }

bool year_word(std::string_view word) {
    constexpr std::array kYears = {"عام"sv,   "العام"sv, "لعام"sv,  "بعام"sv,  "سنة"sv,
                                   "السنة"sv, "وعام"sv,  "عامي"sv,  "لسنة"sv,  "العامين"sv,
                                   "أعوام"sv, "موسم"sv,  "الأول"sv, "الثاني"sv};
    return listed(kYears, word);
}

Case case_behind(std::string_view before) {
    const auto proclitic = attached(before);
    if (listed(kProclitics, proclitic)) {
        const bool only_and = proclitic == "و" || proclitic == "ف";
        return only_and || proclitic == "ال" ? Case::pausal : Case::genitive;
    }
    // The second number of a range stands behind "إلى".
    const auto last = glyph_before(before, before.size());
    if (last.code == U'-' || last.code == 0x2013) {
        const auto first = glyph_before(before, before.size() - last.size);
        if (first.digit()) return Case::genitive;
    }
    if (compares(before)) return Case::genitive;
    const auto word = last_word(before);
    if (word.empty()) return Case::pausal;
    const bool governs = listed(kPrepositions, word) || year_word(word) || month_name(word);
    return governs ? Case::genitive : Case::pausal;
}

Joint joint_behind(std::string_view before) {
    return listed(kProclitics, attached(before)) ? Joint::none : Joint::space;
}

std::string_view counted_word(std::string_view behind_number) {
    Scanner scan{behind_number};
    if (!scan.space()) return {};
    const auto word = scan.word();
    const auto first = glyph_at(word, 0);
    // The article, and the "و" of what comes next, begin something new.
    const bool next_part = word.substr(0, 4) == "ال" ||
                           (word.substr(0, 2) == "و" && !listed(kNounsWithWaw, bare(word)));
    const bool noun =
        first.arabic() && word.size() > 4 && !next_part && !listed(kFunctionWords, bare(word));
    return noun ? word : std::string_view{};
}

std::string standing_alone(const Number& number, Gender counted, Case grammatical_case) {
    return pausal(arabic_number(number, counted, grammatical_case));
}

}  // namespace nashra
