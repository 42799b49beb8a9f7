// The processes below this one, as /proc shows them: so that tests can hurt the voice.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <sys/types.h>

namespace nashra::test {

inline std::vector<pid_t> children_of(pid_t parent) {
    std::vector<pid_t> children;
    std::error_code gone;
    const auto tasks = "/proc/" + std::to_string(parent) + "/task";
    for (std::filesystem::directory_iterator task{tasks, gone}, end; !gone && task != end;
         task.increment(gone)) {
        std::ifstream in{task->path() / "children"};
        for (pid_t child = 0; in >> child;)
            children.push_back(child);
    }
    return children;
}

inline std::string name_of(pid_t process) {
    std::ifstream in{"/proc/" + std::to_string(process) + "/comm"};
    std::string name;
    std::getline(in, name);
    return name;
}

/// Dead in all its threads, so that its sockets are closed; perhaps not yet waited for.
inline bool has_ended(pid_t process) {
    const auto folder = "/proc/" + std::to_string(process);
    std::error_code gone;
    const std::filesystem::directory_iterator tasks{folder + "/task", gone};
    if (!gone && std::distance(begin(tasks), end(tasks)) > 1) return false;
    std::ifstream in{folder + "/stat"};
    std::string line;
    std::getline(in, line);
    const auto state = line.rfind(") ");
    return state == std::string::npos || line.at(state + 2) == 'Z';
}

/// The warm parents of the voices that `player` has started.
inline std::vector<pid_t> voice_parents_of(pid_t player) {
    std::vector<pid_t> parents;
    for (const auto child : children_of(player)) {
        if (name_of(child) == "nashra-voice") parents.push_back(child);
    }
    return parents;
}

}  // namespace nashra::test
