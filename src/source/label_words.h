// The words of the lines around an article, in English and Arabic: data for source/line_kind.
// The tables hold folded labels: lower case, plain alef, ta marbuta as ha, alef maqsura as ya.
#pragma once

#include <array>
#include <string_view>

namespace nashra {

// clang-format off

inline constexpr auto kButtons = std::to_array<std::string_view>({
    "close", "play", "pause", "stop", "mute", "unmute", "share", "share this",
    "share this article", "save", "print", "email", "e-mail", "copy link", "copy", "link copied",
    "tweet", "facebook", "twitter", "x", "whatsapp", "telegram", "linkedin", "pinterest",
    "reddit", "instagram", "youtube", "menu", "search", "skip to content", "skip to main content",
    "toggle navigation", "sign in", "log in", "login", "sign up", "register", "subscribe",
    "follow", "follow us", "like", "reply", "report", "show more", "load more", "see more",
    "view more", "back to top", "next", "previous", "prev", "listen", "listen to this article",
    "download", "accept", "accept all", "reject", "reject all", "comments", "comment",
    "add comment", "leave a comment", "post a comment", "ok", "cancel", "submit", "loading",
    "expand", "full screen", "settings", "gift this article", "bookmark", "add to favourites",
    "audio", "0 comments", "donate", "اغلاق", "اغلق", "تشغيل", "ايقاف", "شارك", "مشاركه",
    "شارك المقال", "مشاركه الخبر", "حفظ", "طباعه", "اطبع", "بريد الكتروني", "البريد الالكتروني",
    "نسخ الرابط", "تم نسخ الرابط", "فيسبوك", "تويتر", "واتساب", "واتس اب", "تيليجرام", "تلغرام",
    "تليجرام", "انستغرام", "انستجرام", "يوتيوب", "لينكد ان", "القائمه", "بحث", "ابحث",
    "تسجيل الدخول", "دخول", "تسجيل", "اشترك", "اشترك الان", "تابعنا", "اعجبني", "رد",
    "عرض المزيد", "تحميل المزيد", "التالي", "السابق", "استمع", "استمع الي المقال", "تحميل",
    "موافق", "الغاء", "ارسال", "تعليق", "تعليقات", "التعليقات", "اضف تعليق", "اضف تعليقا",
    "اترك تعليقا", "حجم الخط", "الي الاعلي", "العوده الي الاعلي", "قبول", "رفض", "تبرع"});

inline constexpr auto kSectionLabels = std::to_array<std::string_view>({
    "related", "related articles", "related article", "related stories", "related story",
    "related news", "related topics", "related content", "related posts", "related links",
    "read more", "read also", "read next", "also read", "see also", "more", "more news",
    "more stories", "more on this", "more on this story", "more articles", "more headlines",
    "most read", "most popular", "most viewed", "popular", "popular now", "trending",
    "trending now", "latest", "latest news", "latest stories", "latest headlines", "headlines",
    "top stories", "top news", "editor's picks", "editors' picks", "editor’s picks",
    "recommended", "recommended for you", "you may also like", "you might also like",
    "you may also be interested in", "around the web", "in this section", "breaking news",
    "don't miss", "don’t miss", "up next", "what to read next", "other news", "keep reading",
    "اقرا ايضا", "اقرا المزيد", "اقراوا ايضا", "اقرا كذلك", "شاهد ايضا", "مواضيع ذات صله",
    "موضوعات ذات صله", "مقالات ذات صله", "اخبار ذات صله", "قصص ذات صله", "ذات صله",
    "مواضيع متعلقه", "اخبار متعلقه", "موضوعات متعلقه", "مقالات متعلقه", "مواضيع مرتبطه",
    "مقالات مشابهه", "مواضيع مشابهه", "المزيد", "للمزيد", "المزيد من الاخبار", "اخبار اخري",
    "اخر الاخبار", "احدث الاخبار", "الاكثر قراءه", "الاكثر مشاهده", "الاكثر شيوعا",
    "الاكثر تداولا", "الاكثر شعبيه", "عناوين", "عناوين اخري", "اهم الاخبار", "ابرز الاخبار",
    "ابرز العناوين", "اهم العناوين", "عاجل", "قد يعجبك ايضا", "قد يهمك", "قد يهمك ايضا",
    "ننصح بقراءه", "اخترنا لك", "اخترنا لكم", "تابع ايضا", "الاحدث", "مختارات", "من نفس القسم"});

// What headings above lists of other stories begin with; only where links follow.
inline constexpr auto kTailBeginnings = std::to_array<std::string_view>({
    "related ", "more ", "latest ", "recent ", "recommended ", "you may ", "you might ",
    "explore more", "read more", "read this", "keep reading", "other ", "similar ", "up next",
    "what to read", "also on", "also read", "continue reading", "further reading", "المزيد من",
    "المزيد عن", "اقرا ", "مواضيع ذات", "موضوعات ذات", "اخبار ذات", "مقالات ذات", "اخر الاخبار",
    "احدث ", "تابع ايضا"});

// What headings above the lines about the author begin with.
inline constexpr auto kAuthorLabels = std::to_array<std::string_view>({
    "about the author", "about the writer", "about author", "written by", "meet the author",
    "leave a reply", "leave a comment", "join the conversation", "post a comment", "عن الكاتب", "عن المؤلف", "نبذه عن الكاتب", "اترك تعليق", "اضف تعليق", "شاركنا رايك"});

inline constexpr auto kSections = std::to_array<std::string_view>({
    "home", "world", "politics", "business", "economy", "sport", "sports", "technology", "tech",
    "science", "health", "culture", "opinion", "travel", "lifestyle", "entertainment", "video",
    "videos", "photos", "local", "news", "about", "about us", "contact", "contact us",
    "advertise", "advertise with us", "privacy", "privacy policy", "terms", "terms of use",
    "terms of service", "cookies", "cookie policy", "sitemap", "careers", "help", "faq", "rss",
    "live", "middle east", "الرئيسيه", "اخبار", "الاخبار", "سياسه", "اقتصاد", "رياضه", "ثقافه",
    "فن", "فنون", "منوعات", "صحه", "علوم", "تكنولوجيا", "علوم وتكنولوجيا", "راي", "مقالات",
    "فيديو", "صور", "العالم", "عربي", "عربي ودولي", "دولي", "محليات", "مجتمع", "من نحن",
    "اتصل بنا", "تواصل معنا", "سياسه الخصوصيه", "شروط الاستخدام", "اعلن معنا", "الشرق الاوسط"});

// Lines of their own beside the date and the author, whose values stand in the next element.
inline constexpr auto kByTheWay = std::to_array<std::string_view>({
    "written by", "reviewed by", "fact checked by", "fact-checked by", "edited by", "posted by",
    "posted on", "posted in", "published", "published on", "published by", "updated", "updated on",
    "updated at", "last updated", "last updated on", "reading time", "read time", "estimated reading time",
    "table of contents", "in this article", "on this page", "jump to", "contents", "share:", "tags",
    "filed under", "topics", "كتب", "كتبت", "اخر تحديث", "تاريخ النشر", "نشر في", "نشرت في",
    "مده القراءه", "وقت القراءه", "محتويات المقال", "جدول المحتويات", "في هذا المقال",
    "كلمات مفتاحيه", "كلمات دلاليه", "الوسوم", "وسوم", "العلامات", "اقسام"});

inline constexpr auto kAdverts = std::to_array<std::string_view>({
    "advertisement", "ad", "ads", "advert", "sponsored", "sponsored content", "promoted",
    "paid content", "article continues below", "story continues below", "اعلان", "اعلانات",
    "الاعلانات", "محتوي مدفوع", "ماده اعلانيه", "برعايه"});

inline constexpr auto kNewsletterWords = std::to_array<std::string_view>({
    "newsletter", "newsletters", "mailing list", "النشره البريديه", "نشرتنا البريديه",
    "القائمه البريديه", "نشره بريديه", "النشره الاخباريه"});
inline constexpr auto kSignUpWords =
    std::to_array<std::string_view>({
    "sign up", "subscribe", "signup", "join our", "get our", "our free", "اشترك", "اشتركوا",
    "سجل", "انضم", "الاشتراك"});

inline constexpr auto kLegalWords = std::to_array<std::string_view>({
    "all rights reserved", "copyright ©", "© ", "copyright 19", "copyright 20", "(c) 20",
    "جميع الحقوق محفوظه", "كل الحقوق محفوظه", "حقوق النشر محفوظه", "حقوق الطبع محفوظه"});

inline constexpr auto kCredits = std::to_array<std::string_view>({
    "photo:", "photos:", "image:", "photograph:", "picture:", "photo by", "image by",
    "photograph by", "image credit", "photo credit", "file photo", "getty images", "reporting by",
    "editing by", "source:", "الصوره:", "صوره:", "تصوير:", "المصدر:", "مصدر الصوره",
    "صوره ارشيفيه"});

// A capitalised name follows the English word; a colon, or nothing a sentence begins with, the
// Arabic ones: "كتب الوزير رسالة" is a sentence.
inline constexpr auto kArabicBylines = std::to_array<std::string_view>({
    "كتب:", "كتبت:", "كتب :", "كتبت :", "بقلم", "اعداد:", "اعداد :", "تقرير:", "تحرير:", "حوار:",
    "ترجمه:", "الكاتب:", "المحرر:"});
// clang-format on

}  // namespace nashra
