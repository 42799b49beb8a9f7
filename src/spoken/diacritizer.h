// Puts the vowel signs into Arabic text that has none, or not all: "كتاب" is "كِتَابٌ". What the
// writer wrote is never changed and decides what is around it. Where more than one reading is
// possible it is a guess, learnt from vocalised texts (src/training); of each word's ending it says
// how sure it is, since endings are guessed wrongest. The same text has the same signs on every
// machine, whatever was read before it. Any thread.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "spoken/vocalised_text.h"

namespace nashra {

struct DiacriticModel;
class WordMemory;

class Diacritizer {
  public:
    /// Nothing if the bytes are no model. REQUIRES: they stay where they are, at a multiple of 64
    /// bytes, for as long as this lives.
    static std::optional<Diacritizer> from(std::span<const std::byte> model);

    /// Adds to `text`, which is what vocalised_text makes of `written`, the signs that are not
    /// written, and how sure the endings are. Total, and linear in time.
    void vocalise(std::string_view written, VocalisedText& text) const;

    /// With which data and which program the model was made.
    std::string origin() const;

  private:
    Diacritizer(std::shared_ptr<const DiacriticModel> model, std::shared_ptr<WordMemory> memory)
        : model_(std::move(model)), memory_(std::move(memory)) {}

    std::shared_ptr<const DiacriticModel> model_;
    std::shared_ptr<WordMemory> memory_;
};

}  // namespace nashra
