#include "output/caption.h"

#include <algorithm>
#include <limits>
#include <string_view>

#include "model/utf8.h"

namespace nashra {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t kMostLetters = 42;  // of a line

/// What stands between two spaces, and where it is in letters from the beginning.
struct Piece {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t first_letter = 0;
    std::size_t behind_letter = 0;
    bool ends_phrase = false;
};

/// A comma, a semicolon, a colon or a dash, of either script.
bool is_phrase_end(char32_t code) {
    constexpr std::u32string_view kEnds = U",;:،؛–—.!?؟…";
    return kEnds.find(code) != std::u32string_view::npos;
}

std::vector<Piece> pieces_of(std::string_view text) {
    std::vector<Piece> pieces;
    std::size_t letters = 0;
    bool between = true;
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letter_at(text, at);
        const bool space = is_white_space(letter.code);
        if (!space && between) pieces.push_back({.begin = at, .first_letter = letters});
        at += letter.size;
        ++letters;
        if (!space) {
            pieces.back().end = at;
            pieces.back().behind_letter = letters;
            pieces.back().ends_phrase = is_phrase_end(letter.code);
        }
        between = space;
    }
    return pieces;
}

/// Pieces from `first` to before `behind`.
struct Range {
    std::size_t first;
    std::size_t behind;
};

std::size_t letters_of(const std::vector<Piece>& pieces, Range range) {
    return pieces[range.behind - 1].behind_letter - pieces[range.first].first_letter;
}

/// How far a line goes that begins with piece `first`: one at least.
std::size_t filled_line(const std::vector<Piece>& pieces, std::size_t first) {
    std::size_t behind = first + 1;
    while (behind < pieces.size() && letters_of(pieces, {first, behind + 1}) <= kMostLetters)
        ++behind;
    return behind;
}

std::size_t filled_caption(const std::vector<Piece>& pieces, std::size_t first) {
    const auto line = filled_line(pieces, first);
    return line == pieces.size() ? line : filled_line(pieces, line);
}

/// How many captions all of it takes.
std::size_t fewest_captions(const std::vector<Piece>& pieces) {
    std::size_t count = 0;
    for (std::size_t first = 0; first < pieces.size(); ++count)
        first = filled_caption(pieces, first);
    return count;
}

std::size_t distance(std::size_t a, std::size_t b) { return a > b ? a - b : b - a; }

/// Where the caption that begins at `first` ends: as long as its share of the rest, which is to be
/// in `captions` (one at least), but rather behind a comma.
std::size_t end_of_caption(const std::vector<Piece>& pieces, std::size_t first,
                           std::size_t captions) {
    constexpr std::size_t kWorthOfComma = 15;  // letters
    const auto most = filled_caption(pieces, first);
    if (most == pieces.size()) return most;
    const auto share = letters_of(pieces, {first, pieces.size()}) / captions;
    std::size_t best = most;
    std::size_t best_cost = std::numeric_limits<std::size_t>::max();
    for (std::size_t behind = first + 1; behind <= most; ++behind) {
        const auto cost = distance(letters_of(pieces, {first, behind}), share) +
                          (pieces[behind - 1].ends_phrase ? 0 : kWorthOfComma);
        if (cost > best_cost) continue;
        best = behind;
        best_cost = cost;
    }
    return best;
}

std::vector<CaptionLine> lines_of(const std::vector<Piece>& pieces, Range range) {
    const auto line = [&](Range part) {
        return CaptionLine{pieces[part.first].begin, pieces[part.behind - 1].end};
    };
    if (letters_of(pieces, range) <= kMostLetters || range.behind - range.first == 1)
        return {line(range)};
    // The two are about as long, as far as both fit; the first is as long as it can be otherwise.
    std::size_t best = std::min(filled_line(pieces, range.first), range.behind - 1);
    std::size_t best_cost = std::numeric_limits<std::size_t>::max();
    for (std::size_t middle = range.first + 1; middle < range.behind; ++middle) {
        const auto first = letters_of(pieces, {range.first, middle});
        const auto second = letters_of(pieces, {middle, range.behind});
        if (std::max(first, second) > kMostLetters || distance(first, second) >= best_cost)
            continue;
        best = middle;
        best_cost = distance(first, second);
    }
    return {line({range.first, best}), line({best, range.behind})};
}

/// When the piece is heard, to judge by the letters before it.
milliseconds estimated_start(const Cue& cue, const std::vector<Piece>& pieces, std::size_t piece) {
    const auto all = static_cast<milliseconds::rep>(pieces.back().behind_letter);
    const auto before = static_cast<milliseconds::rep>(pieces[piece].first_letter);
    return cue.start + (cue.end - cue.start) * before / all;
}

milliseconds start_of(const Cue& cue, const std::vector<Piece>& pieces, std::size_t piece) {
    const auto begin = pieces[piece].begin;
    const auto word = std::partition_point(cue.words.begin(), cue.words.end(),
                                           [&](const CueWord& each) { return each.end <= begin; });
    if (word != cue.words.end() && word->begin < pieces[piece].end) return word->start;
    return estimated_start(cue, pieces, piece);
}

/// Captions follow one another without a gap. False where one would have no time.
bool set_times(std::vector<Caption>& all, const Cue& cue, const std::vector<milliseconds>& starts) {
    bool each_has_time = true;
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].start = i == 0 ? cue.start : starts[i];
        all[i].end = i + 1 == all.size() ? cue.end : starts[i + 1];
        each_has_time = each_has_time && all[i].start < all[i].end;
    }
    return each_has_time;
}

/// Letters that are written from right to left: Hebrew to Arabic Extended-A, and their
/// presentation forms. (Unicode's Bidi_Class R and AL, by blocks.)
bool is_from_right(char32_t code) {
    return (code >= 0x590 && code <= 0x8FF) || (code >= 0xFB1D && code <= 0xFDFF) ||
           (code >= 0xFE70 && code <= 0xFEFC);
}

/// Digits and signs have no direction of their own, Arabic ones no strong one.
bool is_without_direction(char32_t code) {
    const bool latin = (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
    if (code < 0xC0) return !latin;
    return (code >= 0x2000 && code <= 0x2BFF) || (code >= 0x660 && code <= 0x66D) ||
           code == 0x60C || code == 0x61B || code == 0x61F || (code >= 0x6F0 && code <= 0x6F9);
}

}  // namespace

std::vector<Caption> captions(const Cue& cue) {
    std::vector<Caption> all;
    const auto pieces = pieces_of(cue.text);
    if (pieces.empty() || cue.end <= cue.start) return all;
    std::vector<milliseconds> heard;
    std::vector<milliseconds> estimated;
    const auto fewest = fewest_captions(pieces);
    for (std::size_t first = 0; first < pieces.size();) {
        const auto left = std::max<std::size_t>(fewest, all.size() + 1) - all.size();
        const auto behind = end_of_caption(pieces, first, left);
        all.push_back({lines_of(pieces, {first, behind})});
        heard.push_back(start_of(cue, pieces, first));
        estimated.push_back(estimated_start(cue, pieces, first));
        first = behind;
    }
    // The times of the words may be none: all the same, say.
    if (!set_times(all, cue, heard) && !set_times(all, cue, estimated))
        std::erase_if(all, [](const Caption& caption) { return caption.end <= caption.start; });
    return all;
}

std::string direction_mark(const Cue& cue, CaptionLine line) {
    for (std::size_t at = line.begin; at < line.end;) {
        const Letter letter = letter_at(cue.text, at);
        at += letter.size;
        if (is_without_direction(letter.code)) continue;
        if (is_from_right(letter.code) == in_arabic_script(cue.language)) return {};
        return in_arabic_script(cue.language) ? "\u200F" : "\u200E";
    }
    return {};
}

}  // namespace nashra
