#include "source/hyphen.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "source/ascii.h"

namespace nashra {

namespace {

constexpr auto kHyphens = std::to_array<std::string_view>({"-", "\u2010"});

/// Bytes of the hyphen at the end of a line that has a letter before it, or 0: a dash is none.
std::size_t hyphen_size(std::string_view line) {
    for (const auto hyphen : kHyphens) {
        if (!line.ends_with(hyphen) || line.size() <= hyphen.size()) continue;
        const char before = line[line.size() - hyphen.size() - 1];
        const bool letter = is_ascii_letter(before) || (before & 0x80) != 0;
        if (letter && !line.substr(0, line.size() - hyphen.size()).ends_with("—"))
            return hyphen.size();
    }
    return 0;
}

bool is_stop(char c) {
    return std::string_view{".,;:!?\"'()[]“”’«»_*"}.find(c) != std::string_view::npos;
}

/// Without the marks around it.
std::string_view bare(std::string_view word) {
    while (!word.empty() && is_stop(word.front()))
        word.remove_prefix(1);
    while (!word.empty() && is_stop(word.back()))
        word.remove_suffix(1);
    return word;
}

std::string_view last_word(std::string_view line) { return line.substr(line.rfind(' ') + 1); }
std::string_view first_word(std::string_view line) { return line.substr(0, line.find(' ')); }

/// Words that are hardly ever cut there, but often joined to another one.
bool is_joined(std::string_view beginning) {
    constexpr auto kJoined = std::to_array<std::string_view>(
        {"self",  "well",  "half",  "ex",      "non",    "so",     "all",     "ill",    "long",
         "old",   "new",   "high",  "low",     "mid",    "anti",   "semi",    "two",    "three",
         "four",  "five",  "six",   "seven",   "eight",  "nine",   "ten",     "twenty", "thirty",
         "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "first",  "second",
         "third", "sea",   "man",   "to",      "good"});
    return std::find(kJoined.begin(), kJoined.end(), ascii_lower(beginning)) != kJoined.end();
}

/// How the words of a text are written in it.
class Words {
  public:
    explicit Words(std::string_view text) : text_(text) {}

    bool has(const std::string& word) {
        if (words_.empty()) {
            for_each_word(text_, [this](std::string_view each) {
                words_.insert(ascii_lower(bare(each)));
                return true;
            });
        }
        return words_.contains(word);
    }

  private:
    std::string_view text_;
    std::unordered_set<std::string> words_;  // read with the first hyphen
};

/// "Anglo-Saxon", "half-open", "state-of-the-art": no margin has made these hyphens.
bool is_of_word(std::string_view line, std::string_view next, Words& words) {
    const std::string cut = ascii_lower(bare(last_word(line)));
    const std::string beginning =
        cut.substr(0, cut.size() - std::min(hyphen_size(line), cut.size()));
    const std::string end = ascii_lower(bare(first_word(next)));
    return is_ascii_upper(next.front()) || beginning.find('-') != std::string::npos ||
           words.has(beginning + "-" + end) ||
           (is_joined(beginning) && !words.has(beginning + end));
}

}  // namespace

bool is_cut(std::string_view line, std::string_view next) {
    if (hyphen_size(line) == 0 || next.empty()) return false;
    return is_ascii_letter(next.front()) || (next.front() & 0x80) != 0;
}

std::string joined_lines(std::string_view text, const std::vector<Line>& lines,
                         const std::function<bool(std::size_t)>& is_broken) {
    Words words{text};
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view line = lines[i].text;
        out += line;
        if (i + 1 == lines.size() || !is_broken(i)) {
            out += lines[i].blank_after ? "\n\n" : "\n";
        } else if (!is_cut(line, lines[i + 1].text)) {
            out += ' ';
        } else if (!is_of_word(line, lines[i + 1].text, words)) {
            out.resize(out.size() - hyphen_size(line));
        }
    }
    return out;
}

}  // namespace nashra
