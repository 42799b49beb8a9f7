#include "spoken/scanner.h"

#include "spoken/glyph.h"

namespace nashra {

namespace {

constexpr std::size_t kLongestWord = 64;

bool ascii_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

bool Scanner::space() {
    const auto begin = at_;
    while (at_ < text_.size() && text_[at_] == ' ')
        ++at_;
    return at_ > begin;
}

bool Scanner::dash() { return literal("-") || literal("–") || literal("—"); }

std::string_view Scanner::word() {
    const auto begin = at_;
    while (at_ - begin < kLongestWord) {
        const auto glyph = glyph_at(text_, at_);
        if (glyph.size == 0 || (!glyph.letter() && !glyph.mark())) break;
        at_ += glyph.size;
    }
    return text_.substr(begin, at_ - begin);
}

std::string_view Scanner::digits() {
    const auto begin = at_;
    while (at_ < text_.size() && ascii_digit(text_[at_]))
        ++at_;
    return text_.substr(begin, at_ - begin);
}

/// The length of ",234" here, and not of ",2345" or ",23"; 0 without one.
std::size_t Scanner::group_of_three() const {
    const auto group = rest().substr(0, 5);
    if (group.size() < 4) return 0;
    for (std::size_t i = 1; i < 4; ++i) {
        if (!ascii_digit(group[i])) return 0;
    }
    return group.size() == 5 && ascii_digit(group[4]) ? 0 : 4;
}

/// ",67" here: behind "12.345" the point is no decimal one.
bool Scanner::decimal_comma_follows() const {
    auto ahead = *this;
    if (!ahead.literal(",")) return false;
    const auto cents = ahead.digits();
    return (cents.size() == 1 || cents.size() == 2) && ahead.word_ends();
}

std::optional<Number> Scanner::number() {
    const auto first = digits();
    if (first.empty()) return std::nullopt;
    Number number{std::string{first}, {}, false};
    // "1,234,567", and the European "1.234.567" when there are at least two groups, or a comma
    // behind them: "1.234,56".
    const auto separator = rest().empty() ? '\0' : rest().front();
    if (first.size() <= 3 && first != "0" && (separator == ',' || separator == '.')) {
        const auto start = at_;
        std::string whole = number.whole;
        int groups = 0;
        while (!rest().empty() && rest().front() == separator && group_of_three() != 0) {
            whole += rest().substr(1, 3);
            at_ += 4;
            ++groups;
        }
        number.grouped = groups > (separator == ',' || decimal_comma_follows() ? 0 : 1);
        if (number.grouped)
            number.whole = whole;
        else
            at_ = start;
    }
    const auto point = at_;
    const bool european = number.grouped && separator == '.';
    if ((!european && literal(".")) || ((!number.grouped || european) && literal(","))) {
        const bool comma = text_[point] == ',';
        number.fraction = digits();
        // "25, or 26" and "1,2,3" are no decimals: a decimal comma has one or two digits.
        const bool list = !rest().empty() && rest().front() == text_[point] && rest().size() > 1 &&
                          ascii_digit(rest()[1]);
        if (number.fraction.empty() || (comma && number.fraction.size() > 2) || list) {
            number.fraction.clear();
            at_ = point;
        }
    }
    return number;
}

bool Scanner::word_ends() const { return !glyph_at(text_, at_).spoken(); }

std::string_view last_word(std::string_view before) {
    std::size_t end = before.size();
    while (end > 0 && before[end - 1] == ' ')
        --end;
    std::size_t begin = end;
    while (end - begin < kLongestWord) {
        const auto glyph = glyph_before(before, begin);
        if (glyph.size == 0 || !glyph.spoken()) break;
        begin -= glyph.size;
    }
    return before.substr(begin, end - begin);
}

}  // namespace nashra
