#include "cli/standard_output.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include "model/error.h"

namespace nashra {

namespace {

void check(bool written) {
    if (written) return;
    if (errno == EPIPE) std::_Exit(0);  // `nashra headlines PAGE | head` has read enough
    throw Error{Kind::io, std::string{"cannot write to standard output: "} + std::strerror(errno)};
}

}  // namespace

void print_data(std::string_view line) {
    check(std::fwrite(line.data(), 1, line.size(), stdout) == line.size() &&
          std::fputc('\n', stdout) != EOF);
}

void flush_data() { check(std::fflush(stdout) == 0); }

}  // namespace nashra
