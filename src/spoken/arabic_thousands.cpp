#include "spoken/arabic_thousands.h"

#include "spoken/arabic_context.h"
#include "spoken/arabic_noun.h"
#include "spoken/scanner.h"
#include "spoken/word_list.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

bool digit_at(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// Where the digits from `at` on end.
std::size_t digits_end(std::string_view text, std::size_t at) {
    while (digit_at(text, at))
        ++at;
    return at;
}

/// "منزل", "دولار": nobody counts thousandths of it. A dinar has a thousand fils.
bool counts_whole(std::string_view rest) {
    const auto word = counted_word(rest);
    if (word.empty() || listed("دينار دينارا فاصلة"sv, word)) return false;
    return !arabic_scale(word) && !arabic_unit(word);
}

/// The number of dots from `at` on that part groups of three, and where the last group ends.
struct Groups {
    int count = 0;
    std::size_t end = 0;
};

Groups groups_behind(std::string_view text, std::size_t at) {
    Groups groups{0, at};
    while (groups.end < text.size() && text[groups.end] == '.') {
        const auto end = digits_end(text, groups.end + 1);
        if (end - groups.end != 4) break;
        groups.end = end;
        ++groups.count;
    }
    return groups;
}

/// ",75" behind thousands: where it ends, or `at`.
std::size_t decimals_end(std::string_view text, std::size_t at) {
    if (at >= text.size() || text[at] != ',') return at;
    const auto end = digits_end(text, at + 1);
    const bool goes_on =
        end < text.size() && (text[end] == ',' || text[end] == '.') && digit_at(text, end + 1);
    return end > at + 1 && end <= at + 3 && !goes_on ? end : at;
}

}  // namespace

std::string with_thousands(std::string text) {
    for (auto at = text.find('.'); at != std::string::npos; at = text.find('.', at + 1)) {
        auto begin = at;
        while (begin > 0 && digit_at(text, begin - 1) && at - begin < 4)
            --begin;
        const char before = begin > 0 ? text[begin - 1] : ' ';
        const bool number = begin < at && at - begin <= 3 && text[begin] != '0' && before != '.' &&
                            before != ',' && before != '/';
        if (!number) continue;
        const auto groups = groups_behind(text, at);
        if (groups.count == 0) continue;
        const auto end = decimals_end(text, groups.end);
        const std::string_view rest = std::string_view{text}.substr(groups.end);
        const bool dotted = !rest.empty() && rest.front() == '.' && digit_at(rest, 1);
        const bool zeros = text.compare(groups.end - 3, 3, "000") == 0;
        if (dotted || (groups.count == 1 && end == groups.end && !zeros && !counts_whole(rest)))
            continue;
        for (auto i = at; i < groups.end; i += 4)
            text[i] = ',';
        if (end != groups.end) text[groups.end] = '.';
        at = end - 1;
    }
    return text;
}

}  // namespace nashra
