// Which of several decodings a reader would recognise as writing. Letter statistics only: a page
// whose charset nobody declared is Arabic when it decodes into Arabic words. Any thread.
#pragma once

#include <string_view>

namespace nashra {

/// How much `decoded` looks like Arabic words: above zero for Arabic, below for anything else.
double arabic_plausibility(std::u16string_view decoded);

/// How much the accented letters of `decoded` sit in Latin words ("café", not "ÇáÚÑÈ").
double latin_plausibility(std::u16string_view decoded);

}  // namespace nashra
