#include "source/written_date.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <optional>
#include <vector>

#include "model/utf8.h"
#include "source/ascii.h"
#include "source/month_words.h"

namespace nashra {

namespace {

constexpr std::size_t kLongestDate = 120;  // bytes

/// What was read so far. Numbers that may be a day or a year wait until all is known.
struct Written {
    std::optional<int> year;
    std::optional<int> month;
    std::optional<int> day;
    bool day_of_year = false;  // the day counts from January 1
    std::optional<int> hour;
    int minute = 0;
    int second = 0;
    int offset = 0;               // minutes east of Greenwich
    bool zoned = false;           // a zone in numbers was read: its name adds nothing
    std::vector<int> numbers{};   // up to two digits, neither month nor time
    bool month_is_first = false;  // "9/15/2006 8:19 AM" in America, "2004년 05월 28일" in Korea
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Walks through a date from left to right.
class Cursor {
  public:
    explicit Cursor(std::string_view text) : text_(text) {}

    bool done() const { return at_ >= text_.size(); }
    char peek(std::size_t ahead = 0) const {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
    }
    char before() const { return at_ == 0 ? ' ' : text_[at_ - 1]; }
    void skip(std::size_t bytes = 1) { at_ += bytes; }

    std::size_t digits_ahead(std::size_t from = 0) const {
        std::size_t count = 0;
        while (is_digit(peek(from + count)))
            ++count;
        return count;
    }

    /// REQUIRES: at most nine digits are there.
    int take_number(std::size_t digits) {
        int value = 0;
        for (; digits > 0; --digits, skip())
            value = value * 10 + (peek() - '0');
        return value;
    }

    std::string_view take_word() {
        const std::size_t from = at_;
        while (!done() && (is_ascii_letter(peek()) || static_cast<unsigned char>(peek()) >= 0x80))
            skip();
        return text_.substr(from, at_ - from);
    }

  private:
    std::string_view text_;
    std::size_t at_ = 0;
};

struct Zone {
    std::string_view name;
    int hours;
};

// RFC 822 section 5.1, and the names that European and Asian feeds use.
constexpr std::array kZones = {
    Zone{"ut", 0},   Zone{"utc", 0},   Zone{"gmt", 0},   Zone{"z", 0},     Zone{"wet", 0},
    Zone{"est", -5}, Zone{"edt", -4},  Zone{"et", -5},   Zone{"cst", -6},  Zone{"cdt", -5},
    Zone{"ct", -6},  Zone{"mst", -7},  Zone{"mdt", -6},  Zone{"mt", -7},   Zone{"pst", -8},
    Zone{"pdt", -7}, Zone{"pt", -8},   Zone{"ast", -4},  Zone{"adt", -3},  Zone{"at", -4},
    Zone{"bst", 1},  Zone{"west", 1},  Zone{"cet", 1},   Zone{"met", 1},   Zone{"cest", 2},
    Zone{"mest", 2}, Zone{"eet", 2},   Zone{"eest", 3},  Zone{"msk", 3},   Zone{"msd", 4},
    Zone{"gst", 4},  Zone{"pkt", 5},   Zone{"hkt", 8},   Zone{"sgt", 8},   Zone{"kst", 9},
    Zone{"jst", 9},  Zone{"aest", 10}, Zone{"aedt", 11}, Zone{"nzst", 12}, Zone{"nzdt", 13},
};

/// "+02:00", "-0530", "+3", and "+530" for want of a zero.
void take_offset(Cursor& cursor, Written& written) {
    const int sign = cursor.peek() == '-' ? -1 : 1;
    cursor.skip();
    const std::size_t digits = cursor.digits_ahead();
    if (digits == 0 || digits > 4) return;
    const int number = cursor.take_number(digits);
    int minutes = digits > 2 ? number / 100 * 60 + number % 100 : number * 60;
    if (cursor.peek() == ':' && cursor.digits_ahead(1) == 2) {
        cursor.skip();
        minutes += cursor.take_number(2);
    }
    constexpr int kFarthest = 15 * 60;
    if (minutes <= kFarthest) written.offset = sign * minutes;
    written.zoned = true;
}

/// "19:48:21.5", "19:48", "19.48.21"; the cursor stands at the hour.
void take_time(Cursor& cursor, Written& written) {
    written.hour = cursor.take_number(cursor.digits_ahead());
    const char separator = cursor.peek();
    cursor.skip();
    written.minute = cursor.take_number(2);
    if (cursor.peek() != separator || cursor.digits_ahead(1) == 0 || cursor.digits_ahead(1) > 2)
        return;
    cursor.skip();
    written.second = cursor.take_number(cursor.digits_ahead());
    if ((cursor.peek() == '.' || cursor.peek() == ',') && is_digit(cursor.peek(1))) {
        cursor.skip();
        cursor.skip(cursor.digits_ahead());
    }
}

/// "20040101", "2004001", "20040101194821": the narrow forms of ISO 8601.
void take_long_number(Cursor& cursor, std::size_t digits, Written& written) {
    if (digits != 7 && digits != 8 && digits != 12 && digits != 14) return cursor.skip(digits);
    written.year = cursor.take_number(4);
    written.day_of_year = digits == 7;
    written.month = digits == 7 ? 1 : cursor.take_number(2);
    written.day = cursor.take_number(digits == 7 ? 3 : 2);
    if (digits < 12) return;
    written.hour = cursor.take_number(2);
    written.minute = cursor.take_number(2);
    if (digits == 14) written.second = cursor.take_number(2);
}

/// What follows a year: "-01-02", "-001", "W"...; slashes and dots too.
void take_after_year(Cursor& cursor, Written& written) {
    const char separator = cursor.peek();
    if (separator != '-' && separator != '/' && separator != '.') return;
    const std::size_t digits = cursor.digits_ahead(1);
    if (digits == 3) {  // the day of the year
        cursor.skip();
        written.month = 1;
        written.day_of_year = true;
        written.day = cursor.take_number(3);
    } else if (digits == 1 || digits == 2) {
        cursor.skip();
        written.month = cursor.take_number(digits);
        const std::size_t more = cursor.digits_ahead(1);
        if (cursor.peek() != separator || more == 0 || more > 2) return;
        cursor.skip();
        written.day = cursor.take_number(more);
    }
}

bool is_time_ahead(const Cursor& cursor, std::size_t digits, const Written& written) {
    if (digits > 2 || written.hour || cursor.digits_ahead(digits + 1) != 2) return false;
    const char separator = cursor.peek(digits);
    const bool dotted = separator == '.' && cursor.peek(digits + 3) == '.' &&
                        cursor.digits_ahead(digits + 4) == 2 && written.month;
    return separator == ':' || dotted;
}

/// 1445 is a year of the Hijra and 1403 one of Iran; a date of ours may stand beside.
bool is_of_other_calendar(int year) { return year >= 1300 && year <= 1500; }

/// "12 رمضان 1445", "1445/9/12": the day and the month are of the other calendar as well.
void drop_date(Cursor& cursor, Written& written) {
    written.numbers.clear();
    written.month.reset();
    written.day.reset();
    while ((cursor.peek() == '/' || cursor.peek() == '-') && cursor.digits_ahead(1) > 0)
        cursor.skip(1 + cursor.digits_ahead(1));
}

void take_digits(Cursor& cursor, Written& written) {
    const std::size_t digits = cursor.digits_ahead();
    const bool behind_t = ascii_lower(cursor.before()) == 't' && written.day && !written.hour;
    if (is_time_ahead(cursor, digits, written)) {
        take_time(cursor, written);
    } else if (behind_t && (digits == 2 || digits == 4 || digits == 6)) {  // "T194821"
        written.hour = cursor.take_number(2);
        if (digits > 2) written.minute = cursor.take_number(2);
        if (digits > 4) written.second = cursor.take_number(2);
    } else if (digits == 4 && !written.year) {
        const int year = cursor.take_number(4);
        if (is_of_other_calendar(year)) return drop_date(cursor, written);
        written.year = year;
        if (written.month || written.day || !written.numbers.empty()) return;
        written.month_is_first = true;
        take_after_year(cursor, written);
    } else if (digits <= 2) {
        written.numbers.push_back(cursor.take_number(digits));
    } else if (digits == 3 && !written.year && written.month) {
        written.year = 1900 + cursor.take_number(3);  // "104" is 2004: years counted by C's tm_year
    } else {
        take_long_number(cursor, digits, written);
    }
}

/// "م" and "مساء", "오후", "PM".
std::optional<int> hours_of_half(std::string_view word) {
    struct Half {
        std::string_view word;
        int hours;
    };
    constexpr std::array kHalves = {
        Half{"am", 0},    Half{"pm", 12},   Half{"صباحا", 0}, Half{"صباحًا", 0}, Half{"ص", 0},
        Half{"مساء", 12}, Half{"مساءً", 12}, Half{"م", 12},    Half{"오전", 0},  Half{"오후", 12}};
    const auto* const found = std::find_if(kHalves.begin(), kHalves.end(),
                                           [&](const Half& half) { return half.word == word; });
    return found == kHalves.end() ? std::nullopt : std::optional{found->hours};
}

void take_name(Cursor& cursor, Written& written, std::optional<int>& half) {
    const std::string_view word = cursor.take_word();
    if (const auto hours = hours_of_half(word)) {
        half = hours;
    } else if (word == "الثاني") {  // "تشرين الثاني", "كانون الثاني": the second of that name
        if (written.month == 10) written.month = 11;
        if (written.month == 12) written.month = 1;
    } else if (const auto* const zone = std::find_if(kZones.begin(), kZones.end(),
                                                     [&](const Zone& z) { return z.name == word; });
               written.hour && zone != kZones.end()) {
        if (!written.zoned) written.offset = zone->hours * 60;
    } else if (const int month = month_of_word(word);
               month > 0 && (!written.hour || !written.month)) {
        written.month = month;  // a second one is right: "mar. 5 oct." is a French Tuesday
    }
}

/// "14:22-3 فبراير": a dash between the time and the day.
bool begins_date(const Cursor& cursor) {
    const std::size_t digits = cursor.digits_ahead(1);
    return digits > 0 && digits < 3 && cursor.peek(digits + 1) == ' ' &&
           static_cast<unsigned char>(cursor.peek(digits + 2)) > '9';
}

int full_year(int year) {
    if (year > 99) return year;
    return year < 70 ? 2000 + year : 1900 + year;  // as POSIX reads two digits, nearly
}

/// Gives the loose numbers to what is still missing: "1 Jan 04", "01/02/2004", "9/15/06".
void place_numbers(Written& written) {
    auto& numbers = written.numbers;
    const auto take_first = [&numbers] {
        const int number = numbers.front();
        numbers.erase(numbers.begin());
        return number;
    };
    if (!written.month && numbers.size() >= 2) {
        const bool american = numbers[1] > 12 || (written.month_is_first && numbers[0] <= 12);
        if (american) std::swap(numbers[0], numbers[1]);
        written.day = take_first();
        written.month = take_first();
    }
    if (numbers.size() >= 2 && numbers[0] > 31) std::swap(numbers[0], numbers[1]);  // "99 Jan 31"
    if (!written.day && !numbers.empty()) written.day = take_first();
    if (!written.year && !numbers.empty()) written.year = full_year(take_first());
}

std::string in_utc(const Written& written) {
    using namespace std::chrono;
    if (!written.year || *written.year < 1900 || *written.year > 9998) return {};
    const int month = written.month.value_or(1);
    const int day = written.day.value_or(1);
    const int hour = written.hour.value_or(0);
    const bool ordinal = written.day_of_year && day <= 366;
    const year_month_day first{year{*written.year},
                               std::chrono::month{static_cast<unsigned>(month)},
                               std::chrono::day{ordinal ? 1U : static_cast<unsigned>(day)}};
    if (month < 1 || day < 1 || (!ordinal && day > 31) || !first.ok()) return {};
    // 24:00 is the next midnight, and second 60 a leap second.
    if (hour > 24 || written.minute > 59 || written.second > 60) return {};
    const auto time = sys_days{first} + days{ordinal ? day - 1 : 0} + hours{hour} +
                      minutes{written.minute - written.offset} + seconds{written.second};
    const auto utc_day = floor<days>(time);
    const year_month_day utc{utc_day};
    const hh_mm_ss clock{time - utc_day};
    std::array<char, 64> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ",
                  static_cast<int>(utc.year()), static_cast<unsigned>(utc.month()),
                  static_cast<unsigned>(utc.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return out.data();
}

/// Lower case, with the Arabic-Indic and Persian digits as ASCII ones.
std::string folded_date(std::string_view written) {
    std::string out;
    for (std::size_t at = 0; at < written.size();) {
        const Letter letter = letter_at(written, at);
        const bool arabic = letter.code >= 0x660 && letter.code <= 0x669;
        const bool persian = letter.code >= 0x6F0 && letter.code <= 0x6F9;
        if (arabic || persian) {
            out += static_cast<char>('0' + (letter.code & 0xFU));
        } else if (letter.code == 0x60C) {
            out += ',';
        } else if (letter.size == 1) {
            out += ascii_lower(written[at]);
        } else {
            out += written.substr(at, letter.size);
        }
        at += letter.size;
    }
    return out;
}

}  // namespace

std::string utc_date(std::string_view written_date) {
    const std::string text = folded_date(trimmed(written_date.substr(0, kLongestDate)));
    Cursor cursor{text};
    Written written;
    std::optional<int> half;
    while (!cursor.done()) {
        const char c = cursor.peek();
        if (is_digit(c)) {
            take_digits(cursor, written);
        } else if (c == '+' || (c == '-' && written.hour && !begins_date(cursor))) {
            take_offset(cursor, written);
        } else if (is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80) {
            take_name(cursor, written, half);
        } else {
            cursor.skip();
        }
    }
    written.month_is_first = written.month_is_first || half.has_value();
    if (half && written.hour && *written.hour <= 12) written.hour = *written.hour % 12 + *half;
    place_numbers(written);
    return in_utc(written);
}

}  // namespace nashra
