// Threads that are started while this lives get no signal, as those of foreign libraries must not:
// a signal is for the thread that waits for it. This thread's wait meanwhile, so not around
// anything that takes long.
#pragma once

#include <csignal>

namespace nashra {

class SignalsElsewhere {
  public:
    SignalsElsewhere() {
        sigset_t all;
        sigfillset(&all);
        pthread_sigmask(SIG_SETMASK, &all, &before_);
    }
    ~SignalsElsewhere() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
    SignalsElsewhere(const SignalsElsewhere&) = delete;
    SignalsElsewhere& operator=(const SignalsElsewhere&) = delete;

  private:
    sigset_t before_{};
};

}  // namespace nashra
