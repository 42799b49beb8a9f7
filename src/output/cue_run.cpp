#include "output/cue_run.h"

#include <algorithm>

namespace nashra {

namespace {

/// Nothing where there is nothing; a run with its neighbour where both are in one language.
void append(std::vector<CueRun>& runs, const CueRun& run) {
    if (run.begin >= run.end) return;
    if (!runs.empty() && runs.back().language == run.language) {
        runs.back().end = run.end;
    } else {
        runs.push_back(run);
    }
}

}  // namespace

std::vector<CueRun> runs_of(const Cue& cue) {
    std::vector<CueRun> runs;
    std::size_t at = 0;
    for (const auto& run : cue.runs) {
        const auto begin = std::clamp(run.begin, at, cue.text.size());
        const auto end = std::clamp(run.end, begin, cue.text.size());
        append(runs, {at, begin, cue.language});
        append(runs, {begin, end, run.language.known() ? run.language : cue.language});
        at = end;
    }
    append(runs, {at, cue.text.size(), cue.language});
    return runs;
}

}  // namespace nashra
