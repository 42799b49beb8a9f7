// How words are said at the moment: the lexicons that a reading began with, and what the listener
// has corrected since; and how Arabic is read. Thread-safe: the narration and the survey look words
// up while the listener corrects one.
#pragma once

#include <future>
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
    /// Of a lexicon that is still being read: whoever first asks for it waits.
    Pronunciation(std::future<Lexicon> lexicon, ArabicReading arabic)
        : awaited_(std::move(lexicon)), arabic_(std::move(arabic)) {}

    /// As it is now; it stays so for whoever holds it. Throws what reading it did, once: then there
    /// is an empty one.
    std::shared_ptr<const Lexicon> lexicon() const;

    const ArabicReading& arabic() const { return arabic_; }

    /// From now on this line of a lexicon holds before all others; `name` as in Lexicon::add.
    /// Answers what is wrong with the line, and changes nothing then.
    std::vector<LexiconComplaint> correct(std::string_view line, const std::string& name);

  private:
    mutable std::mutex mutex_;  // guards both below
    mutable std::shared_ptr<const Lexicon> lexicon_ = std::make_shared<const Lexicon>();
    mutable std::future<Lexicon> awaited_;  // valid until somebody has asked
    const ArabicReading arabic_;
};

}  // namespace nashra
