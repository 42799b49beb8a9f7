#include "training/corpus.h"

#include <fstream>
#include <string>
#include <utility>

#include "model/error.h"
#include "spoken/diacritic_class.h"
#include "spoken/diacritic_items.h"
#include "spoken/vocalised_text.h"

namespace nashra {

namespace {

constexpr char32_t kAlif = 0x0627;
constexpr char32_t kAlifMaqsura = 0x0649;
constexpr char32_t kHamzaBelow = 0x0625;
constexpr char32_t kWaw = 0x0648;

// The last line of so many is kept for development.
constexpr std::size_t kDevelopmentShare = 5;

struct Source {
    const char* file;
    Manner manner;
    double weight;
    double last_weight;
};

// Old books teach words, of which they have many, before the news teaches how they are used.
constexpr Source kSources[] = {
    {"wikinews-2014.txt", Manner::news, 8, 8},
    {"speech-corpus.txt", Manner::broadcast, 4, 4},
    {"catt.txt", Manner::web, 6, 6},
    {"tashkeela-modern.txt", Manner::modern_books, 1, 1},
    {"tashkeela-classical.txt", Manner::classical, 0.15, 0},
    {"tashkeela-cleaned-val.txt", Manner::classical, 0.15, 0},
};

/// Some write the fatha on the alif behind its letter: "عَلىَ".
void move_vowels_off_alif(VocalisedText& text, const VocalisedWord& word) {
    for (auto i = word.first + 1; i < word.last; ++i) {
        auto& letter = text.letters[i];
        auto& before = text.letters[i - 1];
        if (letter.letter != kAlif && letter.letter != kAlifMaqsura) continue;
        if (letter.vowel != VowelSign::fatha || before.vowel != VowelSign::unwritten) continue;
        before.vowel = VowelSign::fatha;
        letter.vowel = VowelSign::unwritten;
    }
}

/// What some texts leave out because nobody can read it otherwise: fatha before an alif, kasra over
/// a hamza below it.
void write_predictable_signs(VocalisedText& text, const VocalisedWord& word) {
    for (auto i = word.first; i < word.last; ++i) {
        auto& letter = text.letters[i];
        if (letter.vowel != VowelSign::unwritten) continue;
        if (letter.letter == kHamzaBelow) letter.vowel = VowelSign::kasra;
        if (i + 1 >= word.last) continue;
        const auto& next = text.letters[i + 1];
        const bool silent_alif = letter.letter == kWaw && i + 2 == word.last;
        const bool bare = next.vowel == VowelSign::unwritten && !next.shadda;
        if (next.letter == kAlif && bare && letter.letter != kAlif && !silent_alif)
            letter.vowel = VowelSign::fatha;
    }
}

/// The class of a letter's signs, or kUnknownMarks where the text does not say.
std::uint8_t marks_of(const VocalisedText& text, const VocalisedWord& word, std::size_t letter,
                      Manner manner) {
    const auto& signs = text.letters[letter];
    const bool bare = signs.vowel == VowelSign::unwritten;
    const bool left_out =
        bare && manner != Manner::news && !may_be_bare(text, word.first, word.last, letter);
    const bool impossible = signs.shadda && (bare || signs.vowel == VowelSign::sukun);
    if (left_out || impossible) return kUnknownMarks;
    return static_cast<std::uint8_t>(diacritic_class({signs.vowel, signs.shadda}));
}

std::vector<std::string> lines_of(const std::filesystem::path& file) {
    std::ifstream in(file);
    if (!in)
        throw Error{Kind::io, "cannot read the corpus '" + file.string() +
                                  "' (see the training's README for what belongs there)"};
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) {
        if (!line.empty()) lines.push_back(line);
    }
    return lines;
}

}  // namespace

TrainingLine training_line(std::string_view line, Manner manner) {
    auto text = vocalised_text(line);
    TrainingLine out;
    for (const auto& word : text.words) {
        move_vowels_off_alif(text, word);
        if (manner != Manner::news) write_predictable_signs(text, word);
        for (auto i = word.first; i < word.last; ++i) {
            out.kinds.push_back(letter_kind(text.letters[i].letter));
            out.marks.push_back(marks_of(text, word, i, manner));
        }
    }
    for (const auto& item : diacritic_items(line, text)) {
        out.items.push_back(
            {item.first, item.count,
             item.count > 0 ? rows_of_word(std::span{out.kinds}.subspan(item.first, item.count))
                            : rows_of_sign(item.sign)});
    }
    out.hints.assign(out.kinds.size(), kNoHint);
    return out;
}

Corpora read_corpora(const std::filesystem::path& folder) {
    Corpora corpora;
    for (const auto& source : kSources) {
        Corpus corpus{source.file, source.manner, source.weight, source.last_weight, {}, 0};
        const auto lines = lines_of(folder / source.file);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (source.manner == Manner::news && i % kDevelopmentShare == kDevelopmentShare - 1) {
                corpora.development.push_back(lines[i]);
                continue;
            }
            auto line = training_line(lines[i], source.manner);
            for (const auto& item : line.items)
                corpus.words += item.count > 0 ? 1 : 0;
            if (!line.items.empty()) corpus.lines.push_back(std::move(line));
        }
        corpora.training.push_back(std::move(corpus));
    }
    return corpora;
}

}  // namespace nashra
