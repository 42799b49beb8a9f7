// Ctrl-C and its kind, for commands that write files: a flag is set, the work sees it and tidies
// up. Main thread; the flag may be asked for by any.
#pragma once

namespace nashra {

/// From now on SIGINT, SIGTERM, SIGHUP and SIGQUIT only set the flag, but for those that were
/// ignored (nohup). Without SA_RESTART, so that a write to a pipe whose reader sleeps ends too.
/// A file size limit is an error of the write from now on, not our death.
void catch_interrupts();

/// Answers at once.
bool is_interrupted();

}  // namespace nashra
