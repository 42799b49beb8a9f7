// The vocalised texts that the diacritizer learns from, brought to one way of writing: which marks
// a letter has, and where that is not known because the text leaves marks out. Reading one file
// throws Error; any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "spoken/diacritic_features.h"
#include "spoken/diacritic_hint.h"

namespace nashra {

/// How a text writes and what it is about. The network is told, so that it can learn words from old
/// books and still write as the news does.
enum class Manner : std::uint8_t { news, broadcast, web, modern_books, classical };
inline constexpr std::size_t kManners = 5;

inline constexpr std::uint8_t kUnknownMarks = 255;

struct TrainingItem {
    std::uint32_t first = 0;
    std::uint32_t count = 0;  // 0: not a word
    WordRows rows;
};

struct TrainingLine {
    std::vector<std::uint8_t> kinds;  // of letters
    std::vector<std::uint8_t> marks;  // their diacritic_class, or kUnknownMarks
    std::vector<LetterHint> hints;    // of letters, by other occurrences of the word
    std::vector<TrainingItem> items;
};

struct Corpus {
    std::string name;
    Manner manner = Manner::news;
    /// How often a line is shown, compared with one of weight 1: at first, and at the end.
    double weight = 1;
    double last_weight = 1;
    std::vector<TrainingLine> lines;
    std::size_t words = 0;
};

TrainingLine training_line(std::string_view line, Manner manner);

struct Corpora {
    std::vector<Corpus> training;
    /// Every fifth line of the news, which no training has seen: what is measured is measured here.
    std::vector<std::string> development;
};

/// Of a folder with the files that src/training/README.md lists.
Corpora read_corpora(const std::filesystem::path& folder);

}  // namespace nashra
