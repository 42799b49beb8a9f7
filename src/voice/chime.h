// The soft sound between two headlines (assets/chime.wav, which assets/make-chime makes). Any
// thread.
#pragma once

#include <vector>

#include "model/delivery.h"
#include "model/pcm.h"

namespace nashra {

/// As long as the speed allows, as loud as the voice is; the same samples for the same delivery.
/// Empty where the listener wants none.
std::vector<Sample> chime(const Delivery& delivery);

}  // namespace nashra
