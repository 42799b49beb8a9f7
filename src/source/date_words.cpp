#include "source/date_words.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "source/lines.h"
#include "source/one_of.h"

namespace nashra {

namespace {

// All labels are folded: alef plain, ta marbuta as ha, alef maqsura as ya.
constexpr auto kWeekdays = std::to_array<std::string_view>(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon",
     "tue",    "tues",    "wed",       "thu",      "thur",   "thurs",    "fri",    "sat",
     "sun",    "الاثنين", "الثلاثاء",  "الاربعاء", "الخميس", "الجمعه",   "السبت",  "الاحد",
     "اثنين",  "ثلاثاء",  "اربعاء",    "خميس",     "جمعه",   "سبت",      "احد"});

constexpr auto kMonths = std::to_array<std::string_view>(
    {"january", "february", "march", "april", "may", "june", "july", "august", "september",
     "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
     "sept", "oct", "nov", "dec",
     // Egypt and the Gulf; the Maghreb
     "يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيو", "يوليو", "اغسطس", "سبتمبر", "اكتوبر",
     "نوفمبر", "ديسمبر", "جانفي", "فيفري", "افريل", "ماي", "جوان", "جويليه", "اوت", "يونيه",
     "يوليه",
     // the Levant and Iraq
     "شباط", "اذار", "نيسان", "ايار", "حزيران", "تموز", "اب", "ايلول", "كانون", "تشرين",
     // the Hijri year
     "محرم", "صفر", "ربيع", "جمادي", "رجب", "شعبان", "رمضان", "شوال", "القعده", "الحجه"});

// Words that stand in dates but make none.
constexpr auto kAround = std::to_array<std::string_view>(
    {"originally", "published", "posted",  "updated", "last",   "modified", "on",    "at",
     "of",         "am",        "pm",      "a.m",     "p.m",    "gmt",      "utc",   "est",
     "edt",        "bst",       "et",      "cet",     "ast",    "date",     "time",  "the",
     "نشر",        "نشرت",      "في",      "تاريخ",   "النشر",  "بتاريخ",   "اخر",   "تحديث",
     "التحديث",    "تم",        "الساعه",  "بتوقيت",  "غرينتش", "الموافق",  "توقيت", "واحده",
     "ه",          "هـ",        "م",       "ص",       "مساء",   "صباحا",    "الاول", "الثاني",
     "الاخر",      "الاولي",    "الثانيه", "الاخره",  "ذو",     "ذي",       "عام",   "st",
     "nd",         "rd",        "th",      "and",     "-",      "–",        "—",     "|",
     "•",          "·",         "مكه",     "read"});

constexpr auto kAgeUnits = std::to_array<std::string_view>(
    {"second", "seconds", "minute", "minutes", "min",   "mins",  "hour",  "hours",
     "hr",     "hrs",     "day",    "days",    "week",  "weeks", "month", "months",
     "year",   "years",   "ثانيه",  "ثواني",   "ثوان",  "دقيقه", "دقائق", "دقيقتين",
     "ساعه",   "ساعات",   "ساعتين", "يوم",     "يومين", "ايام",  "اسبوع", "اسابيع",
     "شهر",    "اشهر",    "شهور",   "شهرين",   "سنه",   "سنوات", "سنتين"});

// Of a number that is written with them: "4h ago", "35m ago".
constexpr auto kShortUnits = std::to_array<std::string_view>({"s", "m", "h", "d", "w"});

constexpr auto kAgeWords = std::to_array<std::string_view>({"ago", "منذ", "قبل"});

// Ages without a number.
constexpr auto kAges = std::to_array<std::string_view>(
    {"yesterday", "just now", "moments ago", "a moment ago", "a minute ago", "an hour ago",
     "a day ago", "امس", "الان", "منذ لحظات", "قبل لحظات", "منذ قليل", "قبل قليل", "اول امس"});

struct DateEvidence {
    int weekdays = 0;
    int months = 0;
    int numbers = 0;
    int full_dates = 0;  // 2025-02-22, 22/02/2025
    int times = 0;       // 14:05
    int units = 0;
    int ages = 0;
    bool other = false;
};

/// The size of an Arabic-Indic or ASCII digit at the front, or 0.
std::size_t digit_size(std::string_view text) {
    if (text.front() >= '0' && text.front() <= '9') return 1;
    if (text.size() < 2) return 0;
    const auto first = static_cast<std::uint8_t>(text[0]);
    const auto second = static_cast<std::uint8_t>(text[1]);
    const bool arabic = first == 0xD9 && second >= 0xA0 && second <= 0xA9;
    const bool persian = first == 0xDB && second >= 0xB0 && second <= 0xB9;
    return arabic || persian ? 2 : 0;
}

/// "22", "22nd", "10:30", "2025-02-22": digits with the separators of dates and times.
bool add_number(std::string_view word, DateEvidence& evidence) {
    std::size_t digits = 0;
    std::size_t separators = 0;
    const bool time = word.find(':') != std::string_view::npos;
    while (!word.empty()) {
        const std::size_t size = digit_size(word);
        if (size > 0) {
            ++digits;
            word.remove_prefix(size);
        } else if (digits > 0 && std::string_view{"/-.:"}.find(word.front()) != std::string::npos) {
            ++separators;
            word.remove_prefix(1);
        } else {
            break;
        }
    }
    if (digits == 0) return false;
    const bool unit = is_one_of(kAgeUnits, word) || is_one_of(kShortUnits, word);
    const bool rest_known =
        word.empty() || word == "t" || word == "z" || is_one_of(kAround, word) || unit;
    if (!rest_known || digits > 14) return false;
    evidence.units += unit ? 1 : 0;
    ++evidence.numbers;
    if (separators == 2 && digits >= 5) ++evidence.full_dates;
    if (time && separators <= 2 && digits >= 3 && digits <= 6) ++evidence.times;
    return true;
}

/// "شباط/فبراير", "11/مارس/2026": months with strokes beside them.
bool add_parts(std::string_view word, DateEvidence& evidence) {
    DateEvidence parts = evidence;
    for (std::size_t slash = word.find('/'); !word.empty(); slash = word.find('/')) {
        const std::string_view part = word.substr(0, slash);
        word.remove_prefix(std::min(part.size() + 1, word.size()));
        if (is_one_of(kMonths, part)) {
            ++parts.months;
        } else if (part.empty() || !add_number(part, parts)) {
            return false;
        }
    }
    if (parts.months == evidence.months) return false;
    evidence = parts;
    return true;
}

void add_word(std::string_view word, DateEvidence& evidence) {
    constexpr std::string_view kPunctuation = ",.;:()[]/";
    while (!word.empty() && kPunctuation.find(word.front()) != std::string_view::npos)
        word.remove_prefix(1);
    while (!word.empty() && kPunctuation.find(word.back()) != std::string_view::npos)
        word.remove_suffix(1);
    if (word.ends_with("،")) word.remove_suffix(std::string_view{"،"}.size());
    if (word.empty() || is_one_of(kAround, word)) return;
    if (is_one_of(kWeekdays, word)) {
        ++evidence.weekdays;
    } else if (is_one_of(kMonths, word)) {
        ++evidence.months;
    } else if (is_one_of(kAgeUnits, word)) {
        ++evidence.units;
    } else if (is_one_of(kAgeWords, word)) {
        ++evidence.ages;
    } else if (add_parts(word, evidence)) {
        return;
    } else if (!add_number(word, evidence)) {
        evidence.other = true;
    }
}

}  // namespace

bool is_date_label(std::string_view label) {
    constexpr int kLongestDate = 18;  // words: a Gregorian and a Hijri date with a time
    if (is_one_of(kAges, label)) return true;
    DateEvidence evidence;
    int words = 0;
    for_each_word(label, [&](std::string_view word) {
        add_word(word, evidence);
        return !evidence.other && ++words <= kLongestDate;
    });
    if (evidence.other || words > kLongestDate) return false;
    const bool dated = (evidence.months > 0 && evidence.numbers > 0) || evidence.full_dates > 0 ||
                       evidence.weekdays > 0 || evidence.times > 0;  // "الساعة 14:05"
    return dated || (evidence.ages > 0 && evidence.units > 0);
}

}  // namespace nashra
