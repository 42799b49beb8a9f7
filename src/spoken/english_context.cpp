#include "spoken/english_context.h"

#include <array>

#include "model/sentence_start.h"
#include "spoken/english_letters.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kFarthest = 100;  // bytes looked at on either side

// Counted without the ending of the plural.
constexpr std::array kPeople = {"people"sv, "men"sv,    "women"sv,   "children"sv,
                                "voters"sv, "strong"sv, "viewers"sv, "pupils"sv};

// Nothing counted stands behind these, and some of them only end like a plural.
constexpr std::array kNotCounted = {
    "in"sv,      "of"sv,      "for"sv,   "to"sv,     "from"sv,    "at"sv,    "and"sv,    "or"sv,
    "on"sv,      "by"sv,      "with"sv,  "than"sv,   "then"sv,    "after"sv, "before"sv, "above"sv,
    "below"sv,   "over"sv,    "into"sv,  "per"sv,    "down"sv,    "up"sv,    "is"sv,     "was"sv,
    "has"sv,     "this"sv,    "its"sv,   "his"sv,    "as"sv,      "us"sv,    "across"sv, "thus"sv,
    "towards"sv, "plus"sv,    "less"sv,  "versus"sv, "yes"sv,     "does"sv,  "always"sv, "hers"sv,
    "ours"sv,    "perhaps"sv, "class"sv, "race"sv,   "process"sv, "still"sv, "also"sv,   "who"sv,
    "which"sv,   "that"sv,    "now"sv,   "never"sv,  "again"sv,   "ago"sv,   "when"sv,   "while"sv,
    "but"sv,     "it"sv,      "he"sv,    "she"sv,    "each"sv,    "not"sv};

bool plural(std::string_view word) {
    if (listed(kPeople, word)) return true;
    const auto ending = word.substr(word.size() > 5 ? word.size() - 5 : 0);
    if (ending == "wards") return false;  // "60 km northwards"
    return word.size() > 3 && word.back() == 's' && !listed(kNotCounted, word) &&
           word.substr(word.size() - 2) != "ss";
}

// No nouns, whatever is measured before them.
constexpr std::array kNoNouns = {"each"sv,  "that"sv,  "is"sv,   "was"sv,     "a"sv,    "an"sv,
                                 "away"sv,  "long"sv,  "high"sv, "wide"sv,    "deep"sv, "tall"sv,
                                 "north"sv, "south"sv, "east"sv, "west"sv,    "off"sv,  "more"sv,
                                 "they"sv,  "he"sv,    "she"sv,  "between"sv, "less"sv};

// "the $5m we need", "its $1bn will"
constexpr std::array kBehindTheSum = {
    "it"sv,      "we"sv,        "you"sv,      "i"sv,       "the"sv,   "which"sv, "who"sv,
    "had"sv,     "have"sv,      "are"sv,      "were"sv,    "can"sv,   "may"sv,   "will"sv,
    "would"sv,   "could"sv,     "should"sv,   "must"sv,    "paid"sv,  "spent"sv, "lost"sv,
    "made"sv,    "won"sv,       "being"sv,    "today"sv,   "last"sv,  "this"sv,  "next"sv,
    "not"sv,     "so"sv,        "now"sv,      "every"sv,   "if"sv,    "when"sv,  "while"sv,
    "given"sv,   "yesterday"sv, "tomorrow"sv, "already"sv, "out"sv,   "under"sv, "through"sv,
    "because"sv, "but"sv,       "about"sv,    "owed"sv,    "taken"sv, "extra"sv};

bool participle(std::string_view word) {
    return word.size() > 4 && word.substr(word.size() - 2) == "ed";
}

enum class Determiner { none, indefinite, definite };

/// "a $5m", "its $5m", "Apple's $5m"; also with one describing word between: "a record $5m", and
/// after a first description: "a three-year, $45 million contract".
Determiner determiner_before(const Written& written) {
    constexpr std::array kIndefinite = {"a"sv, "an"sv, "another"sv};
    constexpr std::array kDefinite = {"the"sv, "its"sv, "his"sv,  "her"sv,  "their"sv,
                                      "our"sv, "my"sv,  "your"sv, "this"sv, "that"sv};
    auto before = written.before();
    const auto first = lowered(last_word(before));
    if (listed(kIndefinite, first)) return Determiner::indefinite;
    if (listed(kDefinite, first) || first == "s") {
        const bool possessive =
            first != "s" || (before.size() > 2 && before[before.size() - 3] == '\'');
        return possessive ? Determiner::definite : Determiner::none;
    }
    if (before.size() > kFarthest) before.remove_prefix(before.size() - kFarthest);
    while (!before.empty() && (before.back() == ' ' || before.back() == ','))
        before.remove_suffix(1);
    const auto description = before.find_last_of(' ');
    if (description == std::string_view::npos) return Determiner::none;
    const auto letter = glyph_at(before, description + 1);
    if (!letter.lower() && !letter.digit()) return Determiner::none;
    const auto article = lowered(last_word(before.substr(0, description + 1)));
    // Not "gave a friend $500": a description of money is one of a few, or has a hyphen.
    constexpr std::array kDescribing = {
        "new"sv,      "record"sv,    "further"sv,   "whopping"sv, "massive"sv,       "huge"sv,
        "planned"sv,  "proposed"sv,  "potential"sv, "possible"sv, "controversial"sv, "fresh"sv,
        "separate"sv, "special"sv,   "joint"sv,     "annual"sv,   "reported"sv,      "estimated"sv,
        "initial"sv,  "emergency"sv, "landmark"sv,  "major"sv,    "single"sv,        "similar"sv};
    const auto word = before.substr(description + 1);
    const bool describing = listed(kDescribing, word) || word.find('-') != std::string_view::npos;
    return describing && listed(kIndefinite, article) ? Determiner::indefinite : Determiner::none;
}

}  // namespace

bool word_before(const Written& written, std::span<const std::string_view> list, int count) {
    auto before = written.before();
    const auto first = before.size() > kFarthest ? before.size() - kFarthest : 0;
    while (count > 0 && before.size() > first) {
        const auto word = last_word(before);
        if (word.empty()) {
            before.remove_suffix(1);
            continue;
        }
        if (listed(list, lowered(word))) return true;
        before = before.substr(0, static_cast<std::size_t>(word.data() - before.data()));
        --count;
    }
    return false;
}

bool word_behind(const Written& written, std::size_t end, std::span<const std::string_view> list,
                 int count) {
    Scanner scan{written.rest().substr(std::min(end, written.rest().size())).substr(0, kFarthest)};
    while (count > 0 && !scan.rest().empty()) {
        const auto word = scan.word();
        if (word.empty()) {
            scan.literal(scan.rest().substr(0, 1));
            continue;
        }
        if (listed(list, lowered(word))) return true;
        --count;
    }
    return false;
}

std::string_view next_word(const Written& written, std::size_t end) {
    Scanner scan{written.rest().substr(std::min(end, written.rest().size()))};
    scan.space();
    return scan.word();
}

bool counted_things_follow(const Written& written, std::size_t end) {
    Scanner scan{written.rest().substr(std::min(end, written.rest().size()))};
    // "30m people", "5m new jobs", "2m Syrian refugees"
    for (int i = 0; i < 2; ++i) {
        if (!scan.space()) return false;
        const auto word = scan.word();
        if (word.empty()) return false;
        if (glyph_at(word, 0).lower() && plural(word)) return true;
        if (listed(kNotCounted, word)) return false;
    }
    return false;
}

bool before_noun(const Written& written, std::size_t end) {
    Scanner scan{written.rest().substr(std::min(end, written.rest().size()))};
    if (scan.literal("-")) return !scan.word().empty();
    if (!scan.space()) return false;
    scan.literal("'");  // "a £22bn 'black hole'"
    const auto word = scan.word();
    const bool singular = word == "race" || word == "class" || word == "process";
    if (word.empty() || listed(kNoNouns, word) || (listed(kNotCounted, word) && !singular))
        return false;
    switch (determiner_before(written)) {
        case Determiner::none: return false;
        case Determiner::indefinite: return true;
        case Determiner::definite: return !listed(kBehindTheSum, word) && !participle(word);
    }
    return false;
}

std::string_view dash_words(const Written& written) {
    return lowered(last_word(written.before())) == "between" ? " and " : " to ";
}

bool dot_ends_sentence(const Written& written, std::size_t end) {
    const auto rest = written.rest();
    if (end == 0 || end > rest.size() || rest[end - 1] != '.') return false;
    const auto next = rest.find_first_not_of(" )'", end);
    if (next == std::string_view::npos) return true;
    if (rest[next - 1] != ' ' || !glyph_at(rest, next).upper()) return false;
    return starts_sentence(Scanner{rest.substr(next)}.word());
}

}  // namespace nashra
