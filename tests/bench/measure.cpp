#include "bench/measure.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

#include "fakes/processes.h"

namespace fs = std::filesystem;

namespace nashra::test {

namespace {

/// A control group counts the processor time of processes that nobody waits for: the voice's
/// children, of which there are hundreds.
class ControlGroup {
  public:
    ControlGroup() {
        for (const fs::path root : {"/sys/fs/cgroup", "/sys/fs/cgroup/cpuacct"}) {
            const auto path = root / ("nashra-bench-" + std::to_string(getpid()));
            std::error_code failure;
            if (!fs::exists(root / "cgroup.procs") || !fs::create_directory(path, failure))
                continue;
            path_ = path;
            return;
        }
    }
    ~ControlGroup() {
        if (!path_.empty()) rmdir(path_.c_str());
    }
    ControlGroup(const ControlGroup&) = delete;
    ControlGroup& operator=(const ControlGroup&) = delete;

    void join() const {
        if (!path_.empty()) std::ofstream{path_ / "cgroup.procs"} << getpid();
    }
    double cpu() const {
        double nanoseconds = 0;  // in version 1 of control groups
        if (std::ifstream{path_ / "cpuacct.usage"} >> nanoseconds) return nanoseconds / 1e9;
        std::ifstream in{path_ / "cpu.stat"};
        std::string key;
        double value = 0;
        while (in >> key >> value) {
            if (key == "usage_usec") return value / 1e6;
        }
        return -1;
    }

  private:
    fs::path path_;
};

double mib(pid_t process, const std::string& field) {
    std::ifstream in{"/proc/" + std::to_string(process) + "/status"};
    for (std::string line; std::getline(in, line);) {
        if (line.rfind(field, 0) == 0) return std::atof(line.c_str() + field.size()) / 1024;
    }
    return 0;
}

void collect(pid_t process, std::vector<pid_t>& all) {
    for (const auto child : children_of(process)) {
        all.push_back(child);
        collect(child, all);
    }
}

}  // namespace

double now() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

Memory memory_of(pid_t process) {
    std::vector<pid_t> all{process};
    collect(process, all);
    Memory memory;
    for (const auto one : all) {
        const auto resident = mib(one, "VmRSS:");
        memory.largest_mib = std::max(memory.largest_mib, resident);
        memory.sum_mib += resident;
    }
    return memory;
}

Cost cost_of(const std::string& line, const std::string& folder, const Environment& environment) {
    const ControlGroup group;
    Cost cost;
    auto variables = environment;
    variables.emplace_back("NASHRA=" NASHRA_BINARY);
    const auto begin = now();
    Child child{{"sh", "-c", line}, variables, [&] {
                    group.join();
                    if (chdir(folder.c_str()) != 0) _exit(126);
                }};
    while (!child.ended()) {
        std::vector<pid_t> all;
        collect(child.pid(), all);
        double sum = 0;
        for (const auto process : all) {
            cost.largest_mib = std::max(cost.largest_mib, mib(process, "VmHWM:"));
            sum += mib(process, "VmRSS:");
        }
        cost.sum_mib = std::max(cost.sum_mib, sum);
        // Looking often costs processor time that both sides would pay.
        std::this_thread::sleep_for(std::chrono::milliseconds{2});
    }
    cost.wall = now() - begin;
    cost.cpu = group.cpu();
    if (child.exit_code() != 0) throw std::runtime_error{"failed: " + line};
    return cost;
}

void print_ratio(const std::string& what, double ours, double peer, const std::string& unit,
                 const std::string& limit) {
    std::printf("%-46s %9.2f %9.2f %-4s ratio %5.2f  %s\n", what.c_str(), ours, peer, unit.c_str(),
                peer > 0 ? ours / peer : 0, limit.c_str());
    std::fflush(stdout);
}

void print_figure(const std::string& what, double figure, const std::string& unit,
                  const std::string& limit) {
    std::printf("%-46s %9.2f %9s %-4s              %s\n", what.c_str(), figure, "", unit.c_str(),
                limit.c_str());
    std::fflush(stdout);
}

void print_beyond(const std::string& what, const std::vector<double>& ours,
                  const std::vector<double>& device, const std::string& limit) {
    if (ours.empty() || device.empty()) throw std::runtime_error{what + ": nothing was measured"};
    const auto worst = [](const std::vector<double>& values) {
        return *std::max_element(values.begin(), values.end());
    };
    const auto beyond = median(ours) - median(device);
    std::printf("%-46s %9.2f %9.2f %-4s beyond %5.2f  %s\n", what.c_str(), median(ours),
                median(device), "ms", beyond, limit.c_str());
    std::printf("%-46s %9.2f %9.2f %-4s beyond %5.2f\n", "  the worst", worst(ours), worst(device),
                "ms", worst(ours) - worst(device));
    std::fflush(stdout);
}

}  // namespace nashra::test
