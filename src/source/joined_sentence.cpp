#include "source/joined_sentence.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "model/utf8.h"
#include "source/line_kind.h"
#include "source/one_of.h"

namespace nashra {

namespace {

// Folded labels, as in source/label_words.h.
// clang-format off

// Behind "and": the verbs that tell who says what, and the small words of a sentence.
constexpr auto kAfterAnd = std::to_array<std::string_view>({
    "قال", "قالت", "قالوا", "اضاف", "اضافت", "اوضح", "اوضحت", "اكد", "اكدت", "اشار", "اشارت", "ذكر",
    "ذكرت", "تابع", "تابعت", "لفت", "لفتت", "شدد", "شددت", "اعلن", "اعلنت", "بين", "بينت", "جاء",
    "جاءت", "نقل", "نقلت", "افاد", "افادت", "راي", "رات", "اعتبر", "اعتبرت", "حذر", "حذرت", "وصف",
    "وصفت", "توقع", "توقعت", "نفي", "نفت", "رفض", "رفضت", "دعا", "دعت", "طالب", "طالبت", "كشف",
    "كشفت", "اظهر", "اظهرت", "بلغ", "بلغت", "كتب", "كتبت", "ختم", "ختمت", "كان", "كانت", "كانوا",
    "اصبح", "اصبحت", "بدا", "بدات", "ظل", "ظلت", "ما", "لم", "لا", "لن", "قد", "سوف", "ان", "اذا",
    "لو", "كما", "هو", "هي", "هذا", "هذه", "ذلك", "تلك", "هناك", "هنا", "ليس", "ليست", "لكن", "من",
    "في", "عن", "مع", "علي", "الي", "بعد", "قبل", "منذ", "خلال", "حتي", "عند", "عندما", "حين",
    "اثناء", "بحسب", "حسب", "وفق", "وفقا", "عبر", "رغم", "بسبب", "كل", "بعض", "اما", "ايد", "اثار"});

// Names and nouns whose first letter is no "and", but whose second one would tell so.
constexpr auto kNames = std::to_array<std::string_view>({
    "ويليام", "ويلز", "ويلسون", "ويندوز", "ويندسور", "ويست", "ويكي", "ويكيبيديا", "ويكيليكس",
    "ويمبلدون", "ويتكوف", "وتيره", "وسيط", "وسيطه", "وسيله", "وسيم", "والد", "والده", "والدين",
    "والدي", "والديه", "والدا", "والتر", "والت", "والي", "واليا"});

constexpr auto kBeginnings = std::to_array<std::string_view>({
    "كما ", "من جانبه", "من جانبها", "من جهته", "من جهتها", "من ناحيته", "من ناحيتها", "بدوره",
    "بدورها", "يذكر ان", "يشار الي", "تجدر الاشاره", "جدير بالذكر", "الي ذلك", "في المقابل",
    "في غضون ذلك", "في سياق متصل", "لكن ", "لكنه ", "لكنها ", "غير ان ", "اما ", "فيما ", "فقد ", "لذلك ",
    "ومن ثم"});
// clang-format on

constexpr std::size_t kRest = 3;  // letters of a word behind what ties it

/// "ويبدأ", "وتدفع", "وستوظف", "والعبارة", "واستمر": "and" before a verb of the present, of the
/// future, a definite noun, a verb of the tenth form.
bool is_tied_by_its_letters(std::string_view word) {
    constexpr auto kFirst =
        std::to_array<std::string_view>({"وي", "وت", "وسي", "وست", "وال", "واست"});
    return std::any_of(kFirst.begin(), kFirst.end(), [word](auto first) {
        return word.starts_with(first) && count_letters(word.substr(first.size())) >= kRest;
    });
}

}  // namespace

bool begins_joined(std::string_view line) {
    constexpr std::size_t kBeginning = 64;  // bytes
    constexpr std::string_view kAnd = "و";
    if (line.empty() || static_cast<unsigned char>(line.front()) < 0xD8) return false;
    const std::string label = folded_label(line.substr(0, kBeginning));
    if (std::any_of(kBeginnings.begin(), kBeginnings.end(),
                    [&label](auto beginning) { return label.starts_with(beginning); }))
        return true;
    const std::string_view word = std::string_view{label}.substr(0, label.find(' '));
    if (!word.starts_with(kAnd) || is_one_of(kNames, word)) return false;
    return is_one_of(kAfterAnd, word.substr(kAnd.size())) || is_tied_by_its_letters(word);
}

}  // namespace nashra
