// libebur128, loaded with the first recording. Any thread.
#pragma once

#include <ebur128.h>

namespace nashra {

/// What we use of libebur128. Linking to it would cost every start its time.
struct Ebur128 {
    decltype(&::ebur128_init) init = nullptr;
    decltype(&::ebur128_destroy) destroy = nullptr;
    decltype(&::ebur128_set_channel) set_channel = nullptr;
    decltype(&::ebur128_add_frames_short) add_short = nullptr;
    decltype(&::ebur128_add_frames_float) add_float = nullptr;
    decltype(&::ebur128_loudness_global) loudness_global = nullptr;
};

/// Loaded once and never unloaded. Throws Error{unavailable} when it is not installed.
const Ebur128& ebur128_library();

}  // namespace nashra
