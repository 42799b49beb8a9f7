#include "spoken/arabic_case.h"

#include <algorithm>
#include <optional>
#include <string>

#include "spoken/arabic_context.h"
#include "spoken/arabic_noun.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"
#include "spoken/word_list.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

// Prepositions, and nouns that work as such. Wright I 355-359, II 82.
constexpr auto kPrepositions =
    "في من إلى الى على عن مع منذ مذ حتى بين نحو حوالي قرابة زهاء خلال بعد قبل دون تحت فوق ضد عند "
    "لدى "
    "حول وراء خلف أمام عبر ضمن وسط طوال طيلة أثناء سوى غير مثل مقابل لقاء بسبب رغم نتيجة قرب فيما "
    "لمدة لفترة بنسبة نسبة بقيمة قيمة بمبلغ مبلغ بنحو بحوالي بقرابة بزهاء بمعدل بواقع بسرعة بطول "
    "بعرض "
    "بارتفاع بعمق بوزن بحجم بقوة بسعة بسعر سعر بمقدار مقدار برصيد رصيد بفارق بعدد بمتوسط بمعدل "
    "بعمر عمر سن مساحة مدى مدار أصل بعد لقرابة لنحو "
    "لحوالي "
    "لأكثر بأكثر بأقل بينهم بينهن ب ل ك"sv;

// Nouns that stand in the construct before a number. Wright II 94-95.
constexpr auto kQuantifiers =
    "كل جميع معظم أغلب بعض غالبية أحد إحدى نصف ثلث ربع أي كلا كلتا مجموع إجمالي "
    "أكبر أصغر أفضل أسوأ أهم أقوى أول آخر أبرز أسرع أقدم أحدث أعلى أدنى أكثر أقل أطول أقصر أغنى "
    "أخطر "
    "مقتل إصابة وفاة سقوط استشهاد فقدان اختطاف نزوح فوز خسارة وصول "
    "عودة زيارة مشاركة حضور مرور فترة مدة مهلة مسافة عمق"sv;

// Not verbal nouns in spite of their form.
constexpr auto kNoVerbalNouns = "إيران إنسان تكريت اثنان احدى الآن اليوم إلا إما أما إذا تشرين"sv;

// "إنّ" and its sisters: before a number "أن" can be no other. Wright II 78.
constexpr auto kInna = "إن أن ان لأن بأن لكن كأن ليت لعل إلا"sv;

// What they govern is a measure, so the number is their object.
constexpr auto kVerbsOfMeasure =
    "بلغ بلغت يبلغ تبلغ سيبلغ ستبلغ ليبلغ لتبلغ تجاوز تجاوزت يتجاوز تتجاوز ليتجاوز ناهز ناهزت "
    "يناهز "
    "تناهز قارب قاربت يقارب تقارب فاق يفوق تفوق تعدى تعدت يتعدى تتعدى استغرق استغرقت يستغرق تستغرق "
    "سيستغرق ستستغرق يضم تضم ضمت يشمل تشمل شملت كلف كلفت يكلف تكلف ستكلف يساوي تساوي يعادل تعادل "
    "يزن تزن دام دامت يدوم تدوم استمر استمرت يستمر تستمر ستستمر سيستمر"sv;

// Their subject stands between: "بلغ عدد القتلى 20".
constexpr auto kVerbsBeforeSubject = "بلغ بلغت يبلغ تبلغ تجاوز تجاوزت يتجاوز تتجاوز"sv;

constexpr int kWordsBack = 5;
constexpr int kNumbersBack = 3;
constexpr std::size_t kLongestNumber = 24;

std::string_view without_space(std::string_view text) {
    const auto end = text.find_last_not_of(' ');
    return text.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

std::string_view without_word(std::string_view before, std::string_view word) {
    return before.substr(0, static_cast<std::size_t>(word.data() - before.data()));
}

/// "وفي", "فبعد": the and belongs to the sentence.
std::string_view without_and(std::string_view word) {
    const bool joined = starts(word, "و") || starts(word, "ف");
    return joined && word.size() > 4 ? word.substr(2) : word;
}

/// ">90" is "أكثر من تسعين": the words of these signs end in a preposition.
bool compares(std::string_view before) {
    const auto sign = without_space(before);
    for (const auto written : {">"sv, "<"sv, ">="sv, "<="sv, "~"sv, "≈"sv, "≥"sv, "≤"sv}) {
        if (ends(sign, written)) return true;
    }
    return false;
}

/// "تدمير", "إنقاذ", "اعتقال", "استهداف": forms II, IV, VII, VIII and X. Wright I 202-203.
bool verbal_noun(std::string_view word) {
    if (listed(kNoVerbalNouns, word) || starts(word, "ال")) return false;
    const auto letter = [word](std::size_t index) { return word.substr(index * 2, 2); };
    const auto letters = word.size() / 2;
    if (starts(word, "ت")) return letters == 5 && letter(3) == "ي";
    const bool alif = letters >= 5 && letters <= 7 && letter(letters - 2) == "ا";
    return alif && (starts(word, "ا") || starts(word, "إ"));
}

bool governs_genitive(std::string_view word) {
    const auto own = without_and(word);
    for (const auto candidate : {word, own}) {
        if (listed(kPrepositions, candidate) || listed(kQuantifiers, candidate) ||
            year_word(candidate) || month_name(candidate) || verbal_noun(candidate))
            return true;
    }
    // "بمقتل", "لتدمير".
    const bool joined = starts(own, "ب") || starts(own, "ل") || starts(own, "ك");
    const auto noun = joined ? own.substr(2) : std::string_view{};
    return listed(kQuantifiers, noun) || verbal_noun(noun);
}

/// "بلغ عدد القتلى في غزة 20": within some words and without another number between.
bool behind_measure(std::string_view before) {
    for (int i = 0; i < kWordsBack; ++i) {
        const auto word = last_word(before);
        if (word.empty() || glyph_at(word, 0).digit()) return false;
        const auto verb = without_and(word);
        const auto list = i == 0 ? kVerbsOfMeasure : kVerbsBeforeSubject;
        if (listed(list, word) || listed(list, verb)) return true;
        before = without_word(before, word);
    }
    return false;
}

/// What stands before the number that ends here: "من 5" -> "من "; nothing without a number.
std::optional<std::string_view> before_number(std::string_view text) {
    auto rest = without_space(text);
    if (ends(rest, "%")) rest.remove_suffix(1);
    const auto least = rest.size() - std::min(rest.size(), kLongestNumber);
    auto begin = rest.size();
    while (begin > least &&
           (glyph_before(rest, begin).digit() || rest[begin - 1] == ',' || rest[begin - 1] == '.'))
        --begin;
    if (begin == rest.size() || !glyph_at(rest, begin).digit()) return std::nullopt;
    return rest.substr(0, begin);
}

Case case_within(std::string_view before, int numbers_back);

/// "بين 20 و30", "5 رجال و3 نساء": what is joined has the case of what it joins.
Case case_joined(std::string_view before, int numbers_back) {
    if (numbers_back == 0) return Case::pausal;
    auto first = before_number(before);
    // One or two words of what the first number counts.
    for (int i = 0; i < 2 && !first; ++i) {
        const auto word = last_word(before);
        if (word.empty()) break;
        before = without_word(before, word);
        first = before_number(before);
    }
    return first ? case_within(*first, numbers_back - 1) : Case::pausal;
}

Case case_within(std::string_view before, int numbers_back) {
    const auto proclitic = attached(before);
    if (is_proclitic(proclitic)) {
        if (proclitic == "و" || proclitic == "ف")
            return case_joined(without_word(before, proclitic), numbers_back);
        return Case::genitive;  // the article's is a default
    }
    const auto last = glyph_before(before, before.size());
    const auto dashed = without_space(before);
    const auto dash = glyph_before(dashed, dashed.size());
    // The second number of a range stands behind "إلى".
    if ((dash.code == U'-' || dash.code == 0x2013) &&
        before_number(dashed.substr(0, dashed.size() - dash.size)))
        return Case::genitive;
    if (compares(before)) return Case::genitive;
    const auto word = last_word(before);
    if (word.empty() || last.size == 0) return Case::pausal;
    if (word == "و" || word == "أو" || word == "او")
        return case_joined(without_word(before, word), numbers_back);
    // "ال 70": a space that was not meant.
    if (is_proclitic(word) && word != "و" && word != "ف" && word.size() > 2) return Case::genitive;
    const bool initial = word.size() == 2 && ends(without_word(before, word), ".");  // "ص.ب 150"
    if (!initial && governs_genitive(word)) return Case::genitive;
    if (listed(kInna, word) || listed(kInna, without_and(word))) return Case::accusative;
    return behind_measure(before) ? Case::accusative : Case::pausal;
}

}  // namespace

Case case_behind(std::string_view before) { return case_within(before, kNumbersBack); }

Case case_of_year(std::string_view before) {
    const auto known = case_behind(before);
    if (known != Case::pausal) return known;
    const auto word = last_word(before);
    return glyph_at(word, 0).arabic() && before.back() == ' ' ? Case::genitive : Case::pausal;
}

}  // namespace nashra
