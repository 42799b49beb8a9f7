// Which of the subscriptions a listener means. Any thread.
#pragma once

#include <string>
#include <vector>

#include "library/subscriptions.h"

namespace nashra {

/// By its number in the list, its address or its title, or by the beginning of either that no other
/// has; capitals, accents and the forms of hamza do not matter. Throws Error{no_input} where there
/// is none, and Error{usage}, which lists them, where there are several.
Subscription feed_named(const std::string& name, const std::vector<Subscription>& feeds);

}  // namespace nashra
