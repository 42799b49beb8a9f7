// What a single line of a copied page is, seen without its neighbours: the words that pages put
// around their articles in English and Arabic. Data tables and one question. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

enum class LineKind {
    prose,      // anything that may be part of an article or a headline
    page_date,  // "Saturday, Feb 22, 2025", "السبت ٢٢ شباط ٢٠٢٥", "منذ 3 ساعات"
    clock,      // "0:00", "00:00 / 03:12"
    symbol,     // "×", "|", "***"
    button,     // "Close", "Follow us on Telegram", "إغلاق"
    share,      // a button that stands at an article: "Share", "Save", "استمع"
    newsletter,     // "Newsletter", "النشرة البريدية"
    section_label,  // "Related Articles", "اقرأ أيضا"
    topic_label,    // "Topics", "وسوم": links follow that are no stories
    list_begin,     // "list 1 of 3"
    list_end,       // "end of list"
    story,          // "Read also: Mail boat gets a new engine"
    byline,         // "By John Smith", "كتب: أحمد علي"
    credit,         // "Photo: ...", "Getty Images", "Reporting by ..."
    caption,        // "Image caption, ...", "The old crane. Photograph: Nora Haddad"
    advert,         // "Advertisement", "إعلان"
    sponsor,        // "Paid content": what follows is an advert
    legal,          // "© 2025 ...", "All rights reserved"
    navigation,     // "Home", "World", "الرئيسية > اقتصاد"
    comment,        // what a reader has written (see source/comment_lines.h)
    link,           // a bare address
};

LineKind line_kind(std::string_view line);

/// Whether the line is a label of that kind and nothing else, for much less than asking for its
/// kind: "Related Articles" for section_label, "Paid content" for sponsor.
bool is_label_of(LineKind kind, std::string_view line);

/// Why such a line is not read, for SkippedText. Empty for prose.
std::string_view skip_reason(LineKind kind);

/// Letters that pages write in several ways made one: lower case, plain alef, no diacritics,
/// single spaces. For comparing labels, never for reading.
std::string folded_label(std::string_view line);

/// A folded label without the arrows, bullets and stops around it.
std::string_view without_ornaments(std::string_view label);

/// "By John Smith" is John Smith.
std::string without_byline_word(std::string_view line);

}  // namespace nashra
