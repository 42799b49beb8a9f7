// All of nashra but its first millisecond, as a shared library of its own: the program loads it
// when what takes longest has begun.
#pragma once

#include "start/head_start.h"

extern "C" {

/// Parses, runs one command, prints one error, answers the exit code.
[[gnu::visibility("default")]] int nashra_run(int argc, char** argv,
                                              const nashra::HeadStart& head_start);
}

namespace nashra {

inline constexpr const char* kWholeLibrary = "libnashra.so";
inline constexpr const char* kWholeFunction = "nashra_run";

}  // namespace nashra
