#include "source/surroundings.h"

#include <pthread.h>

namespace nashra {

Surroundings::Surroundings() : utf8_(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &signals_);
    if (utf8_ != nullptr) before_ = ::uselocale(utf8_);
}

Surroundings::~Surroundings() {
    if (utf8_ != nullptr) {
        ::uselocale(before_);
        ::freelocale(utf8_);
    }
    pthread_sigmask(SIG_SETMASK, &signals_, nullptr);
}

}  // namespace nashra
