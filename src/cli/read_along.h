// The article's words on the terminal while they are heard, for who reads along: with the fingers
// on a braille display, or with the eyes. Each line is printed once, and none is printed over.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/place.h"
#include "model/utterance.h"
#include "player/player.h"
#include "programme/programme.h"
#include "programme/utterances.h"

namespace nashra {

class Lexicon;

/// What is printed of the text that is spoken. A screen reader reads out whatever is
/// printed, and would speak against the voice; so it is nothing unless the listener asks for it.
enum class Echo {
    off,
    sentence,  // each when it begins to be heard, whole
    line,      // in lines of the terminal's width, each when its first word is heard; in an endless
               // paragraph (utterances.h) when its sentence begins
};

/// The text cut between words into pieces that a line has room for; a word that is longer than a
/// line is cut itself. Letters take one cell each, vowel signs none.
std::vector<std::string_view> cut_into_lines(std::string_view text, std::size_t cells);

/// Main thread.
class ReadAlong {
  public:
    using Print = std::function<void(std::string_view line)>;
    /// How many cells a line has now.
    using Width = std::function<std::size_t()>;

    ReadAlong(Echo echo, Print print, Width width);

    /// Prints what has begun to be heard since the last time.
    void follow(const Programme& programme, const Player& player);
    /// The listener has gone somewhere: what they have left unheard is not printed any more. What
    /// they come to while it is paused they are told already.
    void listener_moved(const Player& player);

    /// How often to `follow`; nothing: never.
    std::optional<std::chrono::milliseconds> patience() const;

  private:
    struct Line {
        std::size_t begin = 0;  // in the sentence
        std::string text;
    };

    /// A passage as it was when it was divided, and what its sentences depend on. To do that again
    /// for each of them takes too long between two keys.
    struct Divided {
        std::uint32_t number = 0;
        Passage passage;
        std::shared_ptr<const Lexicon> lexicon;
        std::vector<WrittenSentence> sentences;
    };

    const std::vector<WrittenSentence>& sentences_of(const Programme& programme,
                                                     std::uint32_t number);
    void begin(const Programme& programme, Place place);
    void begin(WrittenSentence sentence);
    void print_to(std::size_t position);
    void print_rest() { print_to(std::string::npos); }
    void catch_up(const Programme& programme, Place here);

    const Echo echo_;
    const Print print_;
    const Width width_;
    std::optional<Place> sentence_;   // that was begun last; nothing: the listener has left it
    std::vector<Line> lines_;         // of it
    std::size_t next_ = 0;            // of them
    std::vector<WrittenWord> words_;  // of it
    std::optional<Divided> divided_;  // the passage that was asked for last
};

}  // namespace nashra
