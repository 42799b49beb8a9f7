#include "spoken/arabic_case.h"

#include <algorithm>
#include <optional>
#include <string>

#include "spoken/arabic_context.h"
#include "spoken/arabic_gender.h"
#include "spoken/arabic_name.h"
#include "spoken/arabic_noun.h"
#include "spoken/arabic_verb.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"
#include "spoken/word_list.h"
#include "spoken/word_set.h"

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
    "بعمر عمر سن مساحة مدى مدار أصل بعد لقرابة لنحو غضون ظرف إثر عقب إبان حيال "
    "لحوالي "
    "لأكثر بأكثر بأقل ب ل ك"sv;

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
    "يزن تزن دام دامت يدوم تدوم استمر استمرت يستمر تستمر ستستمر سيستمر "
    "البالغ البالغة بالغ بالغة والبالغ والبالغة شهد شهدت يشهد تشهد خاض خاضت يخوض تخوض نال نالت "
    "أحرز أحرزت امتلك امتلكت يملك تملك يمتلك تمتلك أمضى أمضت يمضي تمضي رأيت رأينا شاهدنا قتلنا "
    "اعتقلنا أطلقنا"sv;

// Their subject stands between: "بلغ عدد القتلى 20", "البالغ من العمر 20".
constexpr auto kVerbsBeforeSubject =
    "بلغ بلغت يبلغ تبلغ تجاوز تجاوزت يتجاوز تتجاوز البالغ البالغة بالغ بالغة والبالغ والبالغة"sv;

// The place stands before who came: "زار البلاد 20 مليون سائح".
constexpr auto kVerbsOfComing =
    "زار زارت يزور تزور دخل دخلت يدخل تدخل غادر غادرت يغادر تغادر وصل وصلت يصل تصل حضر حضرت يحضر "
    "تحضر عبر عبرت يعبر تعبر قال قالت يقول تقول شارك شاركت يشارك تشارك"sv;

// They begin something new, or are no subject: "قتل يوم الأحد 20".
constexpr auto kNoSubjects =
    "هناك هنالك ثمة بينهم بينهن بينها بينهما منهم منهن منها فيها فيه فيهم لديه لديها لديهم لدينا "
    "أمس اليوم غدا الآن الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الليلة الماضي "
    "الماضية الجاري الجارية الحالي الحالية المقبل المقبلة الأسبوع الشهر العام السنة الساعة صباح "
    "مساء "
    "فجر ظهر عصر ليل يوم الذي التي الذين اللذين إلا لكن حيث كما قد ثم أو أم هو هي هم إن أن أنه "
    "أنها "
    "إنه إنها لا لم لن ما حين عندما بينما إذ إذا فيما وهو وهي وهم"sv;

// The number behind them names one of them: "أصدر المجلس القرار 1701".
constexpr auto kNamedByNumber =
    "القرار القانون المرسوم الرحلة الطائرة الطريق الشارع الغرفة المبنى المنزل البوابة القطار "
    "الحافلة "
    "السورة الملف القضية الخط الإصدار الرقم القناة المادة البند الفصل الفقرة اللواء الفرقة الكتيبة "
    "المركز المرتبة الدورة الجولة المرحلة المجموعة المفاعل الحاجز المعبر الكيلو"sv;

// What passes, or lasts: "مرت 20 سنة". Behind them the time is the subject.
constexpr auto kVerbsOfPassing =
    "مر مرت يمر تمر مضى مضت يمضي تمضي انقضى انقضت بقي بقيت يبقى تبقى تبقت تفصل يفصل فصلت"sv;

// What lasts so long: "أرباح 9 أشهر".
constexpr auto kLasting = "إجازة هدنة مهلة رحلة مسيرة تجربة خبرة عقوبة فترة إقامة راتب أجر رواتب"sv;

constexpr auto kTimes =
    "سنة سنوات سنين سنتين عام عاما أعوام شهر شهرا أشهر شهور أسبوع أسبوعا أسابيع يوم يوما أيام ليلة "
    "ليال ساعة ساعات دقيقة دقائق ثانية ثوان ثواني عقد عقدا عقود قرن قرنا قرون"sv;
constexpr auto kOften = "مرة مرات ضعف ضعفا أضعاف"sv;

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

/// "عام 2024", "سنة 200", "أكتوبر 1973"; but "العام 95%" and "في أكتوبر 3 جنود".
bool announces_year(std::string_view word, Follows follows) {
    if (follows == Follows::year) return year_word(word) || month_name(word);
    return follows == Follows::nothing && listed("عام سنة لعام بعام وعام وسنة لسنة بسنة"sv, word);
}

bool preposition(std::string_view word) {
    return among<kPrepositions>(word) || among<kPrepositions>(without_and(word));
}

bool governs_genitive(std::string_view word, Follows follows) {
    const auto own = without_and(word);
    for (const auto candidate : {word, own}) {
        if (among<kPrepositions>(candidate) || among<kQuantifiers>(candidate) ||
            announces_year(candidate, follows) || verbal_noun(candidate))
            return true;
    }
    // "بمقتل", "لتدمير".
    const bool joined = starts(own, "ب") || starts(own, "ل") || starts(own, "ك");
    const auto noun = joined ? own.substr(2) : std::string_view{};
    return among<kQuantifiers>(noun) || verbal_noun(noun);
}

/// "بلغ عدد القتلى في غزة 20": within some words and without another number between.
bool behind_measure(std::string_view before) {
    for (int i = 0; i < kWordsBack; ++i) {
        const auto word = last_word(before);
        if (word.empty() || glyph_at(word, 0).digit()) return false;
        const auto verb = without_and(word);
        if (i == 0 ? among<kVerbsOfMeasure>(word) || among<kVerbsOfMeasure>(verb)
                   : among<kVerbsBeforeSubject>(word) || among<kVerbsBeforeSubject>(verb))
            return true;
        before = without_word(before, word);
    }
    return false;
}

bool no_subject(std::string_view word) {
    return preposition(word) || among<kNoSubjects>(word) || among<kNoSubjects>(without_and(word)) ||
           starts(word, "بال") || starts(word, "لل");
}

/// "القرار 1701"
bool names_one(std::string_view word, Follows follows) {
    const bool counts = follows == Follows::thing || follows == Follows::time;
    return !counts && among<kNamedByNumber>(word);
}

/// "الجيش", "إسرائيل", "غارة": what can be the last word of a subject.
bool ends_subject(std::string_view word, Follows follows) {
    if (names_one(word, follows)) return false;
    constexpr std::size_t kShortestDefinite = 8;
    const bool definite = starts(word, "ال") && word.size() >= kShortestDefinite;
    return definite || ends(word, "ة") || ends(word, "ي") || known_name(word);
}

bool verb(std::string_view word) { return verb_form(word) || verb_form(without_and(word)); }

/// "أطلقت إسرائيل 20", "اعتقلت قوات الاحتلال 45": verb and subject stand before, so the number is
/// the object, or says by how much. Not with a preposition between: "قتل في الهجوم 20".
bool behind_subject(std::string_view before, Follows follows) {
    if (!ends_subject(last_word(before), follows)) return false;
    for (int i = 0; i < kWordsBack; ++i) {
        const auto word = last_word(before);
        if (word.empty() || glyph_at(word, 0).digit() || no_subject(word)) return false;
        before = without_word(before, word);
        if (i == 0 || !verb(word)) continue;
        const bool comes = among<kVerbsOfComing>(word) || among<kVerbsOfComing>(without_and(word));
        // "بعد رفع الأسعار" has a noun that looks like a verb.
        return !comes && !preposition(last_word(before));
    }
    return false;
}

/// "كان عدد الحضور 20", "أصبح العدد 20"; but "كان هناك 20" and "كان في القاعة 20".
bool behind_being(std::string_view before, Follows follows) {
    if (names_one(last_word(before), follows)) return false;
    auto first = std::string_view{};
    for (int i = 0; i <= kWordsBack; ++i) {
        const auto word = last_word(before);
        if (word.empty() || glyph_at(word, 0).digit()) return false;
        if (verb_of_being(word) || verb_of_being(without_and(word)))
            return !first.empty() && !no_subject(first) && !starts(first, "لدي");
        if (verb(word)) return false;
        first = word;
        before = without_word(before, word);
    }
    return false;
}

/// "عمل 20 سنة", "نزحوا 10 مرات", "بالسجن 25 عاما": how long, or how often.
bool behind_deed(std::string_view word) {
    if (listed(kVerbsOfPassing, word) || listed(kVerbsOfPassing, without_and(word))) return false;
    const bool plural_verb = ends(word, "وا") && word.size() >= 10;
    return verb(word) || plural_verb || starts(word, "بال") || listed("السجن الحبس سجنا"sv, word) ||
           listed("بسجنه بسجنها بحبسه بحبسها سجنه سجنها حبسه"sv, word);
}

/// "غرامة 5000 درهم", "قافلة 50 شاحنة", "أرباح 9 أشهر"; but "غارة إسرائيلية 20 شخصا".
bool behind_construct(std::string_view before, Follows follows) {
    const auto word = last_word(before);
    const auto noun = without_and(word);
    if (starts(noun, "ال") || known_name(noun)) return false;
    if (follows == Follows::time)
        return listed(kLasting, noun) || (plural_form(noun) && starts(noun, "أ"));
    constexpr std::size_t kShortestNoun = 8;
    if (follows != Follows::thing || !ends(noun, "ة") || noun.size() < kShortestNoun) return false;
    const auto above = last_word(without_word(before, word));
    return !ends(above, "ة") && !ends(above, "ات") && !(ends(noun, "ية") && !above.empty());
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

/// By the verb of the clause, behind `word`, which is the last one.
Case case_in_clause(std::string_view before, std::string_view word, Follows follows) {
    if (behind_measure(before) || behind_being(before, follows) || behind_subject(before, follows))
        return Case::accusative;
    if (behind_construct(before, follows)) return Case::genitive;
    const bool said = listed("هذه هي عددها عدد وهي كانت"sv, word);
    if (follows == Follows::often && !said) return Case::accusative;
    return follows == Follows::time && behind_deed(word) ? Case::accusative : Case::pausal;
}

Case case_within(std::string_view before, Follows follows, int numbers_back);

/// "بين 20 و30", "5 رجال و3 نساء": what is joined has the case of what it joins.
Case case_joined(std::string_view before, Follows follows, int numbers_back) {
    if (numbers_back == 0) return Case::pausal;
    auto first = before_number(before);
    // One or two words of what the first number counts.
    for (int i = 0; i < 2 && !first; ++i) {
        const auto word = last_word(before);
        if (word.empty()) break;
        before = without_word(before, word);
        first = before_number(before);
    }
    return first ? case_within(*first, follows, numbers_back - 1) : Case::pausal;
}

Case case_within(std::string_view before, Follows follows, int numbers_back) {
    const auto proclitic = attached(before);
    if (is_proclitic(proclitic)) {
        if (proclitic == "و" || proclitic == "ف")
            return case_joined(without_word(before, proclitic), follows, numbers_back);
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
        return case_joined(without_word(before, word), follows, numbers_back);
    // "ال 70": a space that was not meant.
    if (is_proclitic(word) && word != "و" && word != "ف" && word.size() > 2) return Case::genitive;
    const bool initial = word.size() == 2 && ends(without_word(before, word), ".");  // "ص.ب 150"
    if (!initial && governs_genitive(word, follows)) return Case::genitive;
    if (listed(kInna, word) || listed(kInna, without_and(word))) return Case::accusative;
    return case_in_clause(before, word, follows);
}

}  // namespace

Case case_behind(std::string_view before, Follows follows) {
    return case_within(before, follows, kNumbersBack);
}

Follows follows_number(std::string_view counted) {
    const auto word = bare(counted);
    if (listed(kOften, word)) return Follows::often;
    return among<kTimes>(word) ? Follows::time : Follows::thing;
}

bool behind_feminine_verb(std::string_view before) {
    const auto word = last_word(before);
    return !listed(kVerbsOfPassing, word) &&
           (feminine_past(word) || feminine_past(without_and(word)));
}

Case case_of_year(std::string_view before) {
    const auto known = case_behind(before, Follows::year);
    if (known != Case::pausal) return known;
    const auto word = last_word(before);
    return glyph_at(word, 0).arabic() && before.back() == ' ' ? Case::genitive : Case::pausal;
}

}  // namespace nashra
