#include "spoken/arabic_noun.h"

#include <algorithm>
#include <array>
#include <span>

#include "spoken/glyph.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr auto kM = Gender::masculine;
constexpr auto kF = Gender::feminine;

struct Entry {
    std::string_view written;  // a sign or abbreviation; empty: the noun itself
    ArabicNoun noun;
};

constexpr std::array kScales = {Entry{"", {"أَلْف", "آلَاف", kM}}, Entry{"", {"مِلْيُون", "مَلَايِين", kM}},
                                Entry{"", {"مِلْيَار", "مِلْيَارَات", kM}},
                                Entry{"", {"بِلْيُون", "بَلَايِين", kM}},
                                Entry{"", {"تِرِيلْيُون", "تِرِيلْيُونَات", kM}}};

constexpr std::array kCurrencies = {
    Entry{"$", {"دُولَار", "دُولَارَات", kM}}, Entry{"€", {"يُورُو", "يُورُو", kM}},
    Entry{"£", {"جُنَيْه", "جُنَيْهَات", kM}},   Entry{"₪", {"شِيكِل", "شَوَاكِل", kM}},
    Entry{"¥", {"يَنّ", "يَنَّات", kM}},       Entry{"₽", {"رُوبْل", "رُوبْلَات", kM}},
    Entry{"₺", {"لِيرَة", "لِيرَات", kF}},    Entry{"﷼", {"رِيَال", "رِيَالَات", kM}},
    Entry{"", {"دِرْهَم", "دَرَاهِم", kM}},     Entry{"", {"دِينَار", "دَنَانِير", kM}},
    Entry{"", {"رُوبِيَّة", "رُوبِيَّات", kF}},   Entry{"", {"يُوَان", "يُوَانَات", kM}},
    Entry{"", {"فِرَنْك", "فِرَنْكَات", kM}},    Entry{"", {"قِرْش", "قُرُوش", kM}},
    Entry{"¢", {"سِنْت", "سِنْتَات", kM}}};

constexpr std::array kUnits = {Entry{"كم", {"كِيلُومِتْر", "كِيلُومِتْرَات", kM}},
                               Entry{"كلم", {"كِيلُومِتْر", "كِيلُومِتْرَات", kM}},
                               Entry{"م", {"مِتْر", "أَمْتَار", kM}},
                               Entry{"سم", {"سَنْتِيمِتْر", "سَنْتِيمِتْرَات", kM}},
                               Entry{"ملم", {"مِلِّيمِتْر", "مِلِّيمِتْرَات", kM}},
                               Entry{"مم", {"مِلِّيمِتْر", "مِلِّيمِتْرَات", kM}},
                               Entry{"كغ", {"كِيلُوغْرَام", "كِيلُوغْرَامَات", kM}},
                               Entry{"كغم", {"كِيلُوغْرَام", "كِيلُوغْرَامَات", kM}},
                               Entry{"كجم", {"كِيلُوغْرَام", "كِيلُوغْرَامَات", kM}},
                               Entry{"كيلو", {"كِيلُو", "كِيلُوَات", kM}},
                               Entry{"غ", {"غْرَام", "غْرَامَات", kM}},
                               Entry{"ملغ", {"مِلِّيغْرَام", "مِلِّيغْرَامَات", kM}},
                               Entry{"°", {"دَرَجَة", "دَرَجَات", kF}},
                               Entry{"", {"طُنّ", "أَطْنَان", kM}},
                               Entry{"", {"مِيل", "أَمْيَال", kM}},
                               Entry{"", {"بَرْمِيل", "بَرَامِيل", kM}}};

// Feminine things whose plural does not show it. Grammar: the gender of the singular counts.
constexpr std::array kFemininePlurals = {
    "نساء"sv,  "سنين"sv, "دول"sv,  "مدن"sv, "قرى"sv, "ليال"sv, "ليالي"sv, "ثوان"sv,  "ثواني"sv,
    "فرق"sv,   "جثث"sv,  "صحف"sv,  "أسر"sv, "شقق"sv, "سفن"sv,  "قنابل"sv, "مدارس"sv, "مناطق"sv,
    "كتل"sv,   "نقاط"sv, "نسخ"sv,  "غرف"sv, "طرق"sv, "حروب"sv, "أيد"sv,   "أرواح"sv, "خطط"sv,
    "فتيات"sv, "بنات"sv, "أغان"sv, "قمم"sv, "جزر"sv, "تهم"sv,  "جلد"sv,   "علب"sv,   "قطع"sv};

// Masculine things with a plural in -āt that the patterns below do not catch.
constexpr std::array kMasculinePlurals = {
    "دولارات"sv, "مليارات"sv,  "تريليونات"sv, "مترات"sv,    "قرارات"sv,   "مطارات"sv, "قطارات"sv,
    "مؤتمرات"sv, "خطابات"sv,   "باصات"sv,     "ريالات"sv,   "جنيهات"sv,   "بيانات"sv, "مخيمات"sv,
    "مجلدات"sv,  "مستشفيات"sv, "معسكرات"sv,   "مسلسلات"sv,  "نشاطات"sv,   "صراعات"sv, "خلافات"sv,
    "لقاءات"sv,  "نزاعات"sv,   "حمامات"sv,    "برلمانات"sv, "تلفزيونات"sv};
// Feminine nouns without ة.
constexpr std::array kFeminineSingulars = {"نفسا"sv, "نفس"sv,  "حربا"sv, "حرب"sv,  "عينا"sv,
                                           "عين"sv,  "يدا"sv,  "يد"sv,   "أرضا"sv, "أرض"sv,
                                           "شمسا"sv, "بنتا"sv, "بنت"sv,  "ساقا"sv};

bool starts(std::string_view word, std::string_view with) {
    return word.substr(0, with.size()) == with;
}

bool ends(std::string_view word, std::string_view with) {
    return word.size() >= with.size() && word.substr(word.size() - with.size()) == with;
}

bool listed(std::span<const std::string_view> list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// "دولار", "دولارا", "دولاران", "دولارين", "دولاري", "دولارات" are forms of one noun.
bool form_of(const ArabicNoun& noun, std::string_view word) {
    auto stem = bare(noun.singular);
    if (word == stem || word == bare(noun.plural)) return true;
    if (ends(stem, "ة")) stem.replace(stem.size() - 2, 2, "ت");
    if (!starts(word, stem)) return false;
    const auto ending = word.substr(stem.size());
    return ending == "ا" || ending == "ان" || ending == "ين" || ending == "ي";
}

std::optional<ArabicNoun> find(std::span<const Entry> entries, std::string_view written) {
    const auto word = bare(written);
    for (const auto& entry : entries) {
        if ((!entry.written.empty() && word == entry.written) || form_of(entry.noun, word))
            return entry.noun;
    }
    return std::nullopt;
}

std::string dual(const ArabicNoun& noun, Case c, State state) {
    std::string stem{noun.singular};
    if (ends(stem, "ة")) stem.replace(stem.size() - 2, 2, "ت");
    const bool nominative = c == Case::nominative || c == Case::pausal;
    if (state == State::construct) return stem + (nominative ? "َا" : "َيْ");
    return stem + (nominative ? "َان" : "َيْن");
}

/// 11 to 99 of it: "دولارًا", "ليرةً", and "مليونَ دولار" before another noun.
std::string accusative(const ArabicNoun& noun, State state) {
    const std::string stem{noun.singular};
    if (state == State::construct) return stem + "َ";
    if (ends(stem, "و")) return stem;  // يورو and كيلو are not declined
    return stem + (ends(stem, "ة") ? "ً" : "ًا");
}

/// Verbal nouns make their plural in -āt and are masculine: "انفجارات", "إجراءات", "تصريحات".
bool verbal_noun_plural(std::string_view word) {
    return starts(word, "ان") || starts(word, "است") || starts(word, "إ") ||
           (starts(word, "ا") && !starts(word, "ال")) ||
           (starts(word, "ت") && ends(word, "ات") && word.find("ي") != std::string_view::npos);
}

}  // namespace

std::string bare(std::string_view words) {
    std::string result;
    for (std::size_t at = 0; at < words.size();) {
        const auto glyph = glyph_at(words, at);
        if (!glyph.mark()) result += words.substr(at, glyph.size);
        at += glyph.size;
    }
    return result;
}

std::optional<ArabicNoun> arabic_scale(std::string_view word) { return find(kScales, word); }
std::optional<ArabicNoun> arabic_currency(std::string_view word) { return find(kCurrencies, word); }
std::optional<ArabicNoun> arabic_unit(std::string_view word) { return find(kUnits, word); }

std::string counted(const Number& number, const ArabicNoun& noun, Case grammatical_case,
                    State state) {
    const auto singular = std::string{noun.singular} + (state == State::construct ? "ِ" : "");
    if (!is_quantity(number) || !number.fraction.empty())
        return arabic_number(number, noun.gender, Case::pausal) + ' ' + singular;
    const auto value = value_of(number);
    const bool feminine = noun.gender == Gender::feminine;
    if (value == 1 && state == State::construct) return singular;
    if (value == 1) return singular + (feminine ? " وَاحِدَة" : " وَاحِد");
    if (value == 2) return dual(noun, grammatical_case, state);
    const auto c = grammatical_case == Case::pausal ? Case::nominative : grammatical_case;
    const auto words = arabic_cardinal(value, noun.gender, c, State::construct) + ' ';
    const auto rest = value % 100;
    if (rest >= 3 && rest <= 10)
        return words + std::string{noun.plural} + (state == State::construct ? "ِ" : "");
    return words + (rest >= 11 ? accusative(noun, state) : singular);
}

Gender gender_of_counted(std::string_view written, std::uint64_t value) {
    const auto word = bare(written);
    const auto rest = value % 100;
    if (ends(word, "ة") || listed(kFeminineSingulars, word)) {
        // Behind 3 to 10 stands a plural, and plurals in ة are those of men: "أسلحة", "طلبة".
        const bool plural = rest >= 3 && rest <= 10;
        return plural && !listed(kFeminineSingulars, word) ? kM : kF;
    }
    if (listed(kFemininePlurals, word)) return kF;
    if (ends(word, "ات")) {
        const bool masculine = listed(kMasculinePlurals, word) || verbal_noun_plural(word) ||
                               ends(word, "مترات") || ends(word, "غرامات") || ends(word, "ونات");
        return masculine ? kM : kF;
    }
    // The plural of feminine nouns in -īla and -āla: "دقائق", "رسائل", "قذائف", "حقائب".
    if (word.size() == 10 && word.substr(4, 4) == "ائ") return kF;
    return kM;
}

}  // namespace nashra
