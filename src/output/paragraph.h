// The transcript as it is set on a page or in a book: paragraphs and headings. Any thread.
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "output/transcript.h"

namespace nashra {

/// Sentences of one passage, one at least.
struct Paragraph {
    std::span<const Cue> cues;

    Role role() const { return cues.front().role; }
    /// Of most of it: a sentence in another one says so itself.
    Language language() const { return cues.front().language; }
};

/// They point into the transcript. Sentences without letters are in none.
std::vector<Paragraph> paragraphs_of(const Transcript& transcript);

/// The same for sentences that come one after the other. What it answers may be no paragraph: then
/// it has no sentences.
class ParagraphsToCome {
  public:
    /// The paragraph that is at its end with this sentence, which is not in it.
    std::vector<Cue> add(const Cue& cue);
    std::vector<Cue> last() { return std::exchange(cues_, {}); }

  private:
    std::vector<Cue> cues_;
};

/// A headline of the running order is a heading of level 2 (the episode's title is that of level
/// 1), a heading inside a story of level 3; what is none has level 0.
int heading_level(Role role);

/// Whether it says the same.
bool says(const Paragraph& paragraph, const std::string& title);

/// Which paragraph is the title itself: the first headline, where it says the same. As many as
/// there are if there is none.
std::size_t title_among(const std::vector<Paragraph>& paragraphs, const std::string& title);

}  // namespace nashra
