// The player's side of the voice process: starts it, starts it again when it died, and opens one
// connection per utterance.
#pragma once

#include <mutex>
#include <string>

#include <sys/types.h>

#include "model/descriptor.h"

namespace nashra {

/// How the first voice process comes to be; later ones are always spawned. Forking is 7 ms nearer
/// to the first word, since nothing is loaded again, but only a process without threads may do it,
/// or one that has been given a process that was forked before them (take_over).
enum class FirstStart { fork, spawn };

/// A voice process that nobody has spoken to yet. Plain, so that one part of a program can start it
/// and another take it over.
struct WaitingVoice {
    pid_t process = -1;  // -1: there is none
    int control = -1;    // its socket
};

/// Forks one, which knows nothing but what this process has loaded so far. Throws
/// Error{unavailable}. REQUIRES: no thread was started yet.
WaitingVoice fork_voice();

/// The next VoiceProcess that would be forked is `voice` instead. One thread.
void take_over(WaitingVoice voice);

/// Thread-safe. The process lives in a session of its own, so that Ctrl-C and Ctrl-Z in the
/// terminal reach the player alone; it ends when its control socket closes, however the player
/// ended.
class VoiceProcess {
  public:
    /// Starts the process at once, so that it warms up while the page is read. `program` is this
    /// program; tests give the path of the built one.
    explicit VoiceProcess(std::string program, FirstStart first_start);
    ~VoiceProcess();
    VoiceProcess(const VoiceProcess&) = delete;
    VoiceProcess& operator=(const VoiceProcess&) = delete;

    struct Line {
        Descriptor socket;    // to a fresh child that speaks one utterance (voice_protocol.h)
        unsigned generation;  // which process it leads to, counted from 1; for `replace`
    };

    /// A dead process is replaced first. Throws Error{unavailable} when none can be started.
    Line connect();

    /// Kills the process that a line of this generation leads to and starts another, unless that
    /// has happened already: for a process that hangs.
    void replace(unsigned generation);

  private:
    void start(FirstStart how);  // REQUIRES: mutex_ held
    void stop();                 // REQUIRES: mutex_ held

    const std::string program_;
    std::mutex mutex_;  // guards all below
    Descriptor control_;
    pid_t pid_ = -1;
    unsigned generation_ = 0;
};

}  // namespace nashra
