// What says of the book as a whole what is in it: the package document and the contents (EPUB 3.3).
// Any thread.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "output/book_story.h"
#include "output/episode.h"

namespace nashra {

// Names in the book, beside those of the episodes.
inline constexpr const char* kBookContents = "nav.xhtml";
inline constexpr const char* kBookStyle = "style.css";

/// The package document. `cover` is the name of the picture, or empty. The times of the overlays
/// are those of the episodes.
std::string book_package(const Channel& channel, std::span<const Episode* const> episodes,
                         const std::string& cover);

/// The contents: the episodes, and in each its headlines.
std::string book_contents(
    const Channel& channel, std::span<const Episode* const> episodes,
    const std::function<std::vector<BookHeadline>(const Episode&)>& headlines);

/// What the book is called.
std::string book_title(const Channel& channel);

std::string book_style();

}  // namespace nashra
