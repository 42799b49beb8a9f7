#include "spoken/arabic_context.h"

#include <string>

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

constexpr auto kProclitics =
    "ب ل ك و ف ال بال كال وال فال لل وب ول وك فب فل وبال ولل وكال فبال فلل"sv;

// Of the sun (two systems, and the Maghreb's) and of the moon.
constexpr auto kMonths =
    "يناير فبراير مارس أبريل إبريل ابريل مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر "
    "ديسمبر كانون شباط آذار اذار نيسان أيار ايار حزيران تموز آب أيلول ايلول تشرين جانفي فيفري "
    "أفريل "
    "ماي جوان جويلية أوت غشت شتنبر نونبر دجنبر يونية يونيه يوليه محرم صفر ربيع جمادى رجب شعبان "
    "رمضان "
    "شوال ذو ذي"sv;

constexpr auto kYears =
    "عام العام لعام بعام عامي للعام العامين أعوام وعام سنة السنة لسنة بسنة سنتي وسنة للسنة موسم "
    "وموسم لموسم الأول الثاني الآخرة الآخر القعدة الحجة"sv;

// Not counted: what goes on with the sentence behind a number.
constexpr auto kFunctionWords =
    "في من على إلى الى عن مع أو او ثم أن إن ان هو هي هذا هذه منذ بعد قبل خلال حتى لكن كما بين كان "
    "كانت قد لم لا ما منها منهم منهن عند ضد حول فقط قال قالت إنه مقابل أمام بينهم بينها بينهن بسبب "
    "لدى عبر ضمن حسب وفق بحسب إذا لدى تم كل أي أما فيما حين حيث عندما بينما إلا غير ليست ليس جراء "
    "إثر "
    "لصالح لمصلحة هم مقارنة نتيجة إضافة خاصة تقريبا تقريباً أمس سابقا حاليا سنويا شهريا يوميا "
    "أسبوعيا "
    "علاوة فضلا نقلا أيضا وفقا استنادا"sv;

// Things whose own first letter is "و".
constexpr auto kNounsWithWaw =
    "وحدة وحدات وزير وزيرا وزراء وزيرة وزيرات وزارة وزارات وظيفة وظائف وثيقة وثائق ولاية ولايات "
    "وفاة "
    "وفيات ورقة ورقات وكالة وكالات وفدا وفود ولد ولدا وجبة وجبات واط واطا ورشة ورش وسيط وسطاء "
    "وسيلة وسائل "
    "وقفة وقفات ودائع وديعة وحش وحوش وسام أوسمة وجه وجوه وون"sv;

constexpr int kNumbersAhead = 3;

}  // namespace

std::string_view attached(std::string_view before) {
    const auto last = glyph_before(before, before.size());
    return last.arabic() ? last_word(before) : std::string_view{};
}

bool is_proclitic(std::string_view letters) { return among<kProclitics>(letters); }

bool month_name(std::string_view word) { return among<kMonths>(word); }

bool year_word(std::string_view word) { return among<kYears>(word); }

Joint joint_behind(std::string_view before) {
    if (is_proclitic(attached(before))) return Joint::none;
    // "بـ 15": the tatweel is cleaned away, the space was not meant.
    const auto word = last_word(before);
    return listed("ب ل ك وب ول"sv, word) ? Joint::none : Joint::space;
}

std::string_view counted_word(std::string_view behind_number) {
    Scanner scan{behind_number};
    if (!scan.space()) return {};
    const auto word = scan.word();
    if (!glyph_at(word, 0).arabic() || word.size() <= 4 || starts(word, "ال")) return {};
    const auto letters = bare(word);
    // The article, and the "و" of what comes next, begin something new.
    const bool next_part = starts(letters, "و") && !among<kNounsWithWaw>(letters);
    // "15 بالمئة".
    const bool apart = starts(letters, "بال") || starts(letters, "لل") || starts(letters, "كال");
    // "القرار 1701 لعام 2006"
    const bool when =
        starts(letters, "ل") && (year_word(letters) || listed("لشهر لمدة لأول"sv, letters));
    // "2-1 برشلونة", "فيروس H5N1 انتشر"
    const bool uncounted = derived_verb(letters) || known_name(letters);
    return next_part || apart || when || uncounted || among<kFunctionWords>(letters)
               ? std::string_view{}
               : word;
}

bool take_joined_number(Scanner& scan, Number& number) {
    auto ahead = scan;
    ahead.space();
    if (!ahead.dash()) {
        const auto joint = ahead.word();
        if (!listed("و أو او إلى الى حتى"sv, joint)) return false;
    }
    ahead.space();
    auto next = ahead.number();
    if (!next) return false;
    number = std::move(*next);
    scan = ahead;
    return true;
}

namespace {

/// "3 من النساء", "8 من أفراد الطاقم": those of whom so many are counted; empty for none.
std::string those_of_whom(Scanner scan) {
    scan.space();
    if (scan.word() != "من" || !scan.space()) return {};
    auto word = bare(scan.word());
    if (starts(word, "ال")) word.erase(0, 4);
    return plural_form(word) ? word : std::string{};
}

}  // namespace

Gender gender_behind(std::string_view rest, const Number& number) {
    Scanner scan{rest};
    if (const auto whole = those_of_whom(scan); !whole.empty()) return gender_of_plural(whole);
    auto last = number;
    auto word = counted_word(scan.rest());
    for (int i = 0; i < kNumbersAhead && word.empty() && take_joined_number(scan, last); ++i)
        word = counted_word(scan.rest());
    if (word.empty() || !is_quantity(last)) return Gender::masculine;
    return gender_of_counted(word, value_of(last));
}

std::string standing_alone(const Number& number, Gender counted, Case grammatical_case) {
    return pausal(arabic_number(number, counted, grammatical_case));
}

}  // namespace nashra
