// libsndfile, loaded with the first recording. Any thread.
#pragma once

#include <sndfile.h>

namespace nashra {

/// What we use of libsndfile. Linking to it, and to the seven codecs behind it, would cost every
/// start a millisecond.
struct Sndfile {
    decltype(&::sf_open_virtual) open_virtual = nullptr;
    decltype(&::sf_command) command = nullptr;
    decltype(&::sf_write_float) write_float = nullptr;
    decltype(&::sf_write_short) write_short = nullptr;
    decltype(&::sf_close) close = nullptr;
    decltype(&::sf_version_string) version = nullptr;
    decltype(&::sf_strerror) error_text = nullptr;
};

/// Loaded once and never unloaded. Throws Error{unavailable} when it is not installed.
const Sndfile& sndfile();

}  // namespace nashra
