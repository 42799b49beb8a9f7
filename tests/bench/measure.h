// What running a program costs: time, and the memory and processor of it and all below it.
#pragma once

#include <string>
#include <vector>

#include "e2e/child.h"

namespace nashra::test {

double now();  // seconds, monotonic
double median(std::vector<double> values);

struct Memory {
    double largest_mib = 0;  // of the largest process
    double sum_mib = 0;      // of all
};
/// What the process and all below it have in memory now.
Memory memory_of(pid_t process);

struct Cost {
    double wall = 0;         // seconds
    double cpu = -1;         // seconds of all processes; -1 where there are no control groups
    double largest_mib = 0;  // the largest process at its peak
    double sum_mib = 0;      // the largest sum over all processes that was seen
};

/// Runs a line of the shell to its end in `folder`, where $NASHRA is the program.
Cost cost_of(const std::string& line, const std::string& folder,
             const Environment& environment = environment_with({}));

/// One line: a figure of ours, the peer's, their ratio, and the limit beside it.
void print_ratio(const std::string& what, double ours, double peer, const std::string& unit,
                 const std::string& limit);
void print_figure(const std::string& what, double figure, const std::string& unit,
                  const std::string& limit);
/// What ours takes beyond what the device itself takes, in ms: of the medians and of the worst.
void print_beyond(const std::string& what, const std::vector<double>& ours,
                  const std::vector<double>& device, const std::string& limit);

}  // namespace nashra::test
