// Which word is heard when: what the narration thread has told of the take under way, for the main
// thread to look up. The audio thread knows only Places.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>

#include "model/place.h"
#include "player/transport.h"

namespace nashra {

/// Whether a word has a start of its own, or is said as one with the word before.
enum class Onset { own, shared };

/// Thread-safe; never used by the audio thread. Its size does not grow with the reading: what lies
/// further back than the sound that may wait in the queue is forgotten.
class WordTable {
  public:
    /// Where a reading can begin: "of the" is said as one, and has one start.
    struct Start {
        Place place;
        std::uint32_t number = 0;
    };

    struct Word {
        std::uint32_t number = 0;
        Start begin;                // its own, or that of the word it is said as one with
        std::optional<Start> next;  // not known yet, or in another sentence
    };

    /// Forgets all: the words from now on are those of this take.
    void begin(Take take);
    /// In the order in which they are heard.
    void add(Place begin, std::uint32_t number, Onset onset);

    /// The word that goes on at `place` in this take, or begins there. Nothing before the first
    /// word of a sentence.
    std::optional<Word> at(Take take, Place place) const;

  private:
    struct Entry {
        Start start;
        Onset onset;
    };

    mutable std::mutex mutex_;  // guards all below
    Take take_ = 0;
    std::deque<Entry> entries_;  // in the order in which they are heard
};

}  // namespace nashra
