// One rule of reading aloud: it recognises a written thing ("$1.2 million") at one place of the
// text and gives the words for it. The rules of a language are tried in order at the start of each
// word, number and symbol; the first that recognises something wins, and reading goes on behind
// it. No rule ever sees the words of another. Pure functions; any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/utterance.h"

namespace nashra {

/// A place in the written text.
struct Written {
    std::string_view text;
    std::size_t at = 0;

    std::string_view rest() const { return text.substr(at); }
    std::string_view before() const { return text.substr(0, at); }
};

/// How words stand to a letter directly before or behind them.
enum class Joint { space, none };

/// What a rule recognised: that many bytes of the text are said as these words.
struct Reading {
    std::size_t length = 0;
    std::string words;
    Joint before = Joint::space;
    Joint behind = Joint::space;
};

/// What the things of a rule begin with: it is tried nowhere else.
enum class Begins { anywhere, letter, capital, digit, sign, letter_or_digit, digit_or_sign };

struct Rule {
    std::string_view name;  // as `--explain` shows it
    std::optional<Reading> (*read)(const Written& written);
    Begins begins = Begins::anywhere;
};

class LexiconReader;

/// What a language does to the end of what was said before it says something else than was written:
/// "a" before "eight" is "an".
using Seam = void (*)(std::string& said, std::string_view next);

/// The text with every recognised thing replaced by its words; appends what each rule did to
/// `changes`, if given. The lexicon, if there is one, is asked before the rules. Rules look a
/// bounded way ahead, so the time is linear.
std::string apply(std::span<const Rule> rules, std::string_view text, std::vector<Change>* changes,
                  LexiconReader* lexicon = nullptr, Seam seam = nullptr);

}  // namespace nashra
