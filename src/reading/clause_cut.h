// A very long sentence in pieces that a listener can skip one by one. It is cut where the voice
// makes a clause anyway, at a comma or stronger, so that it sounds the same. Any thread.
#pragma once

#include <string_view>
#include <vector>

namespace nashra {

/// The pieces of a sentence of more than about 60 words, white space trimmed; the sentence itself
/// if it is shorter or has no clauses. Only text without any clause for 1,000 characters is cut
/// at a space, or anywhere, so that no utterance is unbounded. The views point into `sentence`.
std::vector<std::string_view> clause_pieces(std::string_view sentence);

/// A comma, a colon, a dash...: the voice begins a new clause behind it.
bool ends_clause(char32_t code);

}  // namespace nashra
