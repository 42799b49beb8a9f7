// The voice process: a warm parent that has loaded the engine but never speaks, and forks a child
// for each utterance. So every utterance starts from the same engine state (the same bytes every
// time), and a crash or a hang costs one utterance.
#pragma once

#include <string_view>

namespace nashra {

/// The hidden first argument that turns this program into a voice process.
inline constexpr std::string_view kVoiceServerArgument = "--voice-process";

/// The descriptor on which a voice process finds its control socket.
inline constexpr int kVoiceServerSocket = 3;

/// Serves until the control socket closes. Each message on it carries one socket: the utterance's.
/// Answers the process's exit code. Single-threaded; never returns in the forked children.
int serve_voice(int control_socket);

}  // namespace nashra
