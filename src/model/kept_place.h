// A place of a reading in words, by which it is found again when what is read has changed since: a
// feed has newer stories, a page other paragraphs. A Place counts, and counts differently then. A
// plain value; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace nashra {

struct KeptPlace {
    std::string story{};          // the headline's name wherever it is met, else its words
    std::string title{};          // the headline's words, for people
    std::uint32_t headline = 0;   // "3 of 27", as it was
    std::uint32_t headlines = 0;  //
    std::uint32_t passage = 0;    // counted in the story, from 0
    std::uint32_t sentence = 0;   // counted in the passage
    std::uint32_t word = 0;       // of those that are said, the one that was heard last
    std::string text{};           // the sentence as it is written; of an endless paragraph: none
    std::vector<std::string> following{};  // the names of the stories behind it, the next one first

    friend bool operator==(const KeptPlace&, const KeptPlace&) = default;
};

}  // namespace nashra
