// The sound system made ready for its default device. That is what takes longest before the first
// word, and what it will be asked to play plays no part in it: so a program may begin it before it
// knows even what it was called for.
#pragma once

#include <optional>

namespace nashra {

/// Loads PortAudio and initialises it, quietly, without looking at any device. False: it is not
/// there or does not answer, and then it is not initialised. Blocks. One thread at a time.
bool prepare_default_device();

/// Undoes that.
void release_default_device();

/// Waits for what was begun elsewhere, and answers what prepare_default_device() has. Whoever calls
/// it has the device, and releases it.
using DefaultDevicePrepared = bool (*)();

/// Whoever needs it from now on takes what `prepared` answers. Before the first SoundDevice.
void expect_default_device(DefaultDevicePrepared prepared);

/// What was begun elsewhere is over now: whether it is prepared. Nothing, at once, where nothing
/// was begun, or somebody has taken it.
std::optional<bool> take_expected_default_device();

}  // namespace nashra
