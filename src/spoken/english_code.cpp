// Numbers that name something and count nothing: "No. 24-1287", "ISBN 978-0-14-312774-1", "ZIP
// 90210". They are no spans and no quantities.
#include <array>

#include "spoken/english_context.h"
#include "spoken/english_number.h"
#include "spoken/english_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

/// "No. 24-1287" -> "twenty four twelve eighty seven": the year and the number of a case.
std::optional<Reading> read_case_number(const Written& written) {
    constexpr std::array kCases = {"no"sv, "case"sv, "docket"sv, "file"sv, "index"sv, "petition"sv};
    Scanner scan{written.rest()};
    const auto year = scan.digits();
    if (year.size() != 2 || !scan.literal("-")) return std::nullopt;
    const auto number = scan.digits();
    if (number.size() < 3 || number.size() > 6 || !scan.word_ends()) return std::nullopt;
    if (glyph_at(scan.rest(), 0).code == U'-' || !word_before(written, kCases, 1))
        return std::nullopt;
    return Reading{scan.at(), english_model(year) + ' ' + english_model(number)};
}

/// "ISBN 978-0-14-312774-1": its groups one after the other.
std::optional<Reading> read_digits(const Written& written) {
    constexpr std::array kCodes = {"isbn"sv, "issn"sv, "id"sv,  "zip"sv,     "pin"sv,
                                   "imei"sv, "iban"sv, "otp"sv, "passcode"sv};
    constexpr std::array kCodeOf = {"code"sv, "number"sv, "no"sv};
    constexpr std::array kNumbered = {"isbn"sv, "issn"sv,     "id"sv,      "zip"sv,   "pin"sv,
                                      "imei"sv, "passport"sv, "account"sv, "serial"sv};
    const bool code = word_before(written, kCodes, 1) ||
                      (word_before(written, kCodeOf, 1) && word_before(written, kNumbered, 2));
    if (!code) return std::nullopt;
    Scanner scan{written.rest()};
    auto digits = scan.digits();
    auto count = digits.size();
    auto words = english_digits(digits);
    for (auto ahead = scan; ahead.literal("-"); scan = ahead) {
        digits = ahead.digits();
        if (digits.empty()) {
            if (!ahead.literal("X") || !ahead.word_ends()) break;  // the check digit of a book
            words += ", X";
            continue;
        }
        count += digits.size();
        words += ", " + english_digits(digits);
    }
    if (count < 4 || !scan.word_ends()) return std::nullopt;
    return Reading{scan.at(), words};
}

}  // namespace

std::optional<Reading> read_english_code(const Written& written) {
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    if (auto reading = read_case_number(written)) return reading;
    return read_digits(written);
}

}  // namespace nashra
