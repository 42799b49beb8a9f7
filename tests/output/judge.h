// Other people's programs that say whether a file of ours is one of its kind.
#pragma once

#include <array>
#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <string>

#include <sys/wait.h>

namespace nashra::test {

struct Judgement {
    int exit_code = -1;
    std::string words;  // standard output and standard error
};

/// Runs a line of the shell. The programs are in packaging/debian-packages: one that is missing is
/// a failure (127).
inline Judgement judged_by(const std::string& line) {
    std::FILE* const pipe = ::popen(("{ " + line + "; } 2>&1 </dev/null").c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error("no shell");
    Judgement judgement;
    std::array<char, 4096> block{};
    while (const auto size = std::fread(block.data(), 1, block.size(), pipe))
        judgement.words.append(block.data(), size);
    const int status = ::pclose(pipe);
    judgement.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return judgement;
}

inline void write_text(const std::string& path, const std::string& text) {
    std::ofstream{path, std::ios::binary} << text;
}

}  // namespace nashra::test
