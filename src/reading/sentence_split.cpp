#include "reading/sentence_split.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "model/sentence_start.h"
#include "reading/letters.h"
#include "reading/sentence_words.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kNowhere = std::string_view::npos;

std::size_t behind_spaces(std::string_view text, std::size_t at) {
    while (at < text.size() && at < kNowhere) {
        const auto letter = letter_at(text, at);
        if (!is_space(letter.code)) break;
        at += letter.size;
    }
    return at;
}

bool closing(char32_t code) {
    return code == U'"' || code == U'\'' || code == U')' || code == U']' || code == 0x201D ||
           code == 0x2019 || code == 0x00BB;
}

/// Behind the quotation marks and brackets that close at `at`.
std::size_t behind_closings(std::string_view text, std::size_t at) {
    for (auto letter = letter_at(text, at); letter.size > 0 && closing(letter.code);
         letter = letter_at(text, at))
        at += letter.size;
    return at;
}

bool upper_at(std::string_view text, std::size_t at) { return is_upper(letter_at(text, at).code); }

/// The word before the full stop at `dot` is none that is shortened by it.
bool plain_word(std::string_view word) {
    const auto shape = shape_of(word);
    return shape.letters >= 2 && shape.dots == 0 && shape.digits == 0 && !is_title(word) &&
           !goes_before_number(word) && !never_ends(word) && !may_end(word) &&
           !is_abbreviated(word);
}

bool currency(char32_t code) {
    return code == U'$' || code == 0x00A3 || code == 0x00A5 || code == 0x20AC;
}

/// "... closed. 15 people", "... closed. $5m": ICU takes the number for the middle of a sentence
/// when it goes on in lower case.
bool number_begins(std::string_view word, std::string_view text, std::size_t next) {
    const auto letter = letter_at(text, next);
    return (is_digit(letter.code) || currency(letter.code)) && plain_word(word);
}

/// "... is down. i went there": people who write without capitals.
bool small_start(std::string_view word, std::string_view text, std::size_t next) {
    const auto shape = shape_of(word);
    if (shape.letters < 3 || !shape.lower || !plain_word(word)) return false;
    std::string start{word_starting(text, next)};
    if (start.empty() || start[0] < 'a' || start[0] > 'z') return false;
    start[0] = static_cast<char>(start[0] - 'a' + 'A');
    return starts_sentence(start) && letter_at(text, next + start.size()).code != U'.';
}

/// "... fell. eBay rose": a name whose capital comes second.
bool small_name(std::string_view word, std::string_view text, std::size_t next) {
    if (!plain_word(word)) return false;
    const auto name = word_starting(text, next);
    const auto shape = shape_of(name);
    return is_lower(letter_at(name, 0).code) && !shape.lower && shape.letters > 2;
}

/// "on Elm St. The": no saint. "the I.M.F. The", whose parts ICU knows as abbreviations.
bool ends_before_start(std::string_view word, std::string_view text, std::size_t dot,
                       std::size_t next) {
    if (!starts_sentence(word_starting(text, next))) return false;
    const auto shape = shape_of(word);
    if (shape.upper && shape.longest == 1 && shape.dots > 0) return true;
    const auto before = dot - word.size();
    const auto size = std::min(before, kLongestWord);
    return word == "St" && ends_with_name(text.substr(before - size, size));
}

/// "What do you see? - Nothing.": the other speaker.
bool speaker_changes(std::string_view text, std::size_t next) {
    const auto dash = letter_at(text, next);
    if (dash.code != U'-' && dash.code != 0x2013) return false;
    const auto word = behind_spaces(text, next + dash.size);
    return word > next + dash.size && upper_at(text, word);
}

/// Addresses have dots without spaces.
bool in_address(std::string_view text, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && at - begin < kLongestWord && text[begin - 1] != ' ')
        --begin;
    auto token = text.substr(begin, at + kLongestWord - begin);
    token = token.substr(0, token.find(' ', at - begin));
    return token.find_first_of("/@\\_") != kNowhere || token.find("www.") != kNowhere;
}

/// "... closed.The owner": a space was forgotten.
bool space_forgotten(std::string_view text, std::size_t sign, std::size_t next) {
    constexpr std::array kDomains = {"Com"sv, "Net"sv, "Org"sv, "Co"sv, "Js"sv};
    const auto word = word_starting(text, next);
    const auto shape = shape_of(word);
    if (!shape.upper || shape.digits > 0 || shape.arabic) return false;
    if (std::find(kDomains.begin(), kDomains.end(), word) != kDomains.end()) return false;
    const auto second = letter_at(word, letter_at(word, 0).size);
    const bool pronoun = word == "I" || word == "A";
    if (pronoun ? letter_at(text, next + 1).code != U' ' : !is_lower(second.code)) return false;
    const auto behind = letter_at(text, next + word.size());
    if (behind.code == U'.' && !is_title(word)) return false;
    const auto before = letter_before(text, sign);
    const bool known = is_digit(before.code) || closing(before.code);
    if (known ? !starts_sentence(word)
              : !is_lower(before.code) || !is_lower(letter_before(text, sign - before.size).code))
        return false;
    return !in_address(text, sign);
}

/// "... the consultation.11 12 Take": where the sentence behind the numbers of notes begins.
std::size_t behind_note_numbers(std::string_view text, std::size_t sign, std::size_t next) {
    const auto before = letter_before(text, sign);
    if (!is_lower(before.code) && !closing(before.code)) return kNowhere;
    if (goes_before_number(word_ending(text, 0, sign))) return kNowhere;
    constexpr std::size_t kMostDigits = 3;
    std::size_t digits = 0;
    for (auto at = next; at < text.size() && at - next < kLongestWord; ++at) {
        if (text[at] >= '0' && text[at] <= '9') {
            if (++digits > kMostDigits) return kNowhere;
        } else if (text[at] == ' ' && digits > 0) {
            digits = 0;
            const auto word = behind_spaces(text, at);
            if (upper_at(text, word)) return word;
        } else {
            return kNowhere;
        }
    }
    return kNowhere;
}

/// Where the next sentence begins if one ends at the sign at `at`; else nowhere.
std::size_t start_behind(std::string_view text, std::size_t at, const Letter& sign) {
    const auto next = at + sign.size;
    if (sign.code == 0xFF0E) return behind_spaces(text, next);
    if (sign.code == 0x2026) {
        const auto start = behind_spaces(text, next);
        return start > next && starts_sentence(word_starting(text, start)) ? start : kNowhere;
    }
    const auto closed = behind_closings(text, next);
    if (const auto notes = note_at(text, closed); notes > 0) {
        const auto start = behind_spaces(text, closed + notes);
        return start > closed + notes && upper_at(text, start) ? start : kNowhere;
    }
    const auto start = behind_spaces(text, closed);
    if (start == closed) {
        if (sign.code == U'.' && closed == next && is_digit(letter_at(text, next).code))
            return behind_note_numbers(text, at, next);
        return space_forgotten(text, at, closed) ? closed : kNowhere;
    }
    if (speaker_changes(text, start)) return start;
    if (sign.code != U'.' || closed != next) return kNowhere;
    const auto word = word_ending(text, 0, at);
    const bool begins = number_begins(word, text, start) || small_start(word, text, start) ||
                        small_name(word, text, start) || ends_before_start(word, text, at, start);
    return begins ? start : kNowhere;
}

}  // namespace

std::size_t note_at(std::string_view text, std::size_t at) {
    constexpr std::size_t kLongestNote = 5;  // "[123]"
    std::size_t end = at;
    for (;;) {
        const auto open = behind_spaces(text, end);
        if (open >= text.size() || text[open] != '[') break;
        const auto close = text.substr(open, kLongestNote).find(']');
        if (close == kNowhere || close < 2) break;
        const auto number = text.substr(open + 1, close - 1);
        const auto digit = [](char c) { return c >= '0' && c <= '9'; };
        if (!std::all_of(number.begin(), number.end(), digit)) break;
        end = open + close + 1;
    }
    return end - at;
}

std::vector<std::size_t> unseen_starts(std::string_view text) {
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < text.size();) {
        // Nearly every byte is none of these.
        at = text.find_first_of(".?!\xE2\xEF", at);
        if (at == kNowhere) break;
        const auto sign = letter_at(text, at);
        if (std::u32string_view{U".?!…．"}.find(sign.code) != kNowhere) {
            const auto start = start_behind(text, at, sign);
            if (start < text.size()) starts.push_back(start);
        }
        at += sign.size;
    }
    return starts;
}

}  // namespace nashra
