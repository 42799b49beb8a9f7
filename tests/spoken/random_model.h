// A small model for the vowels of Arabic that has learnt nothing: what must hold whatever a model
// says is tried with it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <random>
#include <span>
#include <vector>

#include "spoken/diacritic_features.h"
#include "spoken/diacritic_file.h"
#include "spoken/diacritic_hint.h"
#include "spoken/diacritic_model.h"

namespace nashra_test {

/// Bytes at a multiple of nashra::kModelAlignment.
class ModelBytes {
  public:
    explicit ModelBytes(std::size_t size)
        : blocks_((size + sizeof(Block) - 1) / sizeof(Block)), size_(size) {}
    std::byte* data() { return reinterpret_cast<std::byte*>(blocks_.data()); }
    std::size_t size() const { return size_; }
    std::span<const std::byte> bytes() const {
        return {reinterpret_cast<const std::byte*>(blocks_.data()), size_};
    }

  private:
    struct alignas(nashra::kModelAlignment) Block {
        std::byte bytes[nashra::kModelAlignment];
    };
    std::vector<Block> blocks_;
    std::size_t size_;
};

class RandomModel {
  public:
    explicit RandomModel(unsigned seed) : chance_(seed) {
        nashra::ModelHeader header;
        header.letter_width = 32;
        header.word_width = 16;
        header.table_width = 16;
        header.table_rows = 64;
        header.letter_layers = header.decoder_layers = 1;
        header.word_layers = 2;
        header.word_distances = {1, 2};
        header.lexicon_entries = kEntries;
        header.lexicon_bytes = 8 * kEntries;
        header.table_step = 0.05F;
        add_bytes(&header, sizeof header);
        numbers((2 * nashra::kLettersAround + 1) * nashra::kLetterKinds * 32, 1);
        numbers((nashra::kFirstHints + nashra::kSecondHints) * 32, 1);
        layer(16, 16);
        layer(32, 16);
        layer(16, 32);
        layer(32, nashra::kDiacriticOutputs);
        layer(3 * 32, 32);
        layer(3 * 16, 16);
        layer(3 * 16, 16);
        layer(3 * 32, 32);
        lexicon();
        whole_numbers(16 * 64);
        header.file_size = static_cast<std::uint32_t>(made_.size());
        std::memcpy(made_.data(), &header, sizeof header);
    }

    ModelBytes bytes() const {
        ModelBytes copy{made_.size()};
        std::memcpy(copy.data(), made_.data(), made_.size());
        return copy;
    }

  private:
    static constexpr std::uint32_t kEntries = 64;

    void add_bytes(const void* from, std::size_t size) {
        constexpr auto kAlignment = nashra::kModelAlignment;
        made_.resize((made_.size() + kAlignment - 1) / kAlignment * kAlignment);
        const auto at = made_.size();
        made_.resize(at + size);
        std::memcpy(made_.data() + at, from, size);
    }

    void numbers(std::size_t count, float most) {
        std::vector<float> values(count);
        for (auto& value : values)
            value = std::uniform_real_distribution<float>{-most, most}(chance_);
        add_bytes(values.data(), values.size() * sizeof(float));
    }

    void whole_numbers(std::size_t count) {
        std::vector<std::int8_t> values(count);
        for (auto& value : values)
            value = static_cast<std::int8_t>(std::uniform_int_distribution<int>{-63, 63}(chance_));
        add_bytes(values.data(), values.size());
    }

    void layer(std::size_t inputs, std::size_t outputs) {
        whole_numbers(inputs * outputs);
        numbers(outputs, 0.002F);
        numbers(outputs, 1);
        const float inverse_step = 40;
        add_bytes(&inverse_step, sizeof inverse_step);
    }

    void lexicon() {
        std::vector<std::uint32_t> groups(nashra::kLexiconGroups + 1, kEntries);
        groups[0] = 0;
        add_bytes(groups.data(), groups.size() * sizeof(std::uint32_t));
        std::vector<nashra::KnownPart> entries(kEntries);
        for (std::uint32_t i = 0; i < kEntries; ++i)
            entries[i] = {i * 900, 8 * i};
        add_bytes(entries.data(), entries.size() * sizeof(nashra::KnownPart));
        whole_numbers(8 * kEntries);
    }

    std::mt19937 chance_;
    std::vector<std::byte> made_;
};

}  // namespace nashra_test
