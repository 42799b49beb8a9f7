// The words of source/site_talk, in English and Arabic. Folded labels, as in source/label_words.h.
#pragma once

#include <array>
#include <string_view>

namespace nashra {

// clang-format off

// A disclosure speaks of the page itself...
inline constexpr auto kItself = std::to_array<std::string_view>({
    "this post", "this article", "this page", "this site", "this website", "this story",
    "this blog", "this content", "this guide", "this video", "this review", "this list",
    "these links", "the links", "our links", "links on", "links below", "we may", "we might", "we earn",
    "we receive", "our site", "our website", "our editors", "our partners", "our content", "i may",
    "i earn", "i receive", "i get ", "if you buy", "if you click", "if you purchase", "when you buy",
    "when you purchase", "هذا المقال", "هذه الماده", "هذا المنشور", "هذه الصفحه", "الموقع",
    "الصحيفه", "الجريده", "كاتبه", "كاتبها", "اصحابها"});

// ... and says one of these.
inline constexpr auto kDisclosures = std::to_array<std::string_view>({
    "affiliate link", "affiliate commission", "affiliate partner", "affiliate marketer",
    "earn a commission", "earn a small commission", "earn commission", "earn an affiliate",
    "receive a commission", "receive a small commission", "get a commission",
    "get a small commission", "receive compensation", "qualifying purchases",
    "extra cost to you", "additional cost to you", "independently selected",
    "independently chosen", "independently reviewed", "informational purposes only",
    "information purposes only", "educational purposes only", "for informational purposes",
    "not legal advice", "not financial advice", "not investment advice", "not medical advice",
    "not constitute", "not intended as legal", "not intended as financial",
    "not intended as medical", "substitute for professional", "in partnership with",
    "branded content", "advertising on our", "do not endorse", "does not endorse",
    "do not necessarily reflect", "not necessarily those of", "do not necessarily represent",
    "لا تعبر بالضروره", "لا يعبر بالضروره", "لا تعكس بالضروره", "تعبر عن راي",
    "روابط تسويقيه", "روابط تابعه", "عموله"});

inline constexpr auto kConsents = std::to_array<std::string_view>({
    "you agree to our", "you agree to receive", "agree to the terms", "agree to our terms",
    "accept the terms", "accept our terms", "terms of use and privacy", "terms of service and privacy",
    "terms and privacy policy", "protected by recaptcha", "email address will not be published",
    "required fields are", "unsubscribe at any time", "unsubscribe anytime",
    "opt out at any time", "please enable javascript", "browser does not support",
    "browser doesn't support", "javascript is disabled", "please try again", "for subscribing",
    "check your inbox", "field is required", "got a story?", "got a tip?", "got a news tip?",
    "do you have a story?", "do you have a tip?", "have a story?", "have a tip?",
    "have a news tip?", "هل لديك قصه؟", "لديك قصه؟", "لديك خبر؟", "we use cookies", "fill out the form below",
    "fill in the form below", "complete the form below", "to continue reading",
    "to read the rest of", "exclusive to subscribers", "press enter or click to",
    "لن يتم نشر عنوان بريدك", "الحقول الالزاميه", "الحقول المطلوبه", "بالضغط علي", "باشتراكك",
    "متصفحك لا يدعم", "يرجي تفعيل", "يرجي تسجيل الدخول", "ملفات تعريف الارتباط",
    "لمتابعه القراءه", "الغاء الاشتراك في اي وقت"});

inline constexpr auto kInvitations = std::to_array<std::string_view>({
    "our standards:", "معاييرنا:", "sign up ", "subscribe ", "follow us", "follow me", "follow @", "follow him", "follow her",
    "follow them", "join our ", "join my ", "join us ", "click here", "click to ", "tap here",
    "download our", "download the app", "download your free", "get our ", "get the latest ",
    "get a free ", "get your free", "start your free", "book a ", "schedule a ", "request a ",
    "contact us ", "visit our ", "check out our ", "for more information, visit",
    "for more information, please", "for more information visit", "for more news", "want more ",
    "have a tip", "got a tip", "do you have a story", "have a story", "have a news tip",
    "do you have information", "share your thoughts", "leave a comment",
    "let us know in the comments", "stay up to date with", "stay informed with", "stay connected",
    "support our ", "donate ", "become a member", "become a subscriber", "send your ", "email us",
    "e-mail us", "write to us", "like us on", "find us on", "read our ", "see our ",
    "listen to our ", "watch our ", "tell us ", "email the author", "reach the author",
    "contact the author", "you can follow", "you can reach", "he can be reached",
    "she can be reached", "they can be reached", "reach him at", "reach her at", "this story has been",
    "this article was originally", "this story was originally", "this post was originally",
    "originally published", "reprinted with permission", "republished with permission",
    "copyright ", "تابعونا", "تابعنا", "تابعوا", "اشترك ", "اشتركوا", "انضم ", "انضموا",
    "حمل تطبيق", "حملوا تطبيق", "للاشتراك", "للتواصل", "راسلونا", "شاركونا", "شاركنا", "سجل ",
    "لمتابعه اخر", "لمزيد من الاخبار", "اضغط هنا", "انقر هنا", "للمزيد من", "نشر هذا المقال",
    "تنشر هذه الماده"});

inline constexpr auto kLabels = std::to_array<std::string_view>({
    "tags:", "tag:", "tags ", "tagged:", "tagged ", "categories:", "category:", "topics:", "topic:",
    "keywords:", "filed under", "posted in", "posted on", "posted by", "posted:",
    "published on", "published:", "updated:", "updated ", "last updated",
    "last modified", "last reviewed", "originally published", "written by", "reviewed by",
    "medically reviewed", "fact checked", "fact-checked", "page 1 of", "الوسوم:", "وسوم:",
    "كلمات دلاليه", "الكلمات المفتاحيه", "التصنيف:", "القسم:", "نشر في", "نشرت في", "نشر بتاريخ",
    "اخر تحديث", "تاريخ النشر"});

// With a date behind them.
inline constexpr auto kBylines = std::to_array<std::string_view>({
    "by ", "written by ", "كتب", "كتبت", "بقلم", "اعداد"});

// Where a credit begins that stands after a caption.
inline constexpr auto kCreditSigns = std::to_array<std::string_view>({
    "photo by ", "photos by ", "photo: ", "photos: ", "photo credit", "image credit", "image: ",
    "photograph: ", "photograph by ", "photo courtesy", "image courtesy", "picture: ",
    "(ap photo", "ap photo/", "getty images", "/ getty", "/getty", "/shutterstock",
    "via shutterstock", "/reuters", "via reuters", "/afp", "via ap)", "file photo", "(ا ف ب)",
    "(رويترز)", "تصوير:", "الصوره:", "(ا ب)", "(الاناضول)", "(غيتي)", "(getty)", "(afp)"});

// What people who write are called in the notes about them.
inline constexpr auto kWriters = std::to_array<std::string_view>({
    "writer", "written for", "editor", "reporter", "journalist", "author", "contributor", "contributing",
    "correspondent", "columnist", "blogger", "freelance", "founder", "professor", "director",
    "producer", "fellow", "researcher", "covers ", "writes ", "consultant", "attorney", "manager",
    "specialist", "analyst", "expert", "officer", "veteran", "president", "كاتب", "صحفي", "صحافي",
    "باحث", "محرر", "مراسل", "اعلامي", "اكاديمي", "استاذ"});
// clang-format on

}  // namespace nashra
