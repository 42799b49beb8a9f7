// What running a program costs: time, and the memory and processor of it and all below it.
#pragma once

#include <string>
#include <vector>

#include "e2e/child.h"

namespace nashra::test {

double now();  // seconds, monotonic
double median(std::vector<double> values);

struct Cost {
    double wall = 0;         // seconds
    double cpu = -1;         // seconds of all processes; -1 where there are no control groups
    double largest_mib = 0;  // the largest process at its peak
    double sum_mib = 0;      // the largest sum over all processes that was seen
};

/// Runs a line of the shell to its end in `folder`.
Cost cost_of(const std::string& line, const std::string& folder);

/// One line: a figure of ours, the peer's, their ratio, and the limit beside it.
void print_ratio(const std::string& what, double ours, double peer, const std::string& unit,
                 const std::string& limit);
void print_figure(const std::string& what, double figure, const std::string& unit,
                  const std::string& limit);

}  // namespace nashra::test
