// The gender of nouns by their form. Wright I 289-299: the number agrees with the singular, so for
// a plural the question is what its singular was.
#include "spoken/arabic_gender.h"

#include <string>

#include "spoken/arabic_noun.h"
#include "spoken/glyph.h"
#include "spoken/word_list.h"
#include "spoken/word_set.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr auto kM = Gender::masculine;
constexpr auto kF = Gender::feminine;

// Feminine nouns without ة, also in the accusative that 11 to 99 ask for. Wright I 290.
constexpr auto kFeminineSingulars =
    "نفس نفسا حرب حربا عين عينا يد يدا أرض أرضا شمس شمسا بنت بنتا ساق ساقا قدم قدما أم أخت "
    "أختا نار نارا ريح ريحا بئر بئرا كأس كأسا دار دارا سن سنا ذراع ذراعا أذن أذنا عصا ذكرى شكوى "
    "دعوى فتوى عدوى بلوى أفعى سماء صحراء كف كفا قوس قوسا أنثى إصبع إصبعا"sv;

// Men in spite of ة. Wright I 292.
constexpr auto kMasculineInTa = "خليفة علامة داعية طاغية رحالة"sv;

// Broken plurals whose singular is feminine: "دولة", "مدينة", "يد"...
constexpr auto kFemininePlurals =
    "نساء نسوة سنين سنون دول مدن قرى ليال ليالي ليالٍ ثوان ثواني جثث صحف أسر شقق سفن قنابل كتل نقاط "
    "نسخ غرف طرق حروب أيد أيدي خطط فتيات بنات أغان أغاني قمم جزر تهم علب قطع فرص حفر لجان جمل نقط "
    "قوى أمم قصص صور سور ورش حصص شعب خيام قلاع ألعاب أفكار أوراق أشجار أبقار أسماك رتب منح حجج "
    "نيران "
    "عيون أذرع أصابع أسنان آبار أراض أراضي كؤوس أنفس نفوس أرجل رياح سماوات أمهات أخوات ديار ركب "
    "نخب غدد بقع برك قبب تحف جزم حقب خدع دفع ذمم رزم زمر شحن صدف "
    "قيم محن مهن نقم أرامل عواصم قواعد قوافل نوافذ كوارث "
    "بوارج عواصف روابط طوائف عواقب بواخر حوامل فواكه عجائز ضواح ضواحي نواح نواحي زوايا مدارس مناطق "
    "محاكم مراحل مطابع مصالح مزارع معارك مجازر مقابر مذابح مشاكل مواد مهام مآذن محن "
    "تجارب تذاكر قبائل عشائر صحاري صحارى فتاوى شكاوى دعاوى "
    "أفاع أفاعي سحب رقع رشاوى رشى بنى خطى عرى"sv;

// Masculine in spite of what the patterns below would say of them.
constexpr auto kMasculinePlurals =
    // The singular of these in -āt has no ة: "قرار", "مخيم".
    "دولارات مليارات قرارات مطارات قطارات مؤتمرات خطابات باصات ريالات جنيهات بيانات مخيمات مجلدات "
    "مستشفيات معسكرات مسلسلات نشاطات صراعات خلافات نزاعات حمامات تحديات مستويات منتديات ملتقيات "
    "تمنيات تعديات معدلات مسارات مقرات ممرات ملفات مجالات منتخبات مختبرات مصطلحات متطلبات مشروبات "
    "مبررات مسدسات محركات مقترحات مؤشرات منتجات مشروعات مطلوبات مخططات معتقلات مجلدات مصنفات "
    "مرتبات مخصصات مجسمات مضادات مجتمعات منحدرات منعطفات منشورات مفاعلات مكونات ملصقات ممتلكات "
    "منخفضات مرتفعات مستنقعات مستودعات متغيرات مولدات مدرجات محرمات معتقدات مسوغات طلبات "
    "حسابات نقاشات قطاعات لقاحات نتاجات رادارات نباتات كائنات جنرالات سجالات سباقات عقارات جوازات "
    "إطارات كابلات بوستات فيديوهات سيناريوهات بروتوكولات صالونات أوتوبيسات حوارات خيارات شعارات "
    "مزادات رهانات انطباعات ضغوطات رسومات شيكات يوروات لترات مترات غرامات جرامات فولتات "
    "واطات بايتات بكسلات يوانات ينات دينارات فرنكات روبلات شيكلات كيلوات مربعات مجمعات محولات "
    "عطاءات ثباتات خزانات غازات قياسات صمامات دهانات مطبات جسيمات فلزات سجلات محلات "
    // Of men, or of singulars in -īl: "حريق", "فصيل".
    "حرائق فصائل بدائل دلائل نظائر رعايا أوائل"sv;

// Feminine although they look like verbal nouns: "إشارة" is none of "إفعال".
constexpr auto kFeminineInAt =
    "تغريدات تأشيرات تشكيلات تركيبات تظاهرات ترجمات تبعات تعويذات تمريرات تسديدات "
    "أدوات أميات تمثيليات قراءات براءات إساءات إضاءات عباءات كفاءات خيانات ديانات أمانات خانات "
    "استمارات "
    "ابتسامات التفاتات انتكاسات انتفاضات تسعيرات تكبيرات"sv;

// Broken plurals of masculine nouns, which no pattern shows.
constexpr auto kMen =
    "جنود رهائن أسرى قتلى جرحى مرضى بلدان أشهر شهور أيام سنوات ركاب طلاب عمال نواب ضحايا بنود رجال "
    "كتب "
    "خبراء أفرقة فرق أندية قادة أسابيع أشخاص بيوت نجوم حراس حكام كتاب تجار سكان زعماء رؤساء ملوك "
    "شبان "
    "شباب فتية صبية أطباء أقارب ملايين آلاف"sv;

// Singulars that look like plurals.
constexpr auto kSingulars =
    "قانون صحراء تموين تأمين تمرين تعيين تحسين تدخين تكوين تخزين توطين مضمون برلمان تلفزيون مليون "
    "بليون "
    "ميدان كمين يقين سكين قرين مبادرة مجاهد مشارك مدافع مهاجم مراقب مقاتل ملازم متابع مباشر معارض "
    "محاسب منافس مراسل مساعد مواطن محارب مقاول مخالف مغادر مقابل موازن موقع"sv;

/// How many letters, in words without vowel signs: each takes two bytes.
std::size_t letters(std::string_view word) { return word.size() / 2; }

std::string_view letter(std::string_view word, std::size_t index) {
    return index * 2 < word.size() ? word.substr(index * 2, 2) : std::string_view{};
}

/// Verbal nouns make their plural in -āt and are masculine: "انفجارات", "إجراءات", "تصريحات",
/// "تحركات". But a hollow root has ة in its place: "إصابات", "استقالات". Wright I 202-203, 212.
bool verbal_noun_plural(std::string_view word) {
    // Written with and without its hamza.
    const bool fourth_form = starts(word, "إ") || starts(word, "ا");
    if (fourth_form && letters(word) == 6 && letter(word, 2) == "ا") return false;
    if (starts(word, "إ")) return true;
    if (starts(word, "است")) return !(letters(word) == 8 && letter(word, 4) == "ا");
    if (starts(word, "ا")) return !starts(word, "ال") && !ends(word, "يات");
    if (!starts(word, "ت") || ends(word, "يات")) return false;
    // "تصريحات" has its ya, "تحركات" and "تنازلات" have five and six letters before -āt's.
    return letters(word) >= 5;
}

/// "أصوات", "أبيات", "أموات": the broken plural of a hollow root that ends in ت. Wright I 208.
bool broken_plural_in_at(std::string_view word) {
    if (!starts(word, "أ") || letters(word) != 5) return false;
    return listed("أوقات أشتات"sv, word) || letter(word, 2) == "و" || letter(word, 2) == "ي";
}

Gender gender_in_at(std::string_view word) {
    if (among<kFeminineInAt>(word)) return kF;
    if (broken_plural_in_at(word)) return kM;
    // "لقاءات", "نداءات", "حيوانات", "مهرجانات", "تلفزيونات", "كيلومترات".
    for (const auto ending :
         {"اءات"sv, "انات"sv, "ونات"sv, "مترات"sv, "غرامات"sv, "جرامات"sv, "لترات"sv, "وهات"sv})
        if (ends(word, ending) && !(starts(word, "إ") && letters(word) == 6)) return kM;
    return verbal_noun_plural(word) ? kM : kF;
}

}  // namespace

bool plural_form(std::string_view written) {
    const auto word = bare(written);
    if (among<kSingulars>(word)) return false;
    if (among<kFemininePlurals>(word) || among<kMasculinePlurals>(word) || among<kMen>(word))
        return true;
    if (ends(word, "ات") || ends(word, "ون") || ends(word, "ين")) return letters(word) > 4;
    if (letters(word) != 5) return false;
    // "أعضاء", "أطفال"; "شهداء"; "مناطق", "شوارع", "دقائق".
    const bool men = ends(word, "اء");
    const bool things = starts(word, "أ") && letter(word, 3) == "ا";
    const bool broken = letter(word, 2) == "ا" &&
                        (starts(word, "م") || letter(word, 1) == "و" || letter(word, 3) == "ئ");
    return men || things || broken;
}

Gender gender_of_singular(std::string_view written) {
    const auto word = bare(written);
    std::string_view noun{word};
    if (starts(noun, "ال") && letters(noun) > 4) noun.remove_prefix(4);
    const bool ta = ends(noun, "ة") && !listed(kMasculineInTa, noun);
    return ta || among<kFeminineSingulars>(noun) ? kF : kM;
}

Gender gender_of_plural(std::string_view written) {
    const auto word = bare(written);
    if (among<kMasculinePlurals>(word)) return kM;
    if (among<kFemininePlurals>(word)) return kF;
    // Plurals in ة are those of masculine nouns: "أسلحة", "طلبة", "قادة".
    if (ends(word, "ة")) return kM;
    if (ends(word, "ات")) return gender_in_at(word);
    // The plural of feminine nouns in -īla and -āla: "دقائق", "رسائل", "حقائب"; and of weak roots,
    // "قضايا", "ضحايا", "خلايا".
    if (letters(word) == 5 && letter(word, 2) == "ا" && letter(word, 3) == "ئ") return kF;
    return letters(word) == 5 && ends(word, "ايا") ? kF : kM;
}

Gender gender_of_counted(std::string_view word, std::uint64_t value) {
    const auto rest = value % 100;
    return rest >= 3 && rest <= 10 ? gender_of_plural(word) : gender_of_singular(word);
}

}  // namespace nashra
