// "Never read this here again", and "do". Main thread.
#pragma once

#include "cli/turn.h"

namespace nashra {

/// What was just read, and all that is like it on its site, is left out from now on, here and
/// whenever a page of the site is read.
void never_read(Turn& turn);

/// Takes back what was left out last; who has not gone on to another story since is led back to it.
/// Where it is not read any more it is read from the next time on. With nothing to take back: what
/// is never read on the site, numbered; after a number, that is read again from the next time on.
void read_again(Turn& turn);

/// What was left out of it can come back only another time.
void not_read_any_more(Listener& listener, const Programme& programme);

}  // namespace nashra
