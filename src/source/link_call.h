// What a site asks its visitor to do, as the words of a link: "Book a demo", "Sign in with e-mail",
// "اشترك الآن". Any thread.
#pragma once

#include <string_view>

namespace nashra {

/// As a link it may have any end: "Read more about the harbour" is an invitation, not a headline.
/// `label` is folded (see source/line_kind.h).
bool is_call(std::string_view label);

}  // namespace nashra
