// The bulletin that a listener's own feeds make: what they had, feed by feed.
#pragma once

#include <functional>
#include <vector>

#include "library/subscriptions.h"
#include "model/article.h"

namespace nashra {

using TakeArticles = std::function<void(std::vector<Article>)>;

/// Calls `take` with the articles of each feed that has some, in the order of the subscriptions; a
/// story that several feeds have is in the first one's. Throws Error{usage} where there are no
/// subscriptions, Error{try_later} where there is nothing new.
void read_bulletin(const Subscriptions& subscriptions, Unheard unheard, const TakeArticles& take);

/// Of the listener's own library; Error{usage} if there is none yet.
void read_bulletin(Unheard unheard, const TakeArticles& take);

}  // namespace nashra
