// The bulletin that a listener's own feeds make: what they had, feed by feed.
#pragma once

#include <functional>
#include <vector>

#include "library/subscriptions.h"
#include "model/article.h"

namespace nashra {

/// Calls `take` with the articles of each feed that has some, in the order of the subscriptions.
/// Throws Error{usage} where there are no subscriptions, Error{try_later} where there is nothing
/// new.
void read_bulletin(Unheard unheard, const std::function<void(std::vector<Article>)>& take);

}  // namespace nashra
