// What the episodes that are to be made lack of their text: the page behind a teaser is gone, or
// does not come today. It is said when they are made, and not every morning again. Main thread.
#pragma once

#include <vector>

#include "cli/episode_maker.h"

namespace nashra {

/// A line for each cause, with how many episodes it concerns. Answers the exit code of the worst;
/// 0: they lack nothing.
int say_lacks(const std::vector<EpisodeOrder>& orders);

}  // namespace nashra
