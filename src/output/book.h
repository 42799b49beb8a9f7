// The talking newspaper: a podcast as an EPUB 3 book whose text and sound go in step (Media
// Overlays), for reading systems that show, read and find. The same episodes give the same bytes.
// Any thread.
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "output/episode.h"

namespace nashra {

/// Writes `target` from the episodes in the podcast's folder, newest first: their sounds and
/// transcripts are read one after the other, so memory does not grow with their number. Throws
/// Error{Kind::usage} for sound that is no MP3 (the only one of ours that every reading system
/// knows), Error{Kind::no_news} where there is no episode, Error{Kind::no_input} where a file of an
/// episode is missing or damaged, Error{Kind::io}, Error{Kind::unavailable} without libzip;
/// `target` is untouched then.
void write_book(const std::string& target, const std::filesystem::path& podcast_folder,
                const Channel& channel, std::span<const Episode> episodes);

}  // namespace nashra
