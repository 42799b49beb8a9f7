// libsamplerate, loaded for the first device or file that does not know the voice's rate. Any
// thread.
#pragma once

#include <samplerate.h>

namespace nashra {

/// What we use of libsamplerate. Hardly any needs it, and linking to it would cost every
/// start its time.
struct Samplerate {
    decltype(&::src_callback_new) callback_new = nullptr;
    decltype(&::src_callback_read) callback_read = nullptr;
    decltype(&::src_delete) delete_state = nullptr;
    decltype(&::src_short_to_float_array) short_to_float_array = nullptr;
    decltype(&::src_float_to_short_array) float_to_short_array = nullptr;
};

/// Loaded once and never unloaded. Null: not installed.
const Samplerate* samplerate_library();

}  // namespace nashra
