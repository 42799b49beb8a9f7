// What a command line is about, by the words in it: enough to begin with what takes longest.
#pragma once

namespace nashra {

enum class Purpose {
    to_print,
    to_speak,   // it needs a voice
    to_listen,  // it needs a voice and the default sound device
};

/// Right for what most people type. A mistake costs time: something is begun that nobody needs, or
/// what is needed begins later.
Purpose glance_at(int argc, const char* const* argv);

}  // namespace nashra
