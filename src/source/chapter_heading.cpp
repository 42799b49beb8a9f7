#include "source/chapter_heading.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "model/utf8.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/one_of.h"
#include "source/table_row.h"

namespace nashra {

namespace {

// Folded labels, as in source/label_words.h.
// clang-format off
constexpr auto kDivisions = std::to_array<std::string_view>({
    "chapter", "part", "book", "volume", "canto", "act", "scene", "letter", "section", "stave",
    "الفصل", "الباب", "الجزء", "الكتاب", "القسم", "المشهد", "المجلد", "الرساله", "الحكايه",
    "المقامه", "الليله"});

constexpr auto kNumbers = std::to_array<std::string_view>({
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty", "forty", "fifty", "first", "second", "third", "fourth", "fifth", "sixth",
    "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "last",
    "الاول", "الاولي", "الثاني", "الثانيه", "الثالث", "الثالثه", "الرابع", "الرابعه", "الخامس",
    "الخامسه", "السادس", "السادسه", "السابع", "السابعه", "الثامن", "الثامنه", "التاسع",
    "التاسعه", "العاشر", "العاشره", "الحادي", "الحاديه", "العشرون", "الثلاثون", "الاخير",
    "الاخيره"});

constexpr auto kAlone = std::to_array<std::string_view>({
    "preface", "foreword", "prologue", "introduction", "epilogue", "afterword", "conclusion",
    "appendix", "contents", "table of contents", "dedication", "acknowledgements",
    "acknowledgments", "the end", "مقدمه", "المقدمه", "تمهيد", "توطئه", "خاتمه", "الخاتمه",
    "ملحق", "الملحق", "اهداء", "الاهداء", "الفهرس", "فهرس", "المحتويات", "تقديم", "مدخل"});
// clang-format on

/// Without what stands around a number: "iv.", "4:", "(ii)".
std::string_view bare(std::string_view word) {
    constexpr std::string_view kAround = ".:;,()[]-*_";
    const std::size_t begin = word.find_first_not_of(kAround);
    if (begin == std::string_view::npos) return {};
    return word.substr(begin, word.find_last_not_of(kAround) - begin + 1);
}

bool is_roman(std::string_view word) {
    return !word.empty() && word.size() <= 8 &&
           word.find_first_not_of("ivxlc") == std::string_view::npos;
}

/// "12", "٣": digits of both kinds.
bool is_digits(std::string_view word) {
    if (word.empty() || word.size() > 8) return false;
    for (std::size_t at = 0; at < word.size();) {
        if (word[at] >= '0' && word[at] <= '9') {
            ++at;
        } else if (at + 1 < word.size() && word[at] == '\xD9' && word[at + 1] >= '\xA0' &&
                   word[at + 1] <= '\xA9') {
            at += 2;
        } else {
            return false;
        }
    }
    return true;
}

bool is_number(std::string_view word) {
    word = bare(word);
    const std::string_view first = word.substr(0, word.find('-'));  // "twenty-one"
    return is_roman(word) || is_digits(word) || is_one_of(kNumbers, word) ||
           is_one_of(kNumbers, first) || word.starts_with("الـ");
}

/// The dots or the gap between an entry of the contents and its page, which is a number.
struct Leader {
    std::size_t begin = 0;
    std::size_t end = 0;  // where the page begins; 0: there is none
};

Leader leader_of(std::string_view line) {
    constexpr std::size_t kLongest = 300;  // bytes
    constexpr std::string_view kDots = " .\t_";
    if (line.size() > kLongest) return {};
    const std::size_t space = line.find_last_of(kDots);
    if (space == std::string_view::npos || !is_number(line.substr(space + 1))) return {};
    std::string_view before = line.substr(0, space + 1);
    const std::size_t last = before.find_last_not_of(kDots);
    if (last == std::string_view::npos) return {};
    const std::string_view leader = before.substr(last + 1);
    const auto dots = std::count_if(leader.begin(), leader.end(), [](char c) { return c != ' '; });
    constexpr std::string_view kEllipsis = "…";
    const bool ellipsis = trimmed(before).ends_with(kEllipsis);
    if (dots < 3 && leader.size() < 3 && !ellipsis) return {};
    return {ellipsis ? before.find(kEllipsis) : last + 1, space + 1};
}

}  // namespace

bool is_contents_line(std::string_view line) { return leader_of(line).end > 0; }

std::string without_leader(std::string_view line) {
    const Leader leader = leader_of(line);
    if (leader.end == 0) return std::string{line};
    const std::string_view entry = trimmed(line.substr(0, leader.begin));
    return std::string{entry} + std::string{cell_divider(entry)} +
           std::string{line.substr(leader.end)};
}

ChapterHeading chapter_heading(std::string_view line) {
    constexpr std::size_t kLongest = 160;  // bytes
    constexpr std::size_t kMostWords = 14;
    if (line.size() > kLongest || is_contents_line(line)) return ChapterHeading::none;
    const std::string label = folded_label(line);
    std::vector<std::string_view> words;
    for_each_word(label, [&](std::string_view word) {
        words.push_back(word);
        return words.size() <= kMostWords;
    });
    if (words.empty() || words.size() > kMostWords) return ChapterHeading::none;
    if (is_one_of(kAlone, bare(label))) return ChapterHeading::plain;
    // "XII." but no "I" or "C" in small letters: those are words.
    const bool capitals = line.find_first_of("ivxlc") == std::string_view::npos;
    if (words.size() == 1)
        return capitals && is_roman(bare(words[0])) ? ChapterHeading::numbered
                                                    : ChapterHeading::none;
    std::size_t number = 1;
    if (words.size() > 2 && words[1] == "the") number = 2;  // "Chapter the First"
    const bool numbered = is_one_of(kDivisions, bare(words[0])) && is_number(words[number]);
    if (!numbered) return ChapterHeading::none;
    // "Part one of the plan was finished in May." and "Chapter two began badly for them"
    const bool titled = words.size() == number + 1 || bare(words[number]) != words[number] ||
                        bare(words[number + 1]).empty() || words[number + 1] == "–" ||
                        words[number + 1] == "—" || line.find(':') != std::string_view::npos;
    const bool arabic = static_cast<unsigned char>(words[0].front()) >= 0x80;
    const bool all_capitals =
        line.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
    const bool heading = titled || all_capitals || (arabic && words.size() <= 4);
    return heading && (titled || ending_of(line) == Ending::open || all_capitals)
               ? ChapterHeading::numbered
               : ChapterHeading::none;
}

}  // namespace nashra
