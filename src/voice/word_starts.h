// From eSpeak NG's word events to the words of a run. Lives in voice processes.
//
// What eSpeak NG 1.51 does (measured): an event has the position of the word in the text it was
// given, in characters, and of the frame. Both are right, within "[[ ]]" too, where each word has
// an event, and behind any number of clauses. But it tells of words of its own: "twenty-one" and
// "don't" are one, "COVID-19" three, "1 234" as many as are said of it, "&", "--" and a slash are
// words, and at the end of some clauses there is one of no length. And "of the", "in the", "have
// been" are said as one: there is no event for the second, nor for "backed" behind "[[h'u:Ti]]-".
// So words are found by their position alone, which keeps a word that is missing from shifting
// those behind it; and one that was skipped is told of with the next.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace nashra {

class WordStarts {
  public:
    /// Receives every word in order. One that is said together with the word before it is given its
    /// share of their sound, by letters, when that is over.
    using Listener = std::function<void(std::uint32_t word, std::uint64_t frame)>;

    /// `text` is what the engine is given for a run of so many words (spoken_words.h).
    WordStarts(std::string_view text, std::uint32_t count, Listener listener);

    /// The word that an event is about, by its first character, counted from 1, and its length.
    /// Nothing when it is still the one of the event before, or an earlier one.
    std::optional<std::uint32_t> find(int position, int length);

    /// This word's sound begins at the frame. In order.
    void begin(std::uint32_t word, std::uint64_t frame);
    /// The run's sound ends.
    void end(std::uint64_t frame);

  private:
    struct Word {
        int position;  // of its first character
        std::uint32_t letters;
    };

    void tell_until(std::uint32_t word, std::uint64_t frame);

    std::vector<Word> words_;
    const Listener listener_;
    std::uint32_t found_ = 0;  // so many words were found, or passed over
    std::uint32_t told_ = 0;
    std::uint64_t frame_ = 0;  // at which the last word that was told began
};

}  // namespace nashra
