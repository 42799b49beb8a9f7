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

/// Hands out the runs of a sentence piece by piece, from its beginning to its end.
class RunsInPieces {
  public:
    explicit RunsInPieces(const std::vector<Run>& runs) : runs_(runs) {}

    /// The part that says what stands at `begin`, `size` bytes long. REQUIRES: it lies behind the
    /// part before.
    std::vector<Run> part(std::size_t begin, std::size_t size) {
        std::vector<Run> part;
        while (next_ < runs_.size()) {
            const auto& run = runs_[next_];
            const auto from = std::max(at_, begin);
            const auto to = std::min(at_ + run.text.size(), begin + size);
            if (from < to) part.push_back({run.language, run.text.substr(from - at_, to - from)});
            if (at_ + run.text.size() > begin + size) break;  // the next piece begins in it
            at_ += run.text.size();
            ++next_;
        }
        return part;
    }

  private:
    const std::vector<Run>& runs_;
    std::size_t next_ = 0;
    std::size_t at_ = 0;  // where run `next_` begins
};

}  // namespace

std::vector<Sentence> divide(const Passage& passage, std::uint32_t index) {
    const bool chosen = passage.chosen.known() && may_be_in(passage.chosen, passage.text);
    const auto language = chosen ? passage.chosen : identify(passage.text, passage.language);
    std::vector<Sentence> result;
    for (const auto text : sentences(passage.text, language)) {
        if (!sayable(text)) continue;
        const auto runs = language_runs(text, language, passage.chosen);
        const auto pieces = clause_pieces(text);
        RunsInPieces in_pieces{runs};
        for (const auto& piece : pieces) {
            const auto number = static_cast<std::uint32_t>(result.size());
            const auto begin = static_cast<std::size_t>(piece.data() - text.data());
            const auto goes_on = &piece == &pieces.back() ? GoesOn::no : GoesOn::yes;
            result.push_back({passage.role, Place{index, number, 0}, std::string{piece},
                              in_pieces.part(begin, piece.size()), goes_on});
        }
    }
    return result;
}

}  // namespace nashra
