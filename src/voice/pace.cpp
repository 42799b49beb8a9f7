#include "voice/pace.h"

#include <algorithm>
#include <cmath>

namespace nashra {

namespace {

// Above this rate eSpeak's vowels shrink to glides, and from 450 on it speaks at 175 and compresses
// that. The clearest for its cost was found in between: the spectra of sound that was spoken at 300
// and compressed stay as near to slow speech as those of eSpeak's own compression (mean cepstral
// distance after alignment at 600 words a minute: 15.1 against 14.7, spoken at 449 and compressed
// 18.6; Arabic 13.8, 13.9, 16.3), for half of its processor time. And no speed sounds different in
// kind from the next one.
constexpr double kFastestSpoken = 300;

constexpr double kSlowestSpoken = 80;  // eSpeak's own limit

/// What the engine must be asked for, per word a minute that is heard.
double engine_share(Language language) {
    if (language == kArabic) return 1.47;
    return 1.02;
}

}  // namespace

Pace pace_for(Language language, Speed heard) {
    const double wanted = std::max(kSlowestSpoken, heard.wpm() * engine_share(language));
    const double spoken = std::min(wanted, kFastestSpoken);
    return {static_cast<int>(std::lround(spoken)), std::max(1.0, wanted / kFastestSpoken)};
}

}  // namespace nashra
