// Text that is piped in: `wl-paste | nashra`, `curl ADDRESS | nashra show article`.
#pragma once

#include <string>
#include <vector>

namespace nashra {

/// Where no input is named and something comes in through a pipe or from a file, that is the input.
/// A terminal, /dev/null and a closed standard input are none, and neither is a pipe that says
/// nothing for ten seconds: programs that run unattended may have one.
void take_piped_input(std::vector<std::string>& inputs);

}  // namespace nashra
