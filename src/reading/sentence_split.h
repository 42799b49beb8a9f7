// Sentence ends that ICU's rules do not see: before a number ("... closed. 15 people were hurt."),
// without a space ("... closed.The owner said"), behind the number of a note. Looks at a few words
// on either side, never further. Any thread.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace nashra {

/// Where sentences begin after such ends, in order.
std::vector<std::size_t> unseen_starts(std::string_view text);

/// The length of the notes "[17] [18]" that stand at `at`, spaces before and between them included;
/// 0 when there is none.
std::size_t note_at(std::string_view text, std::size_t at);

}  // namespace nashra
