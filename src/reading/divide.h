// From what is read as a whole to what is said in one breath: a passage becomes sentences.
// A total function; any thread.
#pragma once

#include <cstdint>
#include <vector>

#include "model/passage.h"
#include "model/sentence.h"

namespace nashra {

/// The sentences of the passage with number `index` in the running order; a very long one in pieces
/// that go on with each other. A passage without a letter or a number has none.
std::vector<Sentence> divide(const Passage& passage, std::uint32_t index);

}  // namespace nashra
