#include "cli/standard_output.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "model/error.h"
#include "model/message.h"
#include "model/system_cause.h"

namespace nashra {

namespace {

void check(bool written) {
    if (written) return;
    if (errno == EPIPE) std::_Exit(0);  // `nashra headlines PAGE | head` has read enough
    throw Error{Kind::io, message("cannot write to standard output: %1", cause_of(errno))};
}

}  // namespace

void print_data(std::string_view line) {
    check(std::fwrite(line.data(), 1, line.size(), stdout) == line.size() &&
          std::fputc('\n', stdout) != EOF);
}

void flush_data() { check(std::fflush(stdout) == 0); }

}  // namespace nashra
