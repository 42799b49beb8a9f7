// Telephone numbers and addresses of the internet in English, digit by digit.
#include <array>

#include "spoken/english_context.h"
#include "spoken/english_letters.h"
#include "spoken/english_number.h"
#include "spoken/english_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

/// "03-04-2025" begins with a zero, too.
bool numeric_date(const Written& written) {
    Scanner scan{written.rest()};
    const bool day = scan.digits().size() == 2 && scan.literal("-");
    const bool month = scan.digits().size() <= 2 && scan.literal("-");
    return day && month && sounds_like_year(scan.digits());
}

/// "123.123.0.40" -> "one two three dot one two three dot zero dot four zero".
std::optional<Reading> read_internet_address(const Written& written) {
    Scanner scan{written.rest()};
    std::string words;
    for (int part = 0; part < 4; ++part) {
        if (part > 0 && !scan.literal(".")) return std::nullopt;
        const auto digits = scan.digits();
        if (digits.empty() || digits.size() > 3) return std::nullopt;
        words += (part > 0 ? " dot " : "") + english_digits(digits);
    }
    const bool goes_on = scan.rest().substr(0, 1) == "." && glyph_at(scan.rest(), 1).digit();
    if (!scan.word_ends() || goes_on) return std::nullopt;
    return Reading{scan.at(), words};
}

/// "1-800-GO-FEDEX" -> "one, eight hundred, GO FEDEX".
std::optional<Reading> read_number_in_letters(const Written& written) {
    Scanner scan{written.rest()};
    if (!scan.literal("1-")) return std::nullopt;
    const auto code = scan.digits();
    if (code.size() != 3 || !scan.literal("-")) return std::nullopt;
    auto words = "one, " + (code.substr(1) == "00" ? english_cardinal(code) : english_digits(code));
    words += ',';
    std::size_t letters = 0;
    for (int part = 0; part < 4; ++part) {
        auto ahead = scan;
        if (part > 0 && !ahead.literal("-")) break;
        const auto word = ahead.word();
        if (!all_capitals(word)) break;
        words += ' ';
        words += word;
        letters += word.size();
        scan = ahead;
    }
    if (letters < 4 || !scan.word_ends()) return std::nullopt;
    return Reading{scan.at(), words};
}

/// "call 911", "the 999 call": one digit after the other.
std::optional<Reading> read_short_number(const Written& written) {
    constexpr std::array kBefore = {"call"sv,     "calls"sv,  "called"sv,  "calling"sv,
                                    "dial"sv,     "dialed"sv, "dialled"sv, "dialing"sv,
                                    "dialling"sv, "phoned"sv, "ring"sv};
    constexpr std::array kBehind = {"call"sv,     "calls"sv,     "caller"sv,     "callers"sv,
                                    "operator"sv, "operators"sv, "dispatcher"sv, "dispatchers"sv};
    constexpr std::array kEmergency = {"911"sv, "999"sv, "112"sv, "988"sv, "111"sv, "101"sv};
    Scanner scan{written.rest()};
    const auto digits = scan.digits();
    if (digits.size() != 3 || !scan.word_ends()) return std::nullopt;
    const auto next = scan.rest().substr(0, 1);
    if (next == "," || next == "-" || next == "%" || next == "/") return std::nullopt;
    // "call 300 people" is no telephone number, "911" and "112" are.
    const bool whole = digits.substr(1) == "00" || counted_things_follow(written, scan.at());
    const auto behind = lowered(next_word(written, scan.at()));
    const bool emergency = listed(kBehind, behind) && listed(kEmergency, digits);
    if (!emergency && (whole || !word_before(written, kBefore, 1))) return std::nullopt;
    return Reading{scan.at(), english_digits(digits)};
}

/// The groups of a telephone number, as far as they go.
struct Groups {
    std::string words;
    int count = 0;
    std::size_t digits = 0;
};

enum class Prefix { none, plus, zero };

Groups take_groups(Scanner& scan, Prefix prefix) {
    Groups groups;
    bool spaced = prefix == Prefix::zero;  // "02 298 7654", but not "02-2987654 12 times"
    for (auto ahead = scan;; ahead = scan) {
        const bool dash = groups.count > 0 && ahead.literal("-");
        const bool space = groups.count > 0 && !dash && ahead.space();
        const bool bracket = ahead.literal("(");
        const auto group = ahead.digits();
        const std::size_t longest = prefix == Prefix::none ? 4 : 8;
        const bool fits = !group.empty() && group.size() <= longest && groups.count < 6;
        if (!fits || (bracket && !ahead.literal(")"))) break;
        // Only a dash or bracket joins groups when neither country code nor zero begins them.
        if (space && prefix != Prefix::plus && !spaced && !bracket) break;
        if (dash && prefix != Prefix::plus) spaced = false;
        if (bracket && groups.count == 0) spaced = true;  // "(202) 555 0143"
        if (groups.count > 0) groups.words += ", ";
        groups.words += english_digits(group);
        groups.digits += group.size();
        ++groups.count;
        scan = ahead;
    }
    return groups;
}

}  // namespace

// "+1 123-123-5678", "(123)-123-5678", "03-6234567" -> groups of digits with pauses between.
std::optional<Reading> read_english_telephone(const Written& written) {
    const auto before = glyph_before(written.text, written.at);
    if (before.spoken() || before.code == U'-') return std::nullopt;
    if (glyph_at(written.text, written.at).digit()) {
        if (auto address = read_internet_address(written)) return address;
        if (auto number = read_number_in_letters(written)) return number;
        if (auto number = read_short_number(written)) return number;
    }
    Scanner scan{written.rest()};
    const bool plus = scan.literal("+");
    const bool zero = !plus && scan.rest().substr(0, 1) == "0";
    const auto groups = take_groups(scan, plus ? Prefix::plus : zero ? Prefix::zero : Prefix::none);
    // "+972" against "+20%" and "+5.5".
    const auto next = scan.rest().substr(0, 1);
    const bool amount =
        next == "%" || ((next == "." || next == ",") && glyph_at(scan.rest(), 1).digit());
    const bool country_code = plus && groups.count == 1 && groups.digits == 3 && !amount &&
                              !counted_things_follow(written, scan.at());
    const bool local =
        (plus || zero) && groups.count >= 2 && groups.digits >= 7 && !numeric_date(written);
    const bool telephone = groups.count >= 3 && groups.digits >= 9;
    if ((!telephone && !local && !country_code) || !scan.word_ends()) return std::nullopt;
    return Reading{scan.at(), (plus ? "plus " : "") + groups.words};
}

}  // namespace nashra
