// Names of states, cities and clubs: nobody counts them ("2-1 برشلونة"), and they act ("أطلقت روسيا
// 20 صاروخا"). Any thread.
#pragma once

#include <string_view>

namespace nashra {

/// Of a state, a big city, a club or a body, as it is written without vowel signs.
bool known_name(std::string_view word);

}  // namespace nashra
