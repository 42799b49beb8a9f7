// What a foreign library finds around it while it works for us in this thread: threads that it
// starts get none of the program's signals, and letters are UTF-8 (the program itself has no
// locale, since everything it reads has been made UTF-8). Signals wait meanwhile, so not around
// anything that takes long.
#pragma once

#include <clocale>

#include "model/signals_elsewhere.h"

namespace nashra {

class Surroundings {
  public:
    Surroundings();
    ~Surroundings();
    Surroundings(const Surroundings&) = delete;
    Surroundings& operator=(const Surroundings&) = delete;

  private:
    const SignalsElsewhere signals_;
    locale_t utf8_;
    locale_t before_ = nullptr;
};

}  // namespace nashra
