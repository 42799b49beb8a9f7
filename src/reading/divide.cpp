#include "reading/divide.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "reading/clause_cut.h"
#include "reading/language_id.h"
#include "reading/letters.h"
#include "reading/sentence_break.h"

namespace nashra {

namespace {

/// The part of the runs that says what stands at `begin`, `size` bytes long.
std::vector<Run> part_of(const std::vector<Run>& runs, std::size_t begin, std::size_t size) {
    std::vector<Run> part;
    std::size_t at = 0;
    for (const auto& run : runs) {
        const auto from = std::max(at, begin);
        const auto to = std::min(at + run.text.size(), begin + size);
        if (from < to) part.push_back({run.language, run.text.substr(from - at, to - from)});
        at += run.text.size();
    }
    return part;
}

}  // namespace

std::vector<Sentence> divide(const Passage& passage, std::uint32_t index) {
    const auto language = identify(passage.text, passage.language);
    std::vector<Sentence> result;
    for (const auto text : sentences(passage.text, language)) {
        if (!sayable(text)) continue;
        const auto runs = language_runs(text, language);
        const auto pieces = clause_pieces(text);
        for (const auto& piece : pieces) {
            const auto number = static_cast<std::uint32_t>(result.size());
            const auto begin = static_cast<std::size_t>(piece.data() - text.data());
            const auto goes_on = &piece == &pieces.back() ? GoesOn::no : GoesOn::yes;
            result.push_back({passage.role, Place{index, number, 0}, std::string{piece},
                              part_of(runs, begin, piece.size()), goes_on});
        }
    }
    return result;
}

}  // namespace nashra
