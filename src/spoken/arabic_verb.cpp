#include "spoken/arabic_verb.h"

#include "spoken/word_list.h"
#include "spoken/word_set.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr auto kBeing =
    "كان كانت كانوا يكون تكون سيكون ستكون ليكون لتكون أصبح أصبحت اصبح اصبحت يصبح تصبح سيصبح ستصبح "
    "ليصبح لتصبح بات باتت ظل ظلت يظل تظل صار صارت يصير تصير ليس ليست"sv;

// Three and four letters show no verb: "قتل", "عدد" and "حجم" look alike.
constexpr auto kPast =
    "قتل جرح خطف حصد سجل حقق خصص دفع باع اشترى جمع نشر فقد خسر ربح كسب ضبط دمر قدم رفع خفض قصف "
    "هدم زرع بنى شيد منح عين فرض طرح سرق نهب حرر وزع وفر قطع سحب ضخ نقل رحل طرد سجن حجز صادر شن "
    "نفذ هاجم قاد خاض لعب فاز نال حاز قضى عمل عاش سار مشى ركض مكث نام بقي زاد هبط صعد نما قفز "
    "طلب شهد واجه حكم درس خدم غاب تأخر توقف تبرع تراجع ترك تلقى تسلم تكبد تحمل تجنب تعلم تقاضى "
    "هرب كلف رصد وظف أطلق أعلن أصدر ألغى أسقط أرسل أنقذ أوقف أعدم أضاف أنتج أنفق أحرق أغلق أجرى "
    "أخلى أصاب أحصى أقال أودع أهدى أعاد أخرج أدخل أجلى أحبط أنجز أنشأ أقام أحرز أمضى ألقى أبعد"sv;

constexpr auto kPresent =
    "تضم تطلق تقتل تعتقل تخصص تستقبل تدفع تبيع تشتري تنتج تنفق توفر تمنح تصدر تملك تمتلك تنقل تجمع "
    "تفرض تشهد تسجل تحقق تستخدم تستورد تستضيف تواجه تنشر ترسل تلغي تحتجز تخسر تربح تفقد تخوض تجري "
    "تنفذ تشن تشمل تبلغ تعمل تعيش تنتظر تستغرق تستمر"sv;

// Nouns and names that end or begin as verbs do.
constexpr auto kNoVerbs =
    "وقت بيت صوت موت زيت سبت بنت أخت نبت تحت إنترنت انترنت كويت بيروت توقيت تصويت سكوت ثابت مؤقت "
    "إسمنت اسمنت كبريت تثبيت عفريت ياقوت حانوت تابوت سانت روبرت مارغريت عزت رفعت مدحت طلعت شوكت "
    "بهجت حكمت نشأت جودت صفوت حضرموت تكريت بخت بسكويت إيفرست صامت هاتريت "
    "يوم يوما يومي يوميا يومين يومان يونيو يونيه يونية يوليو يوليه يناير يمين يمينا يسار يسارا "
    "ياسر يوسف يونس يهود يهودي يهوديا يمني يمنيا يوناني يونانيا ياباني يابانيا يورو يوان يد يدا "
    "يخت "
    "يختا يأس يقين يسوع يحيى يعقوب ياسين يزيد يافا يوفنتوس يوتيوب يونيسف يونسكو يونيفيل ينبوع "
    "بيوت زيوت توابيت عفاريت حوانيت مواقيت ثوابت استاذا استادا "
    "سيدتي سيناء سينما سيناريو سيلفي سيليكون سيبيريا سيدني سيغار سيرته سيرتها سيلان سيراليون "
    "سيمفوني سيكولوجي سيوله سيفه سيدها سيدهم"sv;

std::size_t letters(std::string_view word) { return word.size() / 2; }

std::string_view letter(std::string_view word, std::size_t index) {
    return index * 2 < word.size() ? word.substr(index * 2, 2) : std::string_view{};
}

/// "اعتقل", "انتقل", "استقبل", but not the verbal noun "اعتقال". Wright I 40-47.
bool derived_past(std::string_view word) {
    const auto count = letters(word);
    if (!starts(word, "ا") || letter(word, count - 2) == "ا" || ends(word, "ة")) return false;
    const bool tenth = count == 6 && starts(word, "است");
    const bool eighth = count == 5 && letter(word, 2) == "ت";
    const bool seventh = count == 5 && starts(word, "ان");
    return tenth || eighth || seventh;
}

/// "يضم", "سيدفع", "ستطلق".
bool present(std::string_view word) {
    if (ends(word, "ة") || ends(word, "ات") || ends(word, "ين")) return false;
    if (starts(word, "ي")) return letters(word) >= 3;
    if (letters(word) < 5) return false;
    const auto third = letter(word, 2);
    if (starts(word, "سي")) return third != "ا";
    return starts(word, "ست") && !listed("ا و ي ر"sv, third);
}

}  // namespace

bool feminine_past(std::string_view word) {
    constexpr std::size_t kFewestLetters = 4;
    if (!ends(word, "ت") || ends(word, "ات") || letters(word) < kFewestLetters) return false;
    return !starts(word, "ال") && !among<kNoVerbs>(word);
}

bool derived_verb(std::string_view word) {
    if (letters(word) < 3) return false;
    const bool form = feminine_past(word) || derived_past(word) || present(word);
    return form && !among<kNoVerbs>(word);
}

bool verb_form(std::string_view word) {
    return derived_verb(word) || among<kPast>(word) || among<kPresent>(word);
}

bool verb_of_being(std::string_view word) { return among<kBeing>(word); }

}  // namespace nashra
