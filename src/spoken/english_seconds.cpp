// Seconds in English: "a 10s delay", "9.58s", "in 44s" against "the 80s" and "over 65s".
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

// "shaving 30s off", "within 20s"
constexpr std::array kTakesTime = {"shaving"sv, "shaved"sv, "took"sv,    "takes"sv,  "lasted"sv,
                                   "lasts"sv,   "within"sv, "every"sv,   "gained"sv, "lost"sv,
                                   "just"sv,    "only"sv,   "exactly"sv, "ran"sv,    "another"sv,
                                   "after"sv,   "waited"sv};
constexpr std::array kTimed = {"delay"sv,   "delays"sv, "pause"sv,     "silence"sv, "clip"sv,
                               "ad"sv,      "advert"sv, "break"sv,     "video"sv,   "penalty"sv,
                               "timeout"sv, "burst"sv,  "countdown"sv, "gap"sv,     "lead"sv};
constexpr std::array kTime = {"off"sv,    "later"sv, "faster"sv,    "slower"sv,
                              "behind"sv, "ahead"sv, "remaining"sv, "left"sv};
constexpr std::array kSpan = {"in"sv, "after"sv, "for"sv, "a"sv, "an"sv};

/// "over 65s", "the 45s": people and things of that number; "iPhone 5s", "MiG 29s".
bool several(const Written& written) {
    constexpr std::array kSeveral = {"over"sv, "under"sv, "the"sv,   "aged"sv,
                                     "some"sv, "many"sv,  "these"sv, "those"sv};
    const auto word = last_word(written.before());
    const bool name = lowered(word) != word && !listed(kSpan, lowered(word)) &&
                      !listed(kTakesTime, lowered(word));
    return name || word_before(written, kSeveral, 1);
}

/// "45s" has no other meaning where nobody is that old; "30s" is also a decade, and one digit a
/// size or a model.
bool means_time(const Written& written, std::string_view digits, std::size_t end) {
    constexpr std::array kQuantity = {"thousands"sv, "millions"sv, "billions"sv, "hundreds"sv};
    if (word_behind(written, end, kQuantity, 2)) return false;  // "10s of thousands"
    if (word_before(written, kTakesTime, 1) || word_behind(written, end, kTime, 1)) return true;
    if (digits.size() == 1 || digits == "10") return word_before(written, kSpan, 1);
    return digits.back() != '0' && !digits.starts_with('0');
}

}  // namespace

std::optional<Reading> read_english_seconds(const Written& written) {
    const auto before = glyph_before(written.text, written.at);
    Scanner scan{written.rest()};
    const auto number = scan.number();
    if (!number || !scan.literal("s") || !scan.word_ends()) return std::nullopt;
    const bool decimal = !number->fraction.empty();
    if (!decimal) {
        const bool alone = before.size == 0 || before.space() || before.code == U'(';
        if (!alone || number->whole.size() > 2 || glyph_at(scan.rest(), 0).code == U'\'')
            return std::nullopt;
        const bool of = next_word(written, scan.at()) == "of";  // "30s of silence"
        const bool timed = word_behind(written, scan.at(), kTimed, of ? 2 : 1);
        if (!timed && several(written)) return std::nullopt;
        if (!timed && !means_time(written, number->whole, scan.at())) return std::nullopt;
    }
    const bool one = !decimal && (number->whole == "1" || before_noun(written, scan.at()));
    return Reading{scan.at(), english_number(*number) + (one ? " second" : " seconds")};
}

}  // namespace nashra
