// Times of day in Arabic: the hours are ordered ("الساعة العاشرة"), but for the first.
#include <array>

#include "spoken/arabic_case.h"
#include "spoken/arabic_context.h"
#include "spoken/arabic_noun.h"
#include "spoken/arabic_ordinal.h"
#include "spoken/arabic_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"
#include "spoken/small_number.h"
#include "spoken/word_list.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr auto kParts = "صباحا مساء ظهرا ليلا فجرا عصرا"sv;

std::string hour_of_day(std::size_t hour) {
    const auto twelve = (hour + 11) % 12 + 1;
    return twelve == 1 ? "الْوَاحِدَة" : arabic_ordinal(twelve, Gender::feminine);
}

/// "8:30 م", "8:30 ص", "8:30 pm": the half of the day as a letter; empty for none.
std::string_view take_half(Scanner& scan) {
    auto ahead = scan;
    ahead.space();
    const auto half = ahead.word();
    if (!ahead.word_ends() || glyph_at(ahead.rest(), 1).letter()) return {};
    const bool morning = listed("ص am AM"sv, half);
    if (!morning && !listed("م pm PM"sv, half)) return {};
    scan = ahead;
    return morning ? " صَبَاحًا" : " مَسَاءً";
}

/// Which half of the day "20:30" says; a written one ("مساء") stays, and "10:30" tells nothing.
std::string_view part_of_day(std::size_t hour, std::string_view rest) {
    Scanner scan{rest};
    scan.space();
    const auto next = bare(scan.word());
    if (listed(kParts, next) || listed("بعد قبل من"sv, next)) return {};
    if (hour == 0 || hour == 24) return " بَعْدَ مُنْتَصَفِ اللَّيْل";
    if (hour == 12) return " ظُهْرًا";
    if (hour > 12 && hour < 16) return " بَعْدَ الظُّهْر";
    return hour > 12 ? " مَسَاءً"sv : ""sv;
}

std::string so_many(std::size_t count, const ArabicNoun& noun, Case c) {
    return pausal(counted(Number{std::to_string(count), {}, false}, noun, c));
}

std::string minutes_of_hour(std::size_t minutes, Case c) {
    if (minutes == 0) return {};
    if (minutes == 15) return "الرُّبْع";
    if (minutes == 30) return "النِّصْف";
    return so_many(minutes, {"دَقِيقَة", "دَقَائِق", Gender::feminine}, c);
}

/// "في الساعة 9:25" is in the genitive throughout.
Case case_of_hour(std::string_view before) {
    const auto word = last_word(before);
    if (word != "الساعة") return case_behind(before);
    return case_behind(before.substr(0, static_cast<std::size_t>(word.data() - before.data())));
}

bool hour_word(std::string_view word) { return ends(word, "الساعة") || ends(word, "للساعة"); }

struct Time {
    std::size_t hour = 0, minutes = 0, seconds = 0;
};

/// "10:30", "10:30:15"; "10.30" only behind "الساعة".
std::optional<Time> take_time(Scanner& scan, std::string_view before) {
    const auto hour = small_number(scan.digits(), 0, 24);
    if (!hour) return std::nullopt;
    if (!scan.literal(":") && !(hour_word(last_word(before)) && scan.literal(".")))
        return std::nullopt;
    const auto digits = scan.digits();
    const auto minutes = small_number(digits, 0, 59);
    if (!minutes || digits.size() != 2) return std::nullopt;
    Time time{*hour, *minutes, 0};
    auto ahead = scan;
    if (ahead.literal(":")) {
        const auto seconds = small_number(ahead.digits(), 0, 59);
        if (!seconds) return std::nullopt;
        time.seconds = *seconds;
        scan = ahead;
    }
    const auto next = glyph_at(scan.rest(), 0).code;
    const bool half = next == U'ص' || next == U'م';
    if (!scan.word_ends() && !half) return std::nullopt;
    return time;
}

/// "2:01:09 ساعة" lasts so long and is no time of day.
std::string say_duration(const Time& time, Case c) {
    std::string words;
    if (time.hour != 0) words = so_many(time.hour, {"سَاعَة", "سَاعَات", Gender::feminine}, c);
    if (time.minutes != 0)
        append_and(words, so_many(time.minutes, {"دَقِيقَة", "دَقَائِق", Gender::feminine}, c));
    if (time.seconds != 0)
        append_and(words, so_many(time.seconds, {"ثَانِيَة", "ثَوَانٍ", Gender::feminine}, c));
    return words;
}

bool take_hours_counted(Scanner& scan) {
    auto ahead = scan;
    if (!ahead.space() || !listed("ساعة ساعات"sv, ahead.word()) || !ahead.word_ends()) return false;
    scan = ahead;
    return true;
}

std::string say_time(const Time& time, Case c) {
    auto words = hour_of_day(time.hour);
    const auto more = minutes_of_hour(time.minutes, c);
    if (!more.empty()) append_and(words, more);
    if (time.seconds != 0)
        append_and(words, so_many(time.seconds, {"ثَانِيَة", "ثَوَانٍ", Gender::feminine}, c));
    return words;
}

}  // namespace

// "الساعة 10:30" -> "الساعة العاشرة والنصف", "20:30" -> "الثامنة والنصف مساء", "8:05 ص" -> "الثامنة
// وخمس دقائق صباحا", "10:00-12:00" -> "العاشرة إلى الثانية عشرة ظهرا".
std::optional<Reading> read_arabic_clock(const Written& written) {
    Scanner scan{written.rest()};
    const auto before = written.before();
    const auto time = take_time(scan, before);
    if (!time) return std::nullopt;
    const auto joint = joint_behind(before);
    const bool lasts = time->hour + time->minutes + time->seconds != 0;
    if (lasts && take_hours_counted(scan))
        return Reading{scan.at(), say_duration(*time, case_behind(before, Follows::time)), joint};
    auto words = say_time(*time, case_of_hour(before));
    if (const auto half = take_half(scan); !half.empty())
        return Reading{scan.at(), words + std::string{half}, joint};
    auto ahead = scan;
    ahead.space();
    if (ahead.dash()) {
        ahead.space();
        auto second = ahead;
        if (take_time(second, before)) return Reading{ahead.at(), words + " إِلَى ", joint};
    }
    const bool midnight = time->minutes == 0 && (time->hour == 0 || time->hour == 24);
    if (midnight) return Reading{scan.at(), "مُنْتَصَفَ اللَّيْل", joint};
    return Reading{scan.at(), words + std::string{part_of_day(time->hour, scan.rest())}, joint};
}

// "الساعة 8" -> "الساعة الثامنة", "8 مساء" -> "الثامنة مساء", "الساعة 8 م".
std::optional<Reading> read_arabic_hour(const Written& written) {
    Scanner scan{written.rest()};
    const auto before = written.before();
    const auto hour = small_number(scan.digits(), 1, 24);
    if (!hour || !scan.word_ends()) return std::nullopt;
    const auto next = glyph_at(scan.rest(), 0).code;
    if (next == U'.' || next == U',' || next == U'/' || next == U'-' || next == U'%') {
        if (glyph_at(scan.rest(), 1).digit() || next == U'%') return std::nullopt;
    }
    auto ahead = scan;
    const bool part = ahead.space() && listed(kParts, bare(ahead.word())) && ahead.word_ends();
    const bool announced = hour_word(last_word(before)) && before.back() == ' ';
    if (!announced && !(part && *hour <= 12)) return std::nullopt;
    auto words = hour_of_day(*hour);
    if (announced) {
        const auto half = take_half(scan);
        words += half.empty() ? part_of_day(*hour, scan.rest()) : half;
    }
    return Reading{scan.at(), words, joint_behind(before)};
}

}  // namespace nashra
