// Results of games and votes in English: "won 3-2" is "three two", "a 6-3 ruling" "six to three".
#include <algorithm>
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

constexpr std::array kGame = {
    "beat"sv,       "beats"sv,      "beating"sv,   "beaten"sv,    "won"sv,       "win"sv,
    "wins"sv,       "winning"sv,    "lost"sv,      "lose"sv,      "loses"sv,     "losing"sv,
    "defeat"sv,     "defeated"sv,   "defeats"sv,   "victory"sv,   "victories"sv, "draw"sv,
    "drew"sv,       "drawn"sv,      "draws"sv,     "lead"sv,      "led"sv,       "leads"sv,
    "leading"sv,    "trailed"sv,    "trailing"sv,  "level"sv,     "score"sv,     "scored"sv,
    "scoreline"sv,  "thrashed"sv,   "hammered"sv,  "edged"sv,     "match"sv,     "goal"sv,
    "goals"sv,      "penalties"sv,  "aggregate"sv, "halftime"sv,  "shootout"sv,  "tie"sv,
    "tied"sv,       "upset"sv,      "rout"sv,      "routed"sv,    "stunned"sv,   "crushed"sv,
    "humiliated"sv, "eliminated"sv, "equalised"sv, "equalized"sv, "loss"sv,      "finished"sv,
    "ended"sv,      "thumped"sv,    "sets"sv,      "swept"sv,     "overcame"sv,  "friendly"sv};

constexpr std::array kVote = {"vote"sv,     "voted"sv,     "votes"sv,  "ruling"sv, "ruled"sv,
                              "majority"sv, "decision"sv,  "court"sv,  "senate"sv, "house"sv,
                              "panel"sv,    "committee"sv, "board"sv,  "passed"sv, "approved"sv,
                              "odds"sv,     "rejected"sv,  "margin"sv, "favour"sv, "favor"sv};

bool all_zero(std::string_view digits) {
    return digits.find_first_not_of('0') == std::string_view::npos;
}

int value_of(std::string_view digits) {
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

struct Pair {
    std::string_view first, second;
};

/// "3-2", "102–98": two small numbers that nothing is counted, measured or named by.
std::optional<Pair> take_pair(Scanner& scan) {
    Pair pair;
    pair.first = scan.digits();
    if (pair.first.empty() || pair.first.size() > 3 || !(scan.literal("-") || scan.literal("–")))
        return std::nullopt;
    pair.second = scan.digits();
    const auto next = scan.rest().substr(0, 1);
    const bool goes_on = (next == "-" || next == "–" || next == "." || next == ",") &&
                         glyph_at(scan.rest(), next == "–" ? 3 : 1).digit();
    const bool padded = (pair.first.size() > 1 && pair.first.front() == '0') ||
                        (pair.second.size() > 1 && pair.second.front() == '0');
    if (pair.second.empty() || pair.second.size() > 3 || padded || goes_on) return std::nullopt;
    if (!scan.word_ends() || next == "%" || next == "/") return std::nullopt;
    return pair;
}

/// "6-4", "5-7": what a set of tennis can end with.
bool set_of_tennis(const Pair& pair) {
    const int less = std::min(value_of(pair.first), value_of(pair.second));
    const int more = std::max(value_of(pair.first), value_of(pair.second));
    return (more == 6 && less <= 4) || (more == 7 && (less == 5 || less == 6));
}

/// "6-4, 7-5": the next set of the match, or the one before. "Pages 3-5, 7-9" are none.
bool match_of_tennis(const Written& written, const Pair& pair, std::size_t end) {
    if (!set_of_tennis(pair)) return false;
    Scanner behind{written.rest().substr(end)};
    behind.literal(",");
    if (behind.space()) {
        if (const auto next = take_pair(behind)) return set_of_tennis(*next);
    }
    const auto before = written.before();
    const auto digit = before.find_last_not_of(" ,");
    return digit != std::string_view::npos && digit > 1 && glyph_at(before, digit).digit() &&
           glyph_at(before, digit - 1).code == U'-' && digit + 1 < before.size();
}

/// "Brazil 2-1 Argentina"
bool between_names(const Written& written, std::size_t end) {
    if (glyph_before(written.text, written.at).code != U' ') return false;
    const auto next = next_word(written, end);
    return capitalised(last_word(written.before())) && capitalised(next);
}

std::string say_points(std::string_view digits, std::string_view zero) {
    return all_zero(digits) ? std::string{zero} : english_cardinal(digits);
}

}  // namespace

std::optional<Reading> read_english_score(const Written& written) {
    const auto before = glyph_before(written.text, written.at);
    if (before.spoken() || before.code == U'-' || before.code == U'$') return std::nullopt;
    Scanner scan{written.rest()};
    const auto pair = take_pair(scan);
    if (!pair) return std::nullopt;
    constexpr std::array kPages = {"pp"sv, "pages"sv, "page"sv, "nos"sv, "numbers"sv, "aged"sv};
    if (word_before(written, kPages, 1)) return std::nullopt;
    const int first = value_of(pair->first);
    const int second = value_of(pair->second);
    const auto joined = [&](std::string_view between, std::string_view zero) {
        return Reading{scan.at(), say_points(pair->first, zero) + std::string{between} +
                                      say_points(pair->second, zero)};
    };
    // "50-50"; the idiom of every hour of every day
    if ((first == second && first > 9) || (first == 24 && second == 7)) return joined(" ", "zero");
    constexpr std::array kThatDay = {"the"sv, "after"sv, "since"sv, "post"sv, "before"sv};
    if (first == 9 && second == 11 && word_before(written, kThatDay, 1)) return joined(" ", "zero");
    const auto next = scan.rest().substr(0, 1);
    if (next == "-") return std::nullopt;  // "18-24-year-olds"
    // "in 2-3 weeks" counts something, whatever was won before.
    if (first < second && counted_things_follow(written, scan.at())) return std::nullopt;
    // Numbers that go up may be a span; in a report of a game they are a result.
    const bool tennis = match_of_tennis(written, *pair, scan.at());
    const bool game = tennis || between_names(written, scan.at()) ||
                      word_before(written, kGame, 10) || word_behind(written, scan.at(), kGame, 4);
    if (game && (first < 20 || second < 20) && first < 30 && second < 30)
        return joined(" ", tennis ? "love" : "nil");
    if (first == second) return joined(" ", "nil");
    const bool vote = word_before(written, kVote, 6) || word_behind(written, scan.at(), kVote, 3);
    if (game || vote || first > second) {
        // "Boeing 737-800" and "Psalms 119-12" are names.
        const bool name = first > 199 && glyph_at(last_word(written.before()), 0).upper();
        if (name && !game && !vote) return std::nullopt;
        return joined(" to ", "zero");
    }
    return std::nullopt;
}

}  // namespace nashra
