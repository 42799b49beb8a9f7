// Numbers that order what stands before them, or count it with the article: "القرن الـ21", "المادة
// 5", "الدول الـ27".
#include <algorithm>
#include <array>

#include "spoken/arabic_context.h"
#include "spoken/arabic_gender.h"
#include "spoken/arabic_noun.h"
#include "spoken/arabic_ordinal.h"
#include "spoken/arabic_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"
#include "spoken/word_list.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

// What is numbered from one on, so that a bare number behind it orders: "المادة 5".
constexpr auto kNumbered =
    "القرن المادة الآية السورة الفصل البند الفقرة الباب الجزء المجلد الدورة الجولة المرحلة الطبعة "
    "النسخة الحلقة "
    "المركز "
    "المرتبة الأسبوع الشهر الطابق الصف الذكرى القمة المؤتمر الدفعة الجلسة المحاولة الصفحة الفرقة "
    "الفيلق اللواء الكتيبة الفوج الدرجة الفئة المجموعة القناة الدقيقة الشوط الموسم السنة الحزمة "
    "الموجة "
    "الدائرة المنطقة المقاطعة الاحتجاج الجمعة الليلة المرة الأسطول الجيل الربع النصف الثلث"sv;

/// The noun without what is joined before it: "بالقرن", "للقرن" -> "القرن"; empty without an
/// article.
std::string definite_noun(std::string_view written) {
    auto word = bare(written);
    for (const auto joined : {"و"sv, "ف"sv, "ب"sv, "ك"sv}) {
        if (starts(word, joined) && starts(std::string_view{word}.substr(2), "ال"))
            word.erase(0, joined.size());
    }
    if (starts(word, "لل")) word.replace(0, 2, "ا");
    const bool noun = !listed("الى التي الذي الذين اللذين اللتين الآن الا"sv, word);
    return starts(word, "ال") && word.size() > 8 && noun ? word : std::string{};
}

/// "سن الـ18" is the eighteenth year, and years are feminine: also "في الـ25 من عمره".
bool age(std::string_view before, std::string_view rest) {
    if (listed("سن عمر بعمر بسن لسن"sv, before)) return true;
    Scanner scan{rest};
    scan.space();
    if (scan.word() != "من") return false;
    scan.space();
    const auto of = scan.word();
    return starts(of, "عمر") || of == "العمر";
}

std::string counted_with_article(const Number& number, Gender gender) {
    return with_article(standing_alone(number, gender, Case::genitive));
}

/// What the number with the article says behind `before` and in front of `rest`.
std::string say_definite(const Number& number, std::string_view before, std::string_view rest) {
    const auto value = value_of(number);
    const auto last = last_word(before);
    const auto noun = definite_noun(last);
    const auto stem = noun.empty() ? std::string_view{} : std::string_view{noun}.substr(4);
    if (plural_form(stem)) return counted_with_article(number, gender_of_plural(stem));
    const auto counts = gender_behind(rest, number);
    const bool ordinal = value >= 1 && value <= kLastOrdinal && !number.grouped;
    if (!ordinal) return counted_with_article(number, counts);
    if (age(last, rest)) return arabic_ordinal(value, Gender::feminine);
    if (!noun.empty()) return arabic_ordinal(value, gender_of_singular(noun));
    // "في الـ10 من أكتوبر" is a day; "الـ24 ساعة" and "مجموعة الـ7" count.
    Scanner scan{rest};
    scan.space();
    const auto next = scan.word();
    constexpr std::uint64_t kLastDay = 31;
    if (value <= kLastDay && (next == "من" || month_name(next)))
        return arabic_ordinal(value, Gender::masculine);
    return counted_with_article(number, counts);
}

/// "القرن الـ5 م", "القرن الـ4 ق.م", "القرن الـ5 هـ": the era agrees with the century.
std::string take_era(Scanner& scan, std::string_view noun) {
    if (noun != "القرن") return {};
    auto ahead = scan;
    ahead.space();
    const auto era = ahead.word();
    const bool ends_here = ahead.word_ends() && glyph_at(ahead.rest(), 0).code != U'.';
    if (!ends_here || (era != "م" && era != "ه")) return {};
    scan = ahead;
    return era == "م" ? " الْمِيلَادِيّ" : " الْهِجْرِيّ";
}

constexpr auto kYear = "السنة"sv;  // which "سن 18" leaves unsaid

/// "المادة ", "القرنين 19 و", "سن ": the noun that the number behind it orders, in the singular
/// with the article; empty for none.
std::string numbered_noun(std::string_view before) {
    auto last = last_word(before);
    // "القرنين 19 و20", "المادتين 5 و6".
    if (last == "و") {
        before = before.substr(0, static_cast<std::size_t>(last.data() - before.data()));
        const auto number = last_word(before);
        if (number.empty() || !glyph_at(number, 0).digit()) return {};
        last = last_word(before.substr(0, static_cast<std::size_t>(number.data() - before.data())));
    } else if (glyph_before(before, before.size()).spoken()) {
        return {};
    }
    if (listed("سن بسن لسن"sv, last)) return std::string{kYear};
    auto noun = definite_noun(last);
    if (listed(kNumbered, noun)) return noun;
    for (const auto two : {"ين"sv, "ان"sv}) {
        if (!ends(noun, two)) continue;
        noun.resize(noun.size() - two.size());
        if (ends(noun, "ت")) noun.replace(noun.size() - 2, 2, "ة");
        return listed(kNumbered, noun) ? noun : std::string{};
    }
    return {};
}

struct Joined {
    std::string_view written, words;
};
constexpr std::array kJoined = {Joined{"ال", ""},     Joined{"وال", "وَ"},   Joined{"بال", "بِ"},
                                Joined{"كال", "كَ"},   Joined{"فال", "فَ"},   Joined{"وبال", "وَبِ"},
                                Joined{"وكال", "وَكَ"}, Joined{"فبال", "فَبِ"}, Joined{"لل", "لِ"},
                                Joined{"ولل", "وَلِ"},  Joined{"فلل", "فَلِ"}};

/// Ordinals are made with the article; "لل" has lost the alif of its own.
std::string joined_to(const Joined& article, std::string words) {
    if (ends(article.written, "لل") && starts(words, "ا")) words.erase(0, 2);
    return std::string{article.words} + words;
}

/// "30th", "2nd" in an Arabic text order as they do in English; empty for another number.
std::string latin_ordinal(Scanner& scan, const Number& number) {
    auto ahead = scan;
    if (!listed("st nd rd th"sv, ahead.word()) || !ahead.word_ends() || !number.plain()) return {};
    const auto value = value_of(number);
    if (value < 1 || value > kLastOrdinal) return {};
    scan = ahead;
    return arabic_ordinal(value, Gender::masculine);
}

}  // namespace

// "القرن الـ21" -> "القرن الحادي والعشرين", "الدول الـ27" -> "الدول السبع والعشرين", "الـ5 ملايين"
// -> "الخمسة ملايين", "في الـ10:30" -> "في العاشرة والنصف". The tatweel is cleaned away.
std::optional<Reading> read_arabic_definite(const Written& written) {
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    Scanner scan{written.rest()};
    const auto written_article = scan.word();
    const auto* article = std::find_if(kJoined.begin(), kJoined.end(), [&](const Joined& entry) {
        return entry.written == written_article;
    });
    if (article == kJoined.end()) return std::nullopt;
    scan.space();
    const Written at_number{written.text, written.at + scan.at()};
    const auto begin = scan.at();
    if (const auto hour = read_arabic_clock(at_number))
        return Reading{begin + hour->length, joined_to(*article, hour->words)};
    const auto number = scan.number();
    if (!number || !is_quantity(*number)) return std::nullopt;
    if (const auto ordinal = latin_ordinal(scan, *number); !ordinal.empty())
        return Reading{scan.at(), joined_to(*article, ordinal)};
    const auto noun = definite_noun(last_word(written.before()));
    if (noun.empty()) {
        for (const auto read : {read_arabic_quantity, read_arabic_percent}) {
            if (const auto counted = read(at_number))
                return Reading{begin + counted->length,
                               joined_to(*article, with_article(counted->words))};
        }
    }
    const auto next = glyph_at(scan.rest(), 0).code;
    const bool goes_on = next == U'%' || next == U':' || next == U'/' || next == U'-';
    if (!number->fraction.empty() || goes_on || !scan.word_ends()) return std::nullopt;
    auto words = say_definite(*number, written.before(), scan.rest());
    words += take_era(scan, noun);
    return Reading{scan.at(), joined_to(*article, std::move(words))};
}

// "المادة 5" -> "المادة الخامسة", "القرن 21" -> "القرن الحادي والعشرين".
std::optional<Reading> read_arabic_numbered(const Written& written) {
    Scanner scan{written.rest()};
    const auto number = scan.number();
    if (!number || !number->plain() || !is_quantity(*number)) return std::nullopt;
    const auto value = value_of(*number);
    if (const auto ordinal = latin_ordinal(scan, *number); !ordinal.empty())
        return Reading{scan.at(), ordinal, joint_behind(written.before())};
    if (value < 1 || value > kLastOrdinal || !scan.word_ends()) return std::nullopt;
    const auto next = glyph_at(scan.rest(), 0).code;
    if (next == U'-' || next == U'/' || next == U'%' || next == U':') return std::nullopt;
    const auto before = written.before();
    const auto noun = numbered_noun(before);
    if (noun.empty()) return std::nullopt;
    // "سجل في الشوط 3 أهداف" counts.
    auto ahead = scan;
    ahead.space();
    const auto word = ahead.word();
    // "سن 18 عاما", "بين سن 15 و49 عاما"
    auto last = scan;
    Number joined;
    const bool counts_years =
        !counted_word(scan.rest()).empty() ||
        (take_joined_number(last, joined) && !counted_word(last.rest()).empty());
    if (noun == kYear && counts_years) return std::nullopt;
    const bool counts = arabic_scale(word) || arabic_unit(word) || arabic_currency(word) ||
                        (value >= 3 && value <= 10 && plural_form(word)) ||
                        (value >= 11 && ends(bare(word), "ا") && counted_word(scan.rest()) == word);
    if (counts && !(noun == "القرن" && word == "م")) return std::nullopt;
    auto words = arabic_ordinal(value, gender_of_singular(noun));
    words += take_era(scan, noun);
    return Reading{scan.at(), std::move(words), joint_behind(before)};
}

}  // namespace nashra
