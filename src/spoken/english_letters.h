// English words as rows of letters: capitals, and names that are spelled. Any thread.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace nashra {

bool all_capitals(std::string_view word);       // "IDF"; not "", "Idf", "É"
std::string spelled(std::string_view letters);  // "IDF" -> "I D F", "uk" -> "U K"
std::string lowered(std::string_view word);     // ASCII letters only

/// But for the case of their ASCII letters.
bool alike(std::string_view word, std::string_view other);

/// "Dr", "Leo"; not "UN", "X", "McGee": one capital, at the beginning.
bool capitalised(std::string_view word);

template <typename List>
bool listed(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace nashra
