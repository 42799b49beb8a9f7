#include "spoken/diacritic_words.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace nashra {

namespace {

/// What is larger of two rows.
void take_largest(float* to, const float* from, std::size_t width) {
    for (std::size_t c = 0; c < width; c += kRowPart) {
        RowPart largest;
        RowPart other;
        std::memcpy(&largest, to + c, sizeof largest);
        std::memcpy(&other, from + c, sizeof other);
        largest = other > largest ? other : largest;
        std::memcpy(to + c, &largest, sizeof largest);
    }
}

using WholePart [[gnu::vector_size(64)]] = std::int32_t;
using TablePart [[gnu::vector_size(16)]] = std::int8_t;

/// The rows of the table that a word has, added.
void sum_table_rows(const DiacriticModel& model, const WordRows& rows, float* to) {
    const std::size_t width = model.header.table_width;
    for (std::size_t c = 0; c < width; c += kRowPart) {
        WholePart sum{};
        for (const auto row : rows) {
            if (row == kNoRow) continue;
            TablePart part;
            std::memcpy(&part, model.table + (row & (model.header.table_rows - 1)) * width + c,
                        sizeof part);
            sum += __builtin_convertvector(part, WholePart);
        }
        const auto scaled = __builtin_convertvector(sum, RowPart) * model.header.table_step;
        std::memcpy(to + c, &scaled, sizeof scaled);
    }
}

/// One item to be read, with its letters.
struct NewItem {
    std::size_t item = 0;  // of the piece's
    std::span<const std::uint8_t> kinds;
    std::span<const VocalisedLetter> written;
    char32_t sign = 0;
};

bool is_bare(std::span<const VocalisedLetter> letters) {
    return std::all_of(letters.begin(), letters.end(), [](const VocalisedLetter& letter) {
        return letter.vowel == VowelSign::unwritten && !letter.shadda;
    });
}

/// Goes through the network's first layers with some items.
class Reading {
  public:
    Reading(const DiacriticModel& model, std::span<const NewItem> items)
        : model_(model), items_(items) {
        std::size_t letters = 0;
        for (const auto& item : items) {
            places_.push_back({letters, item.kinds.size()});
            letters += item.kinds.size();
        }
        read_.letters.resize(letters, model.header.letter_width);
        read_.words.resize(items.size(), model.header.word_width);
    }

    WordsAlone read() {
        for (std::size_t i = 0; i < items_.size(); ++i)
            show_letters(items_[i], places_[i].first);
        for (const auto& layer : model_.letter_layers)
            look_around_letters(layer, places_, read_.letters);
        sum_rows();
        add_alone(model_.rows_to_word, rows_, read_.words.values.data());
        find_largest();
        add_alone(model_.letters_to_word, rows_, read_.words.values.data());
        sum_taps();
        return std::move(read_);
    }

  private:
    void show_letters(const NewItem& item, std::size_t first) {
        const auto width = read_.letters.width;
        const auto& kinds = item.kinds;
        std::array<LetterHint, kLongestItem> hints;
        hint_letters(model_.lexicon, kinds, item.written, std::span{hints}.first(kinds.size()));
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            auto* to = read_.letters.row(first + i);
            add_row(to, model_.hints + hints[i].first * width, width);
            add_row(to, model_.hints + (kFirstHints + hints[i].second) * width, width);
            for (std::size_t tap = 0; tap <= 2 * kLettersAround; ++tap) {
                const auto at = i + tap - kLettersAround;  // beyond the end if it is before 0
                const std::size_t kind = at < kinds.size() ? kinds[at] : 0;
                add_row(to, model_.letters + (tap * kLetterKinds + kind) * width, width);
            }
        }
    }

    void sum_rows() {
        const std::size_t width = model_.header.table_width;
        rows_.resize(items_.size(), width);
        for (std::size_t i = 0; i < items_.size(); ++i) {
            const auto& item = items_[i];
            const auto rows =
                item.kinds.empty() ? rows_of_sign(item.sign) : rows_of_word(item.kinds);
            sum_table_rows(model_, rows, rows_.row(i));
        }
    }

    void find_largest() {
        const auto width = read_.letters.width;
        rows_.resize(items_.size(), width);
        for (std::size_t i = 0; i < items_.size(); ++i) {
            for (std::size_t j = 0; j < places_[i].count; ++j)
                take_largest(rows_.row(i), read_.letters.row(places_[i].first + j), width);
        }
    }

    void sum_taps() {
        if (model_.word_layers.empty()) return;
        const auto& layer = model_.word_layers.front();
        read_.words.activate_all(layer.inverse_step);
        read_.sums.resize(items_.size() * kTapsAround * layer.outputs);
        std::vector<const std::uint8_t*> places;
        for (std::size_t i = 0; i < items_.size(); ++i)
            places.push_back(read_.words.whole_row(i));
        nashra::sum_taps(layer, places.data(), places.size(), read_.sums.data());
    }

    const DiacriticModel& model_;
    std::span<const NewItem> items_;
    std::vector<LettersOfItem> places_;
    WordsAlone read_;
    DiacriticStream rows_;
};

std::size_t sums_of_item(const DiacriticModel& model) {
    return model.word_layers.empty() ? 0 : kTapsAround * model.header.word_width;
}

RowsToFill rows_of(WordsAlone& words, std::size_t item, LettersOfItem letters, std::size_t sums) {
    const auto width = words.letters.width;
    return {std::span{words.letters.values}.subspan(letters.first * width, letters.count * width),
            std::span{words.words.values}.subspan(item * words.words.width, words.words.width),
            std::span{words.sums}.subspan(item * sums, sums)};
}

}  // namespace

WordsAlone read_words_alone(const DiacriticModel& model, std::span<const DiacriticItem> items,
                            std::span<const VocalisedLetter> letters, WordMemory& memory) {
    WordsAlone all;
    if (items.empty()) return all;
    const auto begin = items.front().first;
    const auto end = items.back().first + items.back().count;
    std::vector<std::uint8_t> kinds;
    kinds.reserve(end - begin);
    for (std::size_t i = begin; i < end; ++i)
        kinds.push_back(letter_kind(letters[i].letter));
    const auto sums = sums_of_item(model);
    all.letters.resize(kinds.size(), model.header.letter_width);
    all.words.resize(items.size(), model.header.word_width);
    all.sums.resize(items.size() * sums);
    std::vector<NewItem> unread;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const LettersOfItem place{items[i].first - begin, items[i].count};
        const NewItem item{i, std::span{kinds}.subspan(place.first, place.count),
                           letters.subspan(items[i].first, items[i].count), items[i].sign};
        const bool known = is_bare(item.written) &&
                           memory.recall(item.kinds, item.sign, rows_of(all, i, place, sums));
        if (!known) unread.push_back(item);
    }
    if (unread.empty()) return all;
    auto read = Reading{model, unread}.read();
    std::size_t first = 0;
    for (std::size_t i = 0; i < unread.size(); ++i) {
        const auto& item = unread[i];
        const LettersOfItem place{items[item.item].first - begin, item.kinds.size()};
        const auto from = rows_of(read, i, {first, item.kinds.size()}, sums);
        const auto to = rows_of(all, item.item, place, sums);
        std::copy(from.letters.begin(), from.letters.end(), to.letters.begin());
        std::copy(from.word.begin(), from.word.end(), to.word.begin());
        std::copy(from.sums.begin(), from.sums.end(), to.sums.begin());
        if (is_bare(item.written))
            memory.keep(item.kinds, item.sign, {from.letters, from.word, from.sums});
        first += item.kinds.size();
    }
    return all;
}

}  // namespace nashra
