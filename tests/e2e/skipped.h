// For tests that listen.
#pragma once

#include <catch2/catch.hpp>

#include "e2e/sound_room.h"

namespace nashra::test {

/// Nothing can be heard here: there is no sound server, or nothing that records it.
inline bool skipped() {
    if (SoundRoom::possible()) return false;
    WARN("skipped: pulseaudio and parec are not installed (packaging/debian-packages)");
    return true;
}

}  // namespace nashra::test
