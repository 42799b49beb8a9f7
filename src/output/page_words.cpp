#include "output/page_words.h"

#include <algorithm>
#include <array>

namespace nashra {

namespace {

constexpr PageWords kEnglishWords{
    .language = kEnglish,
    .feed = "The feed of this podcast, for podcast apps",
    .book = "All episodes as a talking book (EPUB)",
    .no_episodes = "There are no episodes yet.",
    .chapters = "Chapters",
    .contents = "Contents",
    .transcript_of = "Transcript of “%1”",
    .article = "The article “%1”",
    .all_episodes = "All episodes",
    .times_are_links = "Headings and times are links to where they are heard.",
    .download = "The sound as a file",
    .book_summary = "All text is read aloud, and shown in step with the sound."};

constexpr PageWords kArabicWords{.language = kArabic,
                                 .feed = "خلاصة هذا البودكاست لتطبيقات البودكاست",
                                 .book = "كل الحلقات في كتاب ناطق (EPUB)",
                                 .no_episodes = "لا توجد حلقات بعد.",
                                 .chapters = "الفصول",
                                 .contents = "المحتويات",
                                 .transcript_of = "نص «%1»",
                                 .article = "المقال «%1»",
                                 .all_episodes = "كل الحلقات",
                                 .times_are_links = "العناوين والأوقات روابط إلى مواضعها في الصوت.",
                                 .download = "الصوت في ملف",
                                 .book_summary = "كل النص مقروء بصوت، ويظهر متزامنا مع الصوت."};

constexpr std::array kEnglishMonths = {"January",   "February", "March",    "April",
                                       "May",       "June",     "July",     "August",
                                       "September", "October",  "November", "December"};
constexpr std::array kArabicMonths = {"يناير", "فبراير", "مارس",   "أبريل",  "مايو",   "يونيو",
                                      "يوليو", "أغسطس",  "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"};

/// Arabic has a dual, a plural from 3 to 10, and a singular from 11 on (CLDR's plural rules).
struct UnitWords {
    std::string_view english_one;
    std::string_view english_several;
    std::string_view one;
    std::string_view two;
    std::string_view few;
    std::string_view many;
};

constexpr UnitWords kHour{"hour", "hours", "ساعة واحدة", "ساعتان", "ساعات", "ساعة"};
constexpr UnitWords kMinute{"minute", "minutes", "دقيقة واحدة", "دقيقتان", "دقائق", "دقيقة"};
constexpr UnitWords kSecond{"second", "seconds", "ثانية واحدة", "ثانيتان", "ثوان", "ثانية"};

std::string counted_words(long long count, const UnitWords& unit, const PageWords& words) {
    const auto number = std::to_string(count) + ' ';
    if (words.language != kArabic)
        return number + std::string{count == 1 ? unit.english_one : unit.english_several};
    if (count == 1) return std::string{unit.one};
    if (count == 2) return std::string{unit.two};
    const bool few = count % 100 >= 3 && count % 100 <= 10;
    return number + std::string{few ? unit.few : unit.many};
}

}  // namespace

const PageWords& page_words(Language language) {
    return language == kArabic ? kArabicWords : kEnglishWords;
}

std::string date_words(std::chrono::sys_seconds moment, const PageWords& words) {
    const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(moment)};
    const auto& months = words.language == kArabic ? kArabicMonths : kEnglishMonths;
    return std::to_string(unsigned{date.day()}) + ' ' + months.at(unsigned{date.month()} - 1) +
           ' ' + std::to_string(int{date.year()});
}

std::string duration_words(std::chrono::milliseconds time, const PageWords& words) {
    const auto seconds = std::max<long long>((time.count() + 500) / 1000, 0);
    if (seconds < 60) return counted_words(seconds, kSecond, words);
    const auto minutes = (seconds + 30) / 60;
    if (minutes < 60) return counted_words(minutes, kMinute, words);
    const auto hours = counted_words(minutes / 60, kHour, words);
    if (minutes % 60 == 0) return hours;
    return hours + (words.language == kArabic ? " و" : " ") +
           counted_words(minutes % 60, kMinute, words);
}

}  // namespace nashra
