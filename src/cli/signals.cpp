#include "cli/signals.h"

#include <pthread.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace nashra {

Signals::Signals(std::initializer_list<int> signals) {
    sigemptyset(&set_);
    for (const int signal : signals) {
        struct sigaction now {};
        sigaction(signal, nullptr, &now);
        // What was ignored when we began stays ignored: nohup.
        if (now.sa_handler != SIG_IGN) sigaddset(&set_, signal);
    }
    pthread_sigmask(SIG_BLOCK, &set_, nullptr);
    descriptor_ = Descriptor{signalfd(-1, &set_, SFD_CLOEXEC | SFD_NONBLOCK)};
}

Signals::ByDefault::ByDefault(const Signals& signals) : signals_(signals) {
    pthread_sigmask(SIG_UNBLOCK, &signals_.set_, nullptr);
}

Signals::ByDefault::~ByDefault() { pthread_sigmask(SIG_BLOCK, &signals_.set_, nullptr); }

void Signals::suspend() {
    sigset_t stop;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    raise(SIGTSTP);  // pending, since it is blocked
    pthread_sigmask(SIG_UNBLOCK, &stop, nullptr);
    pthread_sigmask(SIG_BLOCK, &stop, nullptr);
}

std::optional<int> Signals::next() {
    signalfd_siginfo info{};
    if (::read(descriptor_.get(), &info, sizeof info) != sizeof info) return std::nullopt;
    return static_cast<int>(info.ssi_signo);
}

}  // namespace nashra
