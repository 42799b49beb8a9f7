// The transcript as it is set on a page or in a book: paragraphs and headings. Any thread.
#pragma once

#include <span>
#include <string>
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

/// A headline of the running order is a heading of level 2 (the episode's title is that of level
/// 1), a heading inside a story of level 3; what is none has level 0.
int heading_level(Role role);

/// Which paragraph is the title itself: the first headline, where it says the same. As many as
/// there are if there is none.
std::size_t title_among(const std::vector<Paragraph>& paragraphs, const std::string& title);

}  // namespace nashra
