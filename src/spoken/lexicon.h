// How single words are said: names, foreign words and acronyms that neither the rules of a language
// nor its voice get right. Its lines are written by people; voices/README.md is the format. A
// value; any number of threads may read it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/language.h"
#include "spoken/lexicon_entry.h"
#include "spoken/lexicon_pattern.h"
#include "spoken/rule.h"

namespace nashra {

class FoldedWord;

/// What is wrong with a line, for the one who wrote it.
struct LexiconComplaint {
    int line = 0;  // counted from 1
    std::string message;
};

/// What a lexicon says of a place in a text.
struct LexiconReading {
    Reading reading;
    std::string_view source;  // the name of the file that it stands in
    bool written = false;     // the words are still to be read by the rules, as a text is
};

class Lexicon {
  public:
    /// Takes in the lines of a file; `name` is what an explanation calls it. `language` is the
    /// voice that its entries are for; undetermined, each entry's letters tell. What comes later,
    /// in a file or in a later file, wins. Bad lines are left out and complained of.
    std::vector<LexiconComplaint> add(std::string_view lines, const std::string& name,
                                      Language language = kUndetermined);

    bool empty() const { return entry_count_ == 0 && patterns_.empty(); }
    std::size_t size() const { return entry_count_ + patterns_.size(); }

  private:
    friend class LexiconReader;

    /// All that is known of one word or phrase, however it is spelled, and of what begins with it.
    struct Node {
        std::vector<LexiconEntry> entries;
        std::uint8_t longest = 1;  // words of the longest phrase that begins with this word
    };
    /// So that a word of the text is looked up where it stands, without a copy.
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view key) const {
            return std::hash<std::string_view>{}(key);
        }
    };

    /// Or what is wrong with the entry.
    std::optional<std::string> insert(LexiconEntry entry);
    std::optional<std::string> insert(PatternEntry entry);
    const Node* node(std::string_view key) const;

    std::unordered_map<std::string, Node, Hash, std::equal_to<>> nodes_;
    std::vector<LexiconPattern> patterns_;
    std::vector<std::string> sources_;
    std::size_t entry_count_ = 0;
};

/// The lexicon opened at one text for one voice. One thread; both must outlive it.
class LexiconReader {
  public:
    LexiconReader(const Lexicon& lexicon, std::string_view text, Language voice);

    /// REQUIRES: `at` is the beginning of a word, number or sign of the text, and not before that
    /// of the call before.
    std::optional<LexiconReading> read(std::size_t at);

  private:
    struct Phrase;

    std::optional<LexiconReading> read_pattern(std::size_t at);
    std::optional<LexiconReading> read_word(std::size_t at) const;
    std::optional<LexiconReading> read_behind_clitics(std::size_t at, std::size_t end) const;
    std::optional<LexiconReading> look_up(const FoldedWord& first, const Phrase& phrase) const;

    const Lexicon& lexicon_;
    const std::string_view text_;
    const Language voice_;
    std::vector<PatternMatch> matches_;  // in the order of the text
    std::size_t next_match_ = 0;
};

}  // namespace nashra
