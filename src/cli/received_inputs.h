// The INPUTs of a command line as bytes, one after the other: files, standard input, and pages from
// the web, which are fetched several at a time. A bad one is reported and the others go on.
#pragma once

#include <functional>
#include <string>

#include "cli/command_line.h"

namespace nashra {

/// Makes something of the bytes of one input; what it throws is reported. The options say what the
/// input is called, and of a page where it came from and what its server said.
using ReadBytes = std::function<void(std::string bytes, const ReadOptions& options)>;

/// In the order of the inputs. Answers the exit code of the worst, 0 if all went well.
int receive_inputs(const InputOptions& options, const ReadBytes& read);

}  // namespace nashra
