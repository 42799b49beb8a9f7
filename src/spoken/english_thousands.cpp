#include "spoken/english_thousands.h"

#include <string_view>
#include <vector>

#include "spoken/english_calendar.h"
#include "spoken/english_context.h"
#include "spoken/english_currency.h"
#include "spoken/english_unit.h"
#include "spoken/glyph.h"
#include "spoken/rule.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

/// "25 000", "1 234 567".
struct Groups {
    std::vector<std::size_t> spaces;  // their places in the text
    std::size_t end = 0;
    bool round = false;  // ends in 000
    char joint = ',';    // '.' before a decimal comma: "45 500,5" is "45.500,5"
};

Groups take_groups(std::string_view text, std::size_t at) {
    Groups groups;
    Scanner scan{text.substr(at)};
    const auto first = scan.digits();
    groups.end = at + first.size();
    if (first.size() > 3 || first.front() == '0') return groups;
    for (;;) {
        auto ahead = scan;
        if (!ahead.literal(" ")) break;
        const auto three = ahead.digits();
        if (three.size() != 3 || glyph_at(ahead.rest(), 0).letter()) break;
        groups.spaces.push_back(at + scan.at());
        groups.round = three == "000";
        scan = ahead;
        groups.end = at + scan.at();
    }
    auto fraction = scan;
    const bool comma = fraction.literal(",");
    if ((comma || fraction.literal(".")) && !fraction.digits().empty()) {
        scan = fraction;
        if (comma) groups.joint = '.';
        groups.end = at + scan.at();
    }
    const auto next = scan.rest().substr(0, 1);
    const bool goes_on =
        (next == "-" || next == "/" || next == ":") && glyph_at(scan.rest(), 1).digit();
    if (goes_on) groups.spaces.clear();
    return groups;
}

/// "on May 25 300 people", "Windows 10 500 users": the first number belongs to a name.
bool numbers_a_name(std::string_view before) {
    const auto word = last_word(before);
    if (!english_month(word).empty()) return true;
    if (!glyph_at(word, 0).upper()) return glyph_at(word, 0).digit();
    const auto begin = static_cast<std::size_t>(word.data() - before.data());
    const auto sign = before.substr(0, begin).find_last_not_of(' ');
    return sign != std::string_view::npos && before[sign] != '.';
}

bool quantity(std::string_view text, std::size_t at, const Groups& groups) {
    const auto sign = glyph_before(text, at).code;
    if (sign == U'$' || sign == U'€' || sign == U'£' || sign == U'¥' || groups.round) return true;
    if (numbers_a_name(text.substr(0, at))) return false;
    const Written written{text, at};
    if (counted_things_follow(written, groups.end - at)) return true;
    Scanner behind{text.substr(groups.end)};
    behind.space();
    return behind.rest().substr(0, 1) == "%" || take_english_unit(behind) != nullptr ||
           take_english_currency(behind) != nullptr;
}

bool inside_a_number(const Glyph& before) {
    return before.spoken() ||
           std::u32string_view{U".,:/-–'#+"}.find(before.code) != std::u32string_view::npos;
}

}  // namespace

std::string with_joined_thousands(std::string text) {
    constexpr std::string_view kDigits = "0123456789";
    for (auto at = text.find_first_of(kDigits); at != std::string::npos;
         at = text.find_first_of(kDigits, at)) {
        const auto groups = take_groups(text, at);
        const bool joined = !groups.spaces.empty() && !inside_a_number(glyph_before(text, at)) &&
                            quantity(text, at, groups);
        if (joined) {
            for (const auto space : groups.spaces)
                text[space] = groups.joint;
        }
        at = groups.end;
    }
    return text;
}

}  // namespace nashra
