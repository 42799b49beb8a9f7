// An episode in the book: its text, and which sentence is heard when. Any thread.
#pragma once

#include <string>
#include <vector>

#include "output/episode.h"
#include "output/transcript.h"

namespace nashra {

/// What the contents of the book say of a headline inside an episode.
struct BookHeadline {
    std::string id;  // of its element in the text
    std::string text;
    Language language;
};

/// ` lang="ar" xml:lang="ar" dir="rtl"` where the language is not that around it.
std::string book_language(Language language, Language around);

// The names of an episode's files in the book.
std::string book_text_name(const Episode& episode);
std::string book_overlay_name(const Episode& episode);
std::string book_sound_name(const Episode& episode);

/// XHTML, with an element for each sentence.
std::string book_text(const Episode& episode, const Transcript& transcript);

/// SMIL (EPUB Media Overlays 3): the sentences with their times, which follow one another without a
/// gap from the first frame of the sound to the last, so that pauses are heard too. An episode of
/// which no sentence is known is heard with its title.
std::string book_overlay(const Episode& episode, const Transcript& transcript);

/// All but the one that is the episode's title.
std::vector<BookHeadline> book_headlines(const Episode& episode, const Transcript& transcript);

}  // namespace nashra
