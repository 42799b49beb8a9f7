#include "source/picture_line.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "source/ascii.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/one_of.h"

namespace nashra {

namespace {

// Folded labels, as in source/label_words.h.
// clang-format off
constexpr auto kCredits = std::to_array<std::string_view>({
    "photo:", "photos:", "image:", "photograph:", "picture:", "photo by", "image by",
    "photograph by", "image credit", "photo credit", "image source", "file photo", "getty images",
    "credit:", "reporting by", "editing by", "source:", "الصوره:", "صوره:", "تصوير:", "المصدر:", "مصدر الصوره",
    "صدر الصوره", "مصدر الصور", "صوره ارشيفيه"});

constexpr auto kAgencies = std::to_array<std::string_view>({
    "reuters", "ap", "afp", "epa", "upi", "alamy", "shutterstock", "pa media", "pa", "ap photo",
    "associated press", "credit", "photo credit", "supplied", "handout", "file", "archive", "stock image",
    "رويترز", "ا ف ب", "اف ب", "ا.ف.ب", "فرانس برس", "الفرنسيه", "اسوشيتد برس", "الاناضول", "غيتي",
    "جيتي", "غيتي ايمدجز", "ارشيف", "ارشيفيه", "الارشيف"});

// How the description of a picture begins behind its credit.
constexpr auto kDescriptions = std::to_array<std::string_view>(
    {" a ", " an ", " two ", " three ", " people ", " men ", " women ", " children "});

// What stands above what a picture shows.
constexpr auto kPictures = std::to_array<std::string_view>({"image", "photo", "picture", "الصوره"});

constexpr auto kCaptions = std::to_array<std::string_view>({
    "image caption", "media caption", "video caption", "photo caption", "caption:",
    "التعليق علي الصوره", "تعليق الصوره", "التعليق علي الفيديو"});

// Behind what the picture shows.
constexpr auto kCreditsInside = std::to_array<std::string_view>({
    " photograph:", " photo:", " picture:", " image:", " credit:", " photograph by ", " photo by ",
    "/getty images", "via getty images", "via reuters", "via ap", " تصوير:", " الصوره:",
    " عدسه:"});

constexpr auto kFromArchives = std::to_array<std::string_view>({
    " ارشيفيه", " ارشيف", "(ارشيفيه)", "(ارشيف)", "(من الارشيف)", " file photo", "(file)", "[file]"});

// What headlines have in brackets at their end.
constexpr auto kOfHeadlines = std::to_array<std::string_view>({
    "video", "photos", "pictures", "live", "updated", "update", "opinion", "audio", "podcast",
    "فيديو", "صور", "شاهد", "بث مباشر", "تحديث", "انفوغراف", "بودكاست", "فيديو وصور", "بالفيديو"});
// clang-format on

/// What stands in the bracket that the line ends with; empty if it ends with none.
std::string_view last_bracket(std::string_view line) {
    if (!line.ends_with(")") && !line.ends_with("]")) return {};
    const std::size_t open = line.rfind(line.back() == ')' ? '(' : '[');
    if (open == std::string_view::npos || open == 0) return {};
    return line.substr(open + 1, line.size() - open - 2);
}

/// "Nora Haddad/Coast Pictures": names on both sides of a stroke, no address and no "and/or".
bool is_name_of_agency(std::string_view text) {
    constexpr std::size_t kMostWords = 7;
    const std::size_t stroke = text.find('/');
    if (stroke == std::string_view::npos || stroke == 0 || stroke + 1 >= text.size()) return false;
    if (text.find("//") != std::string_view::npos || count_words(text) > kMostWords) return false;
    const auto is_name = [](char c) { return is_ascii_upper(c) || (c & 0x80) != 0; };
    return is_name(text.front()) && is_name(text[stroke + 1]);
}

/// The end of a caption that names its photographer: "At dusk. Nora Haddad/Coast Pictures".
bool ends_with_photographer(std::string_view line) {
    const std::string_view bracket = last_bracket(line);
    if (!bracket.empty()) return is_name_of_agency(bracket);
    const std::size_t stop = line.rfind(". ");
    return stop != std::string_view::npos && ending_of(line) == Ending::open &&
           is_name_of_agency(line.substr(stop + 2));
}

bool is_from_archives(std::string_view label) { return ends_with_one_of(kFromArchives, label); }

/// "Omar Khalil contributed to this report."
bool is_contribution(std::string_view label) {
    constexpr auto kOfArticles = std::to_array<std::string_view>(
        {"contributed to this report", "contributed to this story", "contributed to this article",
         "contributed reporting", "contributed to reporting", "ساهم في اعداد التقرير",
         "ساهمت في اعداد التقرير", "شارك في اعداد التقرير", "شاركت في اعداد التقرير"});
    return contains_one_of(kOfArticles, without_ornaments(label));
}

/// "قناة الساحل/ وكالات": whose news it is, below the text.
bool is_from_agencies(std::string_view label) {
    constexpr std::size_t kMostWords = 5;
    return count_words(label) <= kMostWords &&
           (label.ends_with(" وكالات") || label.ends_with("/وكالات") || label == "وكالات");
}

/// "Omar Khalil for CPR": two or three names, and whom the picture was taken for in capitals.
bool is_photographer(std::string_view line) {
    constexpr std::string_view kFor = " for ";
    const std::size_t at = line.find(kFor);
    if (at == std::string_view::npos) return false;
    const std::string_view agency = line.substr(at + kFor.size());
    const bool capitals =
        agency.size() >= 2 &&
        std::all_of(agency.begin(), agency.end(), [](char c) { return is_ascii_upper(c); });
    std::size_t names = 0;
    for_each_word(line.substr(0, at), [&](std::string_view word) {
        names = is_ascii_upper(word.front()) ? names + 1 : 99;
        return true;
    });
    return capitals && names >= 2 && names <= 3;
}

/// "Reuters A man waits at the bridge": the credit, and for whom the picture is described.
bool is_described(std::string_view label) {
    return std::any_of(kAgencies.begin(), kAgencies.end(), [label](auto agency) {
        return begins_with(label, agency) &&
               begins_with_one_of(kDescriptions, label.substr(agency.size()));
    });
}

}  // namespace

PictureLine picture_line(std::string_view line, std::string_view label) {
    constexpr std::size_t kMostWords = 60;
    constexpr std::size_t kShort = 20;
    const std::size_t words = count_words(label);
    if (words > kMostWords) return PictureLine::none;
    if (begins_with_one_of(kCaptions, label)) return PictureLine::caption;
    const std::string_view bare = without_ornaments(label);
    if (is_one_of(kPictures, bare)) return PictureLine::caption;
    if (is_one_of(kAgencies, bare) || is_from_agencies(bare) || is_described(label) ||
        is_photographer(line))
        return PictureLine::credit;
    // "(Reporting by Jane Porter)"
    const std::string_view inner = label.substr(label.starts_with("(") ? 1 : 0);
    if (words <= kShort && (begins_with_one_of(kCredits, inner) || is_contribution(label)))
        return PictureLine::credit;
    constexpr std::size_t kLongestCredit = 200;  // bytes
    const std::string_view end =
        label.substr(label.size() - std::min(label.size(), kLongestCredit));
    const BytePairs pairs{end};
    const bool inside = std::any_of(kCreditsInside.begin(), kCreditsInside.end(), [&](auto word) {
        if (!pairs.may_have(word)) return false;
        const std::size_t at = end.rfind(word);
        return at != std::string_view::npos && count_words(end.substr(at + word.size())) <= 6;
    });
    const bool from_archives = words <= kShort && is_from_archives(label);
    return inside || from_archives || ends_with_photographer(line) ? PictureLine::caption
                                                                   : PictureLine::none;
}

bool ends_with_source(std::string_view line) {
    constexpr std::size_t kMostWords = 3;
    const std::string_view bracket = last_bracket(line);
    return !bracket.empty() && count_words(bracket) <= kMostWords && line.back() == ')' &&
           !is_one_of(kOfHeadlines, folded_label(bracket));
}

}  // namespace nashra
