// What can be told from an address before its page is known. Any thread.
#pragma once

#include <string_view>

namespace nashra {

/// False for the addresses that sites all over the web give to an author, a tag, a section's list,
/// an account or a shop: no story is there. True for all others.
bool may_be_story(std::string_view address);

}  // namespace nashra
