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
    button,     // "Close", "Share", "إغلاق"
    newsletter,     // "Newsletter", "النشرة البريدية"
    section_label,  // "Related Articles", "اقرأ أيضا"
    byline,         // "By John Smith", "كتب: أحمد علي"
    credit,         // "Photo: ...", "Reporting by ..."
    advert,         // "Advertisement", "إعلان"
    legal,          // "© 2025 ...", "All rights reserved"
    navigation,     // "Home", "World", "الرئيسية"
    link,           // a bare address
};

LineKind line_kind(std::string_view line);

/// Why such a line is not read, for SkippedText. Empty for prose.
std::string_view skip_reason(LineKind kind);

/// Letters that pages write in several ways made one: lower case, plain alef, no diacritics,
/// single spaces. For comparing labels, never for reading.
std::string folded_label(std::string_view line);

/// "By John Smith" is John Smith.
std::string without_byline_word(std::string_view line);

}  // namespace nashra
