// The words of the lines around an article, in English and Arabic: data for source/line_kind.
// The tables hold folded labels: lower case, plain alef, ta marbuta as ha, alef maqsura as ya.
#pragma once

#include <array>
#include <string_view>

namespace nashra {

// clang-format off

inline constexpr auto kButtons = std::to_array<std::string_view>({
    "close", "play", "pause", "stop", "mute", "unmute", "email", "e-mail", "link", "facebook", "twitter", "x", "whatsapp", "telegram", "linkedin", "pinterest",
    "reddit", "instagram", "youtube", "menu", "search", "skip to content", "skip to main content",
    "toggle navigation", "sign in", "log in", "login", "sign up", "register", "subscribe",
    "follow", "follow us", "like", "reply", "report", "show more", "load more", "see more",
    "view more", "back to top", "next", "previous", "prev", "navigation menu", "support us",
    "print subscriptions", "reuse this content", "download", "accept", "accept all", "reject", "reject all", "comments", "comment",
    "add comment", "leave a comment", "post a comment", "ok", "cancel", "submit", "loading",
    "expand", "full screen", "settings", "add to favourites", "leave a reply", "slideshow",
    "audio", "0 comments", "donate", "like this", "like loading", "flipboard", "bluesky", "threads", "mastodon", "subscribe now", "all sections", "text size", "font size", "no comments", "no comments yet", "search this site", "email address", "your email", "accessibility links", "link copied!",  "اغلاق", "اغلق", "تشغيل", "ايقاف",
    "بريد الكتروني", "البريد الالكتروني", "روابط التخطي", "ضع تعليقك", "اعرض المزيد", "تخطي الروابط", "تخط الروابط", "الخط", "لا توجد تعليقات", "لا يوجد تعليقات",  "اضف تعليقك",  "فيسبوك", "تويتر", "واتساب", "واتس اب", "تيليجرام", "تلغرام",
    "تليجرام", "انستغرام", "انستجرام", "يوتيوب", "لينكد ان", "القائمه", "بحث", "ابحث",
    "تسجيل الدخول", "دخول", "تسجيل", "اشترك", "اشترك الان", "تابعنا", "اعجبني", "رد",
    "عرض المزيد", "تحميل المزيد", "التالي", "السابق", "تحميل", "معلومات المقال",
    "موافق", "الغاء", "ارسال", "تعليق", "تعليقات", "التعليقات", "اضف تعليق", "اضف تعليقا",
    "اترك تعليقا", "حجم الخط", "الي الاعلي", "العوده الي الاعلي", "قبول", "رفض", "تبرع"});

// Buttons that stand at an article, not at a page: its title is above them.
inline constexpr auto kArticleButtons = std::to_array<std::string_view>({
    "share", "share this", "share this article", "share page", "about sharing", "share full article",
    "save", "save article", "print", "print this", "copy link", "copy", "link copied", "tweet",
    "listen", "listen to this article", "listen to article", "gift this article", "bookmark",
    "view comments", "email this", "email this article", "email this story", "email article",
    "email story", "email to a friend", "email a friend", "send to a friend", "send to friend",
    "print this article", "print this story", "print this page", "print article", "print page",
    "printer friendly", "printer-friendly", "printer friendly version", "printer-friendly version",
    "copied", "copied!", "ارسل لصديق", "ارسل الي صديق", "ارسل الخبر", "ارسل المقال", "ارسال لصديق",
    "ارسال الي صديق", "ارسل لصديقك", "اطبع الخبر", "اطبع المقال", "اطبع الصفحه", "اطبع هذه الصفحه",
    "طباعه الخبر", "طباعه المقال", "طباعه الصفحه", "نسخه للطباعه", "شارك", "مشاركه", "شارك المقال", "شارك الخبر",
    "مشاركه الخبر", "مشاركه المقال", "حفظ", "احفظ", "طباعه", "اطبع", "نسخ الرابط",
    "تم نسخ الرابط", "استمع", "استمع الي المقال", "استمع للمقال", "استمع للخبر"});

inline constexpr auto kSectionLabels = std::to_array<std::string_view>({
    "related", "related articles", "related article", "related stories", "related story",
    "related news", "related topics", "related content", "related posts", "related links",
    "read more", "read also", "read next", "also read", "see also", "more", "more news",
    "more stories", "more to explore", "elsewhere", "more on this", "more on this story", "more articles", "more headlines",
    "recommended videos", "related videos", "more videos", "latest videos", "popular videos",
    "فيديوهات مقترحه", "فيديو ذو صله", "شاهد المزيد",
    "most read", "most popular", "most viewed", "popular", "popular now", "trending",
    "trending now", "latest", "latest news", "latest stories", "latest headlines", "headlines",
    "top stories", "top news", "editor's picks", "editors' picks", "editor’s picks",
    "recommended", "recommended stories", "recommended for you", "on this story", "you may also like", "you might also like",
    "you may also be interested in", "around the web", "in this section", "breaking news",
    "don't miss", "don’t miss", "up next", "what to read next", "other news", "keep reading", "previous article", "next article", "previous story", "next story", "previous post", "next post",
    "recent posts", "recent stories", "recent news", "recent articles",
    "اقرا ايضا", "اقرا المزيد", "اقرا في الموقع", "قد يعجبك", "يهمك ايضا", "اقراوا ايضا", "اقرا كذلك", "شاهد ايضا", "مواضيع ذات صله",
    "موضوعات ذات صله", "مقالات ذات صله", "اخبار ذات صله", "قصص ذات صله", "اخبار ذات علاقه", "مواضيع ذات علاقه", "ذات علاقه", "ذات صله",
    "مواضيع متعلقه", "اخبار متعلقه", "موضوعات متعلقه", "مقالات متعلقه", "مواضيع مرتبطه",
    "مقالات مشابهه", "مواضيع مشابهه", "المزيد", "للمزيد", "المزيد من الاخبار", "اخبار اخري",
    "اخر الاخبار", "احدث الاخبار", "الاكثر قراءه", "الاكثر مشاهده", "الاكثر شيوعا",
    "الاكثر تداولا", "الاكثر شعبيه", "عناوين", "عناوين اخري", "اهم الاخبار", "ابرز الاخبار",
    "ابرز العناوين", "اهم العناوين", "عاجل", "قد يعجبك ايضا", "قد يهمك", "قد يهمك ايضا",
    "ننصح بقراءه", "اخترنا لك", "اخترنا لكم", "تابع ايضا", "الاحدث", "مختارات", "ترشيحاتنا", "من نفس القسم", "الخبر السابق", "الخبر التالي", "المقال السابق",
    "المقال التالي", "الموضوع السابق", "الموضوع التالي"});

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

// What stands where only those who pay read on, and where an agency says that a report has ended.
inline constexpr auto kWalls = std::to_array<std::string_view>({
    "subscribe to unlock", "subscribe to continue", "subscribe to read", "subscribe to keep reading", "sign in to continue",
    "register to continue", "this article is for subscribers", "this content is for subscribers",
    "this story is for subscribers", "this post is for paid", "this post is for paying", "you have reached your limit of", "to continue reading", "want to read more?", "لمتابعه القراءه",
    "// انتهي", "//انتهي", "** انتهي", "**انتهي", "هذا المحتوي للمشتركين", "هذا المقال للمشتركين", "محتوي خاص بالمشتركين", "اشترك لمتابعه القراءه", "سجل لمتابعه القراءه"});

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
    "updated at", "last updated", "last updated on", "reading time", "read time", "min read", "minute read", "دقيقه قراءه", "دقائق قراءه", "دقيقه للقراءه", "estimated reading time",
    "table of contents", "contents hide", "contents show", "table of contents hide",
    "table of contents show", "toggle table of contents", "toggle table of content", "in this article", "on this page", "jump to", "contents", "share:",
    "كتب", "كتبت", "اخر تحديث", "تاريخ النشر", "نشر في", "نشرت في",
    "مده القراءه", "وقت القراءه", "محتويات المقال", "جدول المحتويات", "في هذا المقال",
    "اقسام", "انتهي"});

// What stands where an advert is.
inline constexpr auto kAdverts = std::to_array<std::string_view>({
    "advertisement", "ad", "ads", "advert", "ad feedback", "article continues below",
    "story continues below", "article continues below advertisement",
    "story continues below advertisement", "article continues below this ad",
    "story continues below this ad", "article continues after advertisement",
    "story continues after advertisement", "continue reading below", "scroll to continue", "sponsor message",
    "اعلان", "اعلانات", "الاعلانات", "يستمر المقال بعد الاعلان", "المقال يستمر بعد الاعلان"});

// What stands above a text that somebody has paid for.
inline constexpr auto kSponsors = std::to_array<std::string_view>({
    "sponsored", "sponsored content", "sponsored links", "promoted", "promoted content",
    "paid content", "paid post", "paid partnership", "partner content", "from our partners",
    "محتوي مدفوع", "محتوي ممول", "ممول", "ماده اعلانيه", "برعايه", "محتوي شركائنا"});

// What stands above links that are no stories.
inline constexpr auto kTopicLabels = std::to_array<std::string_view>({
    "topics", "tags", "دلالات", "الكلمات الرئيسيه", "المساهمون", "مواضيع", "موضوعات", "more on these topics", "explore more on these topics",
    "related internet links", "external links", "filed under", "وسوم", "الوسوم", "كلمات مفتاحيه",
    "كلمات دلاليه", "العلامات", "وسوم المقال", "روابط خارجيه"});

inline constexpr auto kNewsletterWords = std::to_array<std::string_view>({
    "newsletter", "newsletters", "mailing list", "النشره البريديه", "نشرتنا البريديه",
    "القائمه البريديه", "نشره بريديه", "النشره الاخباريه", "الرساله الاخباريه"});
inline constexpr auto kSignUpWords =
    std::to_array<std::string_view>({
    "sign up", "subscribe", "signup", "join our", "get our", "our free", "اشترك", "اشتركوا",
    "سجل", "انضم", "الاشتراك"});

inline constexpr auto kLegalWords = std::to_array<std::string_view>({
    "all rights reserved", "responsible for the content of external", "مسؤوله عن محتوي المواقع",
    "copyright ©", "© ", "copyright 19", "copyright 20", "(c) 20",
    "جميع الحقوق محفوظه", "كل الحقوق محفوظه", "حقوق النشر محفوظه", "حقوق الطبع محفوظه"});

// A capitalised name follows the English word; a colon, or nothing a sentence begins with, the
// Arabic ones: "كتب الوزير رسالة" is a sentence.
inline constexpr auto kArabicBylines = std::to_array<std::string_view>({
    "كتب:", "كتبت:", "كتب :", "كتبت :", "كتب -", "كتبت -", "كتب –", "كتبت –", "كتب/", "كتبت/", "نص:", "بقلم", "اعداد:", "اعداد :", "تقرير:", "تحرير:", "حوار:",
    "ترجمه:", "الكاتب:", "المحرر:", "الكاتب،", "الدور،", "role,", "author,"});
// clang-format on

}  // namespace nashra
