// The whole program but main: parse, run one command, print one error, answer the exit code.
#pragma once

namespace nashra {

int run(int argc, char** argv);

}  // namespace nashra
