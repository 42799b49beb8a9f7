// Times of day, time zones and durations in English.
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

// Spelled, except those of North America that newsreaders have words for.
constexpr std::array kZones = {"GMT"sv, "UTC"sv, "BST"sv, "CET"sv, "CEST"sv, "EET"sv,
                               "EST"sv, "EDT"sv, "CST"sv, "CDT"sv, "MST"sv,  "MDT"sv,
                               "PST"sv, "PDT"sv, "IST"sv, "JST"sv, "AEST"sv, "AEDT"sv,
                               "HKT"sv, "SGT"sv, "MSK"sv, "WAT"sv, "EAT"sv,  "PKT"sv};

struct NamedZone {
    std::string_view written, words;
};
constexpr std::array kNamedZones = {
    NamedZone{"ET", "Eastern time"}, NamedZone{"CT", "Central time"},
    NamedZone{"MT", "Mountain time"}, NamedZone{"PT", "Pacific time"}};

/// "+3", "-5", "+5:30" behind "GMT".
std::string take_offset(Scanner& scan) {
    auto ahead = scan;
    const bool plus = ahead.literal("+");
    if (!plus && !ahead.dash()) return {};
    const auto hours = ahead.digits();
    if (hours.empty() || hours.size() > 2 || (hours.size() == 2 && hours > "14")) return {};
    std::string words = (plus ? " plus " : " minus ") + english_cardinal(hours);
    auto minutes = ahead;
    if (minutes.literal(":")) {
        const auto digits = minutes.digits();
        if (digits.size() == 2 && minutes.word_ends()) {
            ahead = minutes;
            if (digits != "00") words += ' ' + english_cardinal(digits);
        }
    }
    if (!ahead.word_ends()) return {};
    scan = ahead;
    return words;
}

/// "GMT", "e.s.t.", "GMT+3": in words; empty when no zone stands here.
std::string take_zone(Scanner& scan) {
    auto ahead = scan;
    std::string letters;
    std::size_t dots = 0;
    while (letters.size() < 5) {
        const auto part = ahead.word();
        if (part.empty() || part.size() + letters.size() > 4) break;
        letters += part;
        if (part.size() != 1 || !ahead.literal(".")) break;
        ++dots;
    }
    const auto upper = lowered(letters) == letters || all_capitals(letters);
    if (!upper || !ahead.word_ends() || letters.size() < 2) return {};
    for (const auto zone : kZones) {
        if (lowered(zone) != lowered(letters)) continue;
        scan = ahead;
        return spelled(letters) + take_offset(scan);
    }
    for (const auto& zone : kNamedZones) {
        if (zone.written != letters || dots != 0) continue;
        scan = ahead;
        return std::string{zone.words};
    }
    return {};
}

std::string take_zone_behind(Scanner& scan) {
    auto ahead = scan;
    ahead.space();
    const auto zone = take_zone(ahead);
    if (zone.empty()) return {};
    scan = ahead;
    return ' ' + zone;
}

/// "a.m.", "AM", "pm".
std::string_view take_half_day(Scanner& scan) {
    constexpr std::array kMorning = {"a.m."sv, "a.m"sv, "am"sv, "A.M."sv, "AM"sv, "A.M"sv};
    constexpr std::array kEvening = {"p.m."sv, "p.m"sv, "pm"sv, "P.M."sv, "PM"sv, "P.M"sv};
    const auto take = [&scan](const auto& forms) {
        auto ahead = scan;
        ahead.space();
        for (const auto form : forms) {
            auto end = ahead;
            // "p.m.est"
            if (!end.literal(form) || (!end.word_ends() && form.back() != '.')) continue;
            scan = end;
            return true;
        }
        return false;
    };
    if (take(kMorning)) return " A M";
    return take(kEvening) ? " P M" : "";
}

bool before_sixty(std::string_view digits) { return digits.size() == 2 && digits[0] < '6'; }

std::string say_minutes(std::string_view minutes) {
    if (minutes == "00") return {};
    return (minutes[0] == '0' ? " oh " : " ") + english_cardinal(minutes);
}

std::string count(std::string_view digits, std::string_view unit) {
    const bool one = digits == "1" || digits == "01";
    return english_cardinal(digits) + ' ' + std::string{unit} + (one ? "" : "s");
}

// "1:02:03" -> "one hour two minutes and three seconds".
std::optional<Reading> read_duration(const Written& written) {
    Scanner scan{written.rest()};
    const auto hours = scan.digits();
    if (hours.empty() || hours.size() > 2 || !scan.literal(":")) return std::nullopt;
    const auto minutes = scan.digits();
    if (!before_sixty(minutes) || !scan.literal(":")) return std::nullopt;
    const auto seconds = scan.digits();
    if (!before_sixty(seconds) || !scan.word_ends()) return std::nullopt;
    auto words =
        count(hours, "hour") + ' ' + count(minutes, "minute") + " and " + count(seconds, "second");
    words += take_half_day(scan);
    words += take_zone_behind(scan);
    return Reading{scan.at(), words};
}

// "3h 25m", "3h25m10s" -> "three hours twenty five minutes ten seconds"; "4m 12s"; "25m" alone is
// metres.
std::optional<Reading> read_short_duration(const Written& written) {
    struct Part {
        std::string_view letter, unit;
    };
    static constexpr std::array kParts = {Part{"h", "hour"}, Part{"m", "minute"},
                                          Part{"s", "second"}};
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    Scanner scan{written.rest()};
    std::string words;
    int parts = 0;
    bool hours = false;
    for (const auto& part : kParts) {
        auto ahead = scan;
        ahead.space();
        const auto digits = ahead.digits();
        if (digits.empty() || digits.size() > 3 || !ahead.literal(part.letter)) continue;
        const bool ends = ahead.word_ends() || glyph_at(ahead.rest(), 0).digit();
        if (!ends || ahead.rest().substr(0, 1) == "/") continue;
        ++parts;
        hours = hours || part.unit == "hour";
        words += (words.empty() ? "" : " ") + count(digits, part.unit);
        scan = ahead;
    }
    if ((!hours && parts < 2) || !scan.word_ends()) return std::nullopt;
    return Reading{scan.at(), words};
}

/// "00:30", the hour that nobody calls zero.
std::string say_midnight(std::string_view minutes, std::string_view half) {
    if (!half.empty()) return "twelve" + say_minutes(minutes) + std::string{half};
    if (minutes == "00") return "midnight";
    return minutes == "30" ? "half past midnight" : english_cardinal(minutes) + " past midnight";
}

/// "1830 GMT", "0600 hours": the hours of a whole day without a colon.
std::string take_military_time(Scanner& scan) {
    auto ahead = scan;
    const auto digits = ahead.digits();
    if (digits.size() != 4 || digits >= "2400" || !before_sixty(digits.substr(2))) return {};
    auto zone = take_zone_behind(ahead);
    auto hours = ahead;
    for (const auto word : {" hours"sv, " hrs"sv, "hrs"sv, " local time"sv}) {
        if (!zone.empty() || !hours.literal(word) || !hours.word_ends()) continue;
        zone = word == " local time" ? word : " hours"sv;
        ahead = hours;
    }
    // "2000 hours of work" is a quantity, "0600 hours" and "1430 hours" are not.
    if (zone.empty() || (zone == " hours" && digits.substr(1) == "000" && digits != "0000"))
        return {};
    scan = ahead;
    const auto hour = digits.substr(0, 2);
    auto words = (hour[0] == '0' ? "oh " : "") + english_cardinal(hour);
    words += digits.substr(2) == "00" ? " hundred" : say_minutes(digits.substr(2));
    return words + zone;
}

/// Empty when no clock time stands here.
std::string take_clock(Scanner& scan) {
    auto ahead = scan;
    const auto hour = ahead.digits();
    const bool hours = hour.size() == 1 || (hour.size() == 2 && hour < "25");
    if (!hours) return {};
    std::string_view minutes;
    auto behind = ahead;
    const bool colon = behind.literal(":");
    if (colon || behind.literal(".")) {
        minutes = behind.digits();
        if (!before_sixty(minutes)) return {};
        ahead = behind;
    }
    if (auto zulu = ahead; colon && zulu.literal("Z") && zulu.word_ends()) {  // "14:00Z"
        scan = zulu;
        return english_cardinal(hour) + (minutes == "00" ? " hundred" : say_minutes(minutes)) +
               " U T C";
    }
    const auto half = take_half_day(ahead);
    // "1.59" is a time only with "p.m.".
    if ((half.empty() && !colon) || (half.empty() && !ahead.word_ends())) return {};
    const auto zone = take_zone_behind(ahead);
    if (!ahead.word_ends()) return {};
    scan = ahead;
    if (hour == "00" || (hour == "0" && colon))
        return say_midnight(minutes.empty() ? "00"sv : minutes, half) + zone;
    auto words = english_cardinal(hour);
    const auto more = minutes.empty() ? std::string{} : say_minutes(minutes);
    const bool afternoon = hour.size() == 2 && hour > "12";
    if (more.empty() && half.empty()) words += afternoon && !zone.empty() ? " hundred" : " o'clock";
    return words + more + std::string{half} + zone;
}

/// "at 4.30 on Monday", "1.30 in the morning": no decimal, as the words around tell.
std::string take_dotted_clock(const Written& written, Scanner& scan) {
    constexpr std::array kAt = {"at"sv,     "until"sv, "till"sv, "by"sv,
                                "before"sv, "after"sv, "from"sv};
    auto ahead = scan;
    const auto hour = ahead.digits();
    if (hour.empty() || hour.size() > 2 || (hour.size() == 2 && hour > "23") || hour == "0")
        return {};
    if (!ahead.literal(".")) return {};
    const auto minutes = ahead.digits();
    if (!before_sixty(minutes) || !ahead.word_ends()) return {};
    bool clock = false;
    for (const auto part : {" in the morning"sv, " in the afternoon"sv, " in the evening"sv,
                            " at night"sv, " o'clock"sv})
        clock = clock || ahead.rest().starts_with(part);
    auto day = ahead;
    if (!clock && day.literal(" on ")) {
        const auto name = day.word();
        clock = name.size() > 5 && name.ends_with("day") && word_before(written, kAt, 1);
    }
    if (!clock) return {};
    scan = ahead;
    return english_cardinal(hour) + (minutes == "00" ? " o'clock" : say_minutes(minutes));
}

/// "ran 34:12", "in 28:05": more minutes than a clock has hours.
std::optional<Reading> read_minutes(const Written& written) {
    constexpr std::array kRan = {"in"sv,      "ran"sv,   "of"sv,    "time"sv,
                                 "clocked"sv, "after"sv, "lasted"sv};
    Scanner scan{written.rest()};
    const auto minutes = scan.digits();
    if (!before_sixty(minutes) || minutes < "25" || !scan.literal(":")) return std::nullopt;
    const auto seconds = scan.digits();
    if (!before_sixty(seconds) || !scan.word_ends() || scan.rest().starts_with(":"))
        return std::nullopt;
    if (!word_before(written, kRan, 1)) return std::nullopt;
    return Reading{scan.at(), count(minutes, "minute") + ' ' + count(seconds, "second")};
}

}  // namespace

// "10:30 a.m." -> "ten thirty A M", "5pm ET" -> "five P M Eastern time", "1830 GMT".
std::optional<Reading> read_english_clock(const Written& written) {
    if (auto duration = read_duration(written)) return duration;
    if (auto duration = read_short_duration(written)) return duration;
    if (auto duration = read_minutes(written)) return duration;
    Scanner scan{written.rest()};
    auto words = take_military_time(scan);
    if (words.empty()) words = take_clock(scan);
    if (words.empty()) words = take_dotted_clock(written, scan);
    if (words.empty()) return std::nullopt;
    // "2pm-5pm", "4:00 am - 8:12 pm"
    auto ahead = scan;
    ahead.space();
    if (ahead.dash()) {
        ahead.space();
        auto second = ahead;
        if (!take_clock(second).empty()) return Reading{ahead.at(), words + " to "};
    }
    // At the end of the sentence the dot of "p.m." is also its full stop.
    return Reading{scan.at() - (dot_ends_sentence(written, scan.at()) ? 1 : 0), words};
}

// "GMT+3" -> "G M T plus three"; "noon ET"; "the a.m. news".
std::optional<Reading> read_english_zone(const Written& written) {
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    Scanner scan{written.rest()};
    if (scan.literal("a.m") || scan.literal("p.m")) {
        const bool morning = written.rest().front() == 'a';
        if (!scan.word_ends()) return std::nullopt;
        scan.literal(".");
        return Reading{scan.at() - (dot_ends_sentence(written, scan.at()) ? 1 : 0),
                       morning ? "A M" : "P M"};
    }
    if (!glyph_at(written.text, written.at).upper()) return std::nullopt;
    const auto zone = take_zone(scan);
    if (zone.empty()) return std::nullopt;
    const auto before = last_word(written.before());
    const bool named = zone.find("time") != std::string::npos;
    if (named && before != "noon" && before != "midnight") return std::nullopt;
    return Reading{scan.at(), zone};
}

}  // namespace nashra
