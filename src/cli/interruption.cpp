#include "cli/interruption.h"

#include <csignal>
#include <initializer_list>

namespace nashra {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void on_interrupt(int /*signal*/) { interrupted = 1; }

}  // namespace

bool is_interrupted() { return interrupted != 0; }

void catch_interrupts() {
    struct sigaction action {};
    action.sa_handler = on_interrupt;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) {
        struct sigaction before {};
        sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) sigaction(signal, &action, nullptr);  // nohup
    }
    std::signal(SIGXFSZ, SIG_IGN);
}

}  // namespace nashra
