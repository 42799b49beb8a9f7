// How words are said at the moment: the lexicons that a reading began with, and what the listener
// has corrected since; and how Arabic is read. Thread-safe: the narration and the survey look words
// up while the listener corrects one.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "spoken/lexicon.h"
#include "spoken/pronounce.h"

namespace nashra {

class Pronunciation {
  public:
    explicit Pronunciation(Lexicon lexicon = {}, ArabicReading arabic = {})
        : lexicon_(std::make_shared<const Lexicon>(std::move(lexicon))),
          arabic_(std::move(arabic)) {}

    /// As it is now; it stays so for whoever holds it.
    std::shared_ptr<const Lexicon> lexicon() const {
        const std::lock_guard lock{mutex_};
        return lexicon_;
    }

    const ArabicReading& arabic() const { return arabic_; }

    /// Where it was made before its lexicons had been read. Before the first word is said.
    void begin_with(Lexicon lexicon) {
        const std::lock_guard lock{mutex_};
        lexicon_ = std::make_shared<const Lexicon>(std::move(lexicon));
    }

    /// From now on this line of a lexicon holds before all others; `name` as in Lexicon::add.
    /// Answers what is wrong with the line, and changes nothing then.
    std::vector<LexiconComplaint> correct(std::string_view line, const std::string& name);

  private:
    mutable std::mutex mutex_;  // guards lexicon_
    std::shared_ptr<const Lexicon> lexicon_;
    const ArabicReading arabic_;
};

}  // namespace nashra
