// Footnotes of a Markdown text, which libcmark does not know: "[^tide]" is the mark in the text,
// "[^tide]: ..." below it is the note. The marks are not read; a note is read behind what its mark
// stands in, since nobody who listens can look down and come back. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace nashra {

class MarkdownNotes {
  public:
    explicit MarkdownNotes(std::string_view text);

    /// The text without its notes.
    const std::string& rest() const { return rest_; }

    /// The number of notes so far; those that stand in the text itself come as they are met.
    std::size_t size() const { return notes_.size(); }
    /// Its Markdown. REQUIRES: `number` < size().
    const std::string& note(std::size_t number) const { return notes_[number]; }

    /// Takes the marks out of a paragraph's text. Answers the numbers of their notes, in order.
    std::vector<std::size_t> take_marks(std::string& paragraph);

  private:
    std::string rest_;
    std::vector<std::string> notes_;
    std::unordered_map<std::string, std::size_t> numbers_;  // of each label
};

/// "[^tide]: The sea is low.": the size of what stands before the note. 0 for another line.
std::size_t note_head_size(std::string_view line);

}  // namespace nashra
