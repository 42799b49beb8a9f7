#include "spoken/diacritizer.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "spoken/diacritic_class.h"
#include "spoken/diacritic_items.h"
#include "spoken/diacritic_memory.h"
#include "spoken/diacritic_model.h"
#include "spoken/diacritic_network.h"
#include "spoken/possible_signs.h"

namespace nashra {

namespace {

// A text is read in pieces of so many items, so that memory does not grow with it.
constexpr std::size_t kItemsAtOnce = 512;

/// e to the power of something not above 0, the same on every machine, as that of the standard
/// library is not; wrong by less than a thousandth.
float power_of_e(float exponent) {
    constexpr float kSmallest = -16;
    constexpr int kHalvings = 10;
    float value = 1 + std::max(exponent, kSmallest) / (1 << kHalvings);
    for (int i = 0; i < kHalvings; ++i)
        value *= value;
    return value;
}

struct Choice {
    std::size_t index = 0;
    float confidence = 1;
};

Choice choose(const float* logits, PossibleSigns possible) {
    Choice best;
    bool found = false;
    for (std::size_t i = 0; i < kDiacriticClasses; ++i) {
        if ((possible >> i & 1U) == 0 || (found && logits[i] <= logits[best.index])) continue;
        best.index = i;
        found = true;
    }
    float sum = 0;
    for (std::size_t i = 0; i < kDiacriticClasses; ++i) {
        if ((possible >> i & 1U) != 0) sum += power_of_e(logits[i] - logits[best.index]);
    }
    best.confidence = 1 / sum;
    return best;
}

/// Goes through the letters of the words, one after the other.
class Marking {
  public:
    explicit Marking(VocalisedText& text) : text_(text), word_(text.words.begin()) {}

    void mark(std::size_t letter, const float* logits) {
        if (letter == word_->first) meant_ = is_vocalised(text_, *word_);
        const auto confidence = meant_ ? 1.0F : choose_signs(letter, logits);
        if (letter + 1 == word_->last) {
            // Of "كتابًا" the ending is on the letter before the last.
            const bool behind_tanween =
                letter > word_->first && text_.letters[letter - 1].vowel == VowelSign::fathatan;
            word_->ending_confidence = behind_tanween ? before_ : confidence;
            ++word_;
        }
        before_ = confidence;
    }

  private:
    float choose_signs(std::size_t letter, const float* logits) {
        const auto choice = choose(logits, possible_signs(text_, *word_, letter));
        const auto signs = diacritics_of_class(choice.index);
        text_.letters[letter].vowel = signs.vowel;
        text_.letters[letter].shadda = signs.shadda;
        return choice.confidence;
    }

    VocalisedText& text_;
    std::vector<VocalisedWord>::iterator word_;
    bool meant_ = false;  // as it was written
    float before_ = 1;
};

}  // namespace

std::optional<Diacritizer> Diacritizer::from(std::span<const std::byte> model) {
    auto read = read_diacritic_model(model);
    if (!read) return std::nullopt;
    return Diacritizer{std::make_shared<const DiacriticModel>(std::move(*read)),
                       std::make_shared<WordMemory>()};
}

std::string Diacritizer::origin() const { return nashra::origin(*model_); }

void Diacritizer::vocalise(std::string_view written, VocalisedText& text) const {
    const auto items = diacritic_items(written, text);
    Marking marking{text};
    for (std::size_t at = 0; at < items.size(); at += kItemsAtOnce) {
        const auto piece = std::span{items}.subspan(at, std::min(kItemsAtOnce, items.size() - at));
        const auto logits = read_network(*model_, piece, text.letters, *memory_);
        const auto first = piece.front().first;
        for (std::size_t i = 0; i < logits.size() / kDiacriticOutputs; ++i)
            marking.mark(first + i, logits.data() + i * kDiacriticOutputs);
    }
}

}  // namespace nashra
