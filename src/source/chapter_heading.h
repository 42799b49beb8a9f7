// The headings of books: "CHAPTER IV.", "Part Two: The Sea", "الفصل الأول". Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

enum class ChapterHeading {
    none,
    plain,     // "Preface", "خاتمة"
    numbered,  // "CHAPTER IV.", "XII.", "الفصل الأول"
};

/// What a line is that stands apart from the text above it.
ChapterHeading chapter_heading(std::string_view line);

/// "Chapter 3 ........ 41", "الفصل الأول .... ٤١": a line of the contents, no heading.
bool is_contents_line(std::string_view line);

/// "Chapter 3, 41".
std::string without_leader(std::string_view line);

}  // namespace nashra
