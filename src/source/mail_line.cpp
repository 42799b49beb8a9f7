#include "source/mail_line.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "source/line_kind.h"
#include "source/lines.h"
#include "source/one_of.h"

namespace nashra {

namespace {

// Words are folded labels, as in source/label_words.h.
struct KnownWords {
    std::string_view words;  // folded
    std::string_view reason;
};

// clang-format off
constexpr std::array kAboutMail = {
    KnownWords{"view in browser", "web-version"},
    KnownWords{"view in your browser", "web-version"},
    KnownWords{"view it in your browser", "web-version"},
    KnownWords{"view this email in", "web-version"},
    KnownWords{"view this message in", "web-version"},
    KnownWords{"view online", "web-version"},
    KnownWords{"view web version", "web-version"},
    KnownWords{"read in browser", "web-version"},
    KnownWords{"read online", "web-version"},
    KnownWords{"open in browser", "web-version"},
    KnownWords{"web version", "web-version"},
    KnownWords{"having trouble viewing", "web-version"},
    KnownWords{"problems viewing this", "web-version"},
    KnownWords{"الرساله في المتصفح", "web-version"},
    KnownWords{"عرض في المتصفح", "web-version"},
    KnownWords{"افتح في المتصفح", "web-version"},
    KnownWords{"النسخه علي الويب", "web-version"},
    KnownWords{"unsubscribe", "unsubscribe"},
    KnownWords{"opt out of", "unsubscribe"},
    KnownWords{"update your preferences", "unsubscribe"},
    KnownWords{"update preferences", "unsubscribe"},
    KnownWords{"manage preferences", "unsubscribe"},
    KnownWords{"manage your preferences", "unsubscribe"},
    KnownWords{"manage your subscription", "unsubscribe"},
    KnownWords{"email preferences", "unsubscribe"},
    KnownWords{"you are receiving this", "unsubscribe"},
    KnownWords{"you're receiving this", "unsubscribe"},
    KnownWords{"you’re receiving this", "unsubscribe"},
    KnownWords{"you received this e", "unsubscribe"},
    KnownWords{"because you subscribed", "unsubscribe"},
    KnownWords{"because you signed up", "unsubscribe"},
    KnownWords{"this email was sent to", "unsubscribe"},
    KnownWords{"this message was sent to", "unsubscribe"},
    KnownWords{"forward to a friend", "unsubscribe"},
    KnownWords{"add us to your address book", "unsubscribe"},
    KnownWords{"update your profile", "unsubscribe"},
    KnownWords{"mail forwarded to you", "unsubscribe"},
    KnownWords{"letter forwarded to you", "unsubscribe"},
    KnownWords{"forwarded this email", "unsubscribe"},
    KnownWords{"forwarded this newsletter", "unsubscribe"},
    KnownWords{"you signed up at", "unsubscribe"},
    KnownWords{"our mailing address", "unsubscribe"},
    KnownWords{"عنواننا البريدي", "unsubscribe"},
    KnownWords{"الغاء الاشتراك", "unsubscribe"},
    KnownWords{"لالغاء اشتراكك", "unsubscribe"},
    KnownWords{"الغ اشتراكك", "unsubscribe"},
    KnownWords{"وصلتك هذه الرساله", "unsubscribe"},
    KnownWords{"تصلك هذه الرساله", "unsubscribe"},
    KnownWords{"اداره تفضيلات", "unsubscribe"},
};

// What the line above a paid text begins with; a name follows.
constexpr auto kPaidBy = std::to_array<std::string_view>({
    "presented by ", "sponsored by ", "brought to you by ", "supported by ", "together with ",
    "in partnership with ", "sponsor: ", "our sponsor: ", "برعايه ", "يقدمها لكم ", "راعي النشره"});

// What is such a line whatever follows, if it is short.
constexpr auto kSponsorsWord = std::to_array<std::string_view>({
    "from our sponsor", "from our sponsors", "from our partner", "from our partners",
    "today's sponsor", "today’s sponsor", "thanks to our sponsor", "word from our ",
    "من راعي النشره", "من رعاتنا", "شكرا لراعي"});

// "Today's letter is brought to you by Coast Bakery."
constexpr auto kPaying = std::to_array<std::string_view>({
    " brought to you by ", " sponsored by ", " presented by ", " made possible by ", " برعايه ",
    " يقدمها لكم "});
constexpr auto kLetters = std::to_array<std::string_view>({
    "letter", "edition", "issue", "email", "e-mail", "briefing", "digest", "bulletin", "النشره",
    "نشره", "نشرتنا", "العدد", "الرساله"});

// What an address in the post has, beside a number.
constexpr auto kPostal = std::to_array<std::string_view>({
    " street", " st ", " st,", " st.", " road", " rd ", " rd,", " rd.", " avenue", " ave ", " ave,",
    " ave.", " lane", " square", " boulevard", " blvd", " suite", " floor", " drive", " way",
    "po box", "p.o. box", "شارع", "ص.ب", "ص. ب", "صندوق بريد", "الطابق", "بنايه", "مبني", "جاده",
    "ساحه", "ميدان"});
// clang-format on

/// "Coast Bakery and Sons", "مخبز الساحل": nothing but a name.
bool is_name(std::string_view words) {
    constexpr auto kBetween = std::to_array<std::string_view>({"and", "of", "the", "&"});
    bool name = words.find(',') == std::string_view::npos;
    for_each_word(words, [&](std::string_view word) {
        const auto first = static_cast<unsigned char>(word.front());
        const bool between = std::find(kBetween.begin(), kBetween.end(), word) != kBetween.end();
        name = name && (between || !(first >= 'a' && first <= 'z'));
        return name;
    });
    return name;
}

/// Headlines and sentences may begin so too: "Together with his brother he opened the shop."
bool names_sponsor(std::string_view line, std::string_view label) {
    constexpr std::size_t kShort = 8;  // words
    constexpr std::size_t kLongest = 15;
    constexpr std::size_t kLongestName = 4;
    const std::size_t words = count_words(label);
    if (words <= kShort && contains_one_of(kSponsorsWord, label)) return true;
    if (words <= kLongest && contains_one_of(kPaying, label) && contains_one_of(kLetters, label))
        return true;
    const auto* const paid = std::find_if(kPaidBy.begin(), kPaidBy.end(),
                                          [&](auto word) { return label.starts_with(word); });
    if (paid == kPaidBy.end() || ending_of(line) == Ending::closed) return false;
    const std::size_t introduced = count_words(*paid);
    if (words > introduced + kLongestName) return false;
    const std::string_view name = line.substr(std::min(paid->size(), line.size()));
    const bool arabic = static_cast<unsigned char>(label.front()) >= 0x80;
    return arabic ? words <= kLongestName : is_name(name);
}

bool is_postal(std::string_view line) {
    constexpr std::size_t kMostWords = 25;
    const std::string label = ' ' + folded_label(line) + ' ';
    const bool number = label.find_first_of("0123456789") != std::string::npos ||
                        label.find("\xD9\xA0") != std::string::npos;
    return number && count_words(label) <= kMostWords && contains_one_of(kPostal, label);
}

/// What may stand between the lines of a footer: a name, a town, a country, an address.
bool is_loose(std::string_view line) {
    constexpr std::size_t kMostWords = 3;
    constexpr std::size_t kMostWithNumber = 5;  // "Port City, PC 94104"
    const std::size_t words = count_words(line);
    const bool number = line.find_first_of("0123456789") != std::string_view::npos;
    return words <= kMostWords || (number && words <= kMostWithNumber) || is_postal(line) ||
           (ending_of(line) == Ending::open && line.find('@') != std::string_view::npos) ||
           line.find("://") != std::string_view::npos;
}

bool leaves_letter(std::string_view reason) { return reason == "unsubscribe" || reason == "legal"; }

/// Where the footer begins: at the first of the last lines that tells how the letter is left or
/// whose it is. Above it may stand the address; anything else above it is the letter's end.
std::size_t footer_begin(const std::vector<MailLine>& lines,
                         const std::vector<std::string_view>& reasons) {
    constexpr std::size_t kMostLines = 16;
    std::size_t begin = lines.size();
    for (std::size_t i = lines.size(); i-- > 0 && lines.size() - i <= kMostLines;) {
        if (leaves_letter(reasons[i])) {
            begin = i;
        } else if (reasons[i].empty() && !is_loose(lines[i].text)) {
            break;
        }
    }
    while (begin > 0 && begin < lines.size() && is_postal(lines[begin - 1].text))
        --begin;
    return begin;
}

/// How many lines below a sponsor's heading are the sponsor's own: up to the next heading, if that
/// is near. Without one nobody knows where the paid text ends.
std::size_t paid_lines(const std::vector<MailLine>& lines, std::size_t heading) {
    constexpr std::size_t kMost = 6;
    for (std::size_t i = 1; i <= kMost && heading + i < lines.size(); ++i) {
        if (lines[heading + i].role == BlockRole::heading) return i - 1;
    }
    return 0;
}

}  // namespace

std::vector<std::string_view> mail_line_reasons(const std::vector<MailLine>& lines) {
    std::vector<std::string_view> reasons;
    reasons.reserve(lines.size());
    for (const auto& line : lines)
        reasons.push_back(mail_line_reason(line.text));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (reasons[i] != "advert" || lines[i].role != BlockRole::heading) continue;
        for (std::size_t paid = paid_lines(lines, i); paid > 0; --paid)
            reasons[++i] = "advert";
    }
    for (std::size_t i = footer_begin(lines, reasons); i < lines.size(); ++i) {
        if (reasons[i].empty()) reasons[i] = "footer";
    }
    return reasons;
}

std::string_view mail_line_reason(std::string_view line) {
    constexpr std::size_t kLongest = 400;  // bytes; a longer one is a text about these things
    constexpr std::size_t kMostWords = 40;
    const LineKind kind = line_kind(line);
    constexpr std::array kFurniture = {LineKind::symbol, LineKind::button, LineKind::clock,
                                       LineKind::legal,  LineKind::advert, LineKind::link,
                                       LineKind::sponsor};
    if (std::find(kFurniture.begin(), kFurniture.end(), kind) != kFurniture.end())
        return skip_reason(kind);
    if (line.size() > kLongest || count_words(line) > kMostWords) return {};
    const std::string label = folded_label(line);
    if (names_sponsor(line, label)) return "advert";
    const auto* const found = std::find_if(
        kAboutMail.begin(), kAboutMail.end(),
        [&](const auto& known) { return label.find(known.words) != std::string::npos; });
    return found == kAboutMail.end() ? std::string_view{} : found->reason;
}

}  // namespace nashra
