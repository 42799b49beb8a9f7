// "Never read this here again", and "do". Main thread.
#pragma once

#include "cli/turn.h"

namespace nashra {

/// What was just read, and all that is like it on its site, is left out from now on, here and
/// whenever a page of the site is read.
void never_read(Turn& turn);

/// Takes back what was left out last. With nothing to take back: what is never read on the site,
/// numbered; after a number, that is read again from the next time on.
void read_again(Turn& turn);

}  // namespace nashra
