// What is begun before the command line is read in earnest, because it takes longest: the voice,
// and the sound system. The program's exit waits for it.
#pragma once

#include "player/default_device.h"
#include "start/glance.h"
#include "voice/voice_process.h"

namespace nashra {

struct HeadStart {
    WaitingVoice voice;                     // none where there is no process to be had
    DefaultDevicePrepared sound = nullptr;  // null: it was not begun
};

/// Who then wants what could not be begun begins it. REQUIRES: no thread was started yet.
HeadStart begin_ahead(Purpose purpose);

/// Ends what was begun and nobody took. No thread is in the sound system's libraries then, which
/// are about to be taken down. Where one hangs there, ends the program.
void finish_ahead(int exit_code);

}  // namespace nashra
