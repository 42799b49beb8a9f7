// Arabic words that are not said as they are written, in any good dictionary: a long a that is not
// written ("هَذَا" is hāḏā), a letter that is silent ("مِائَة", "عَمْرو", "أُولَئِكَ"). A closed list of
// the language, not of names. Pure functions; any thread.
#pragma once

#include <cstddef>
#include <optional>

#include "spoken/arabic_opening.h"

namespace nashra {

/// The letters of a word that are not what they seem. Most words have none.
struct ArabicIrregularity {
    std::optional<std::size_t> long_a;  // behind this letter, "هَ" of "هَذَا"
    std::optional<std::size_t> silent;  // "و" of "أُولَئِكَ"
};

ArabicIrregularity irregularity_of(ArabicLetters word);

}  // namespace nashra
