#include "source/invitation.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "model/utf8.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/one_of.h"

namespace nashra {

namespace {

// clang-format off

// What a line is that begins so and is short, whatever follows.
constexpr auto kBeginnings = std::to_array<std::string_view>({
    "click here", "click to share", "tap here", "see all ", "view all ", "show all ", "show more ",
    "skip to ", "jump to ", "keyboard shortcuts", "unsubscribe", "be the first to comment", "skip links", "skip past ", "share on ", "share this ", "continue reading",
    "read the full ", "read full ", "read more about ", "view image", "view gallery", "open image",
    "enter your email", "your email address", "log in to ", "sign in to ", "download our ",
    "download the ", "get the app", "get our app", "leave a comment", "this site is protected by", "our standards:", "this article is more than ", "this story is more than ", "عدد المشاهدات", "عدد القراءات", 
    "this site uses cookies", "this website uses cookies", "we use cookies",
    "تابع القراءه", "اكمل القراءه", "متابعه القراءه", "مواصله القراءه", "لقراءه المزيد", "للمزيد اضغط",
    "اضغط هنا", "انقر هنا", "انقر للمشاركه", "اضغط للمشاركه", "انتقل الي المحتوي", "تخط الي", "تجاوز الي", "الرجوع الي اعلي", "العوده الي اعلي", "تخطي الي",
    "شارك علي", "شاركها علي", "حمل تطبيق", "حملوا تطبيق", "لتحميل تطبيق", "لن يتم نشر عنوان",
    "ادخل بريدك", "عرض كل ", "عرض جميع ", "شاهد جميع "});

// To follow, to subscribe: an invitation where a channel is named, or a name alone follows.
constexpr auto kFollowing = std::to_array<std::string_view>({
    "follow ", "join ", "fund ", "support ", "subscribe ", "sign up ", "like us ", "get our ", "find us ", "stay connected",
    "stay up to date", "for more ", "for more: ", "more on ", "also follow ", "you can follow ", "get the latest ", "get more ", "للمزيد ", "لمزيد ", "ولمزيد ", "وللمزيد ", "يمكنكم ", "لا تفوت", "لمعرفه ", "للاطلاع ", "never miss ", "تابع ", "تابعنا ", "تابعونا", "تابعوا ", "اشترك ",
    "اشتركوا ", "انضم ", "انضموا ", "للاشتراك ", "لمتابعه ", "لمتابعتنا ", "يمكنكم متابعه ",
    "يمكنك متابعه ", "للانضمام ", "ليصلك ", "لتصلك ", "كن اول ", "زوروا "});

constexpr auto kChannels = std::to_array<std::string_view>({
    "telegram", "whatsapp", "facebook", "twitter", "instagram", "youtube", "tiktok", "linkedin",
    "google news", "social media", "our channel", "newsletter", "independent journalism", "our journalism", "our work", " app", " x ", " us on", "تلغرام", "تليغرام",
    "تلجرام", "تليجرام", "تيلغرام", "تيليغرام", "تيليجرام", "واتساب", "واتس اب", "فيسبوك", "فيس بوك",
    "تويتر", "انستغرام", "انستجرام", "انستقرام", "يوتيوب", "تيك توك", "اخبار غوغل", "غوغل نيوز",
    "جوجل نيوز", "اخبار جوجل", "قناتنا", "قنواتنا", "صفحتنا", "صفحاتنا", "تطبيق", "حساباتنا", "التواصل الاجتماعي",
    "نشرتنا", "النشره البريديه"});

// Imperatives of the plural, with which no sentence of the news begins.
constexpr auto kImperatives = std::to_array<std::string_view>({
    "تابعونا", "تابعوا اخبار", "تابعوا اخر", "تابعوا كل", "تابعوا المزيد", "اشتركوا في", "انضموا الي",
    "follow us", "sign up to ", "sign up for ", "subscribe to our ", "subscribe now"});

// Links at the end of a teaser.
constexpr auto kEndings = std::to_array<std::string_view>({
    "continue reading", "keep reading", "read more", "read full story", "read the full story",
    "read full article", "read the full article", "full story", "learn more", "more", "details",
    "تابع القراءه", "اكمل القراءه", "متابعه القراءه", "مواصله القراءه", "اقرا المزيد",
    "قراءه المزيد", "لقراءه المزيد", "المزيد", "للمزيد", "التفاصيل", "اقرا التفاصيل", "التتمه"});
// clang-format on

}  // namespace

bool is_invitation(std::string_view label) {
    constexpr std::size_t kMostWords = 22;
    const std::size_t words = count_words(label);
    if (words > kMostWords) return false;
    if (begins_with_one_of(kBeginnings, label)) return true;
    const bool open = ending_of(label) == Ending::open;
    if (open && begins_with_one_of(kImperatives, label)) return true;
    if (!begins_with_one_of(kFollowing, label)) return false;
    // "تابع الساحل نت على:", "تابع مواقعنا"
    return contains_one_of(kChannels, label) || (words <= 6 && label.ends_with(":")) ||
           (words <= 3 && label.ends_with("نا"));
}

bool is_link_to_story(std::string_view text) {
    constexpr std::size_t kLongest = 48;  // bytes
    if (text.size() > kLongest) return false;
    const std::string folded = folded_label(text);
    std::string_view label = without_ornaments(folded);
    if (label.starts_with("[") && label.ends_with("]"))
        label = without_ornaments(label.substr(1, label.size() - 2));
    return is_one_of(kEndings, label);
}

std::string without_invitation(std::string text) {
    constexpr std::size_t kLongest = 48;  // bytes of the words and the arrows beside them
    constexpr auto kStops =
        std::to_array<std::string_view>({".", "!", "?", "؟", "…", "]", "\"", "”"});
    const std::size_t from = text.size() - std::min(text.size(), kLongest);
    constexpr std::size_t kNowhere = std::string::npos;
    std::size_t cut = kNowhere;
    for (const std::string_view stop : kStops) {
        for (std::size_t at = text.find(stop, from); at != kNowhere;
             at = text.find(stop, at + stop.size())) {
            const std::size_t end = at + stop.size();
            const std::string_view rest = trimmed(std::string_view{text}.substr(end));
            // "He asked for more. More!" ends no teaser: one word needs its dots or arrow.
            const bool marked = count_words(rest) > 1 || rest.find_first_of(".>[(") != kNowhere ||
                                rest.find("…") != kNowhere || rest.find("»") != kNowhere;
            if (marked && is_link_to_story(rest)) cut = std::min(cut, end);
        }
    }
    if (cut != kNowhere) text.resize(cut);
    for (const std::string_view brackets :
         {" []", " [ ]", " ()", " ( )"}) {  // the link was in them
        if (text.ends_with(brackets)) text.resize(text.size() - brackets.size());
    }
    return text;
}

}  // namespace nashra
