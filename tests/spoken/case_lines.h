// Reads the data lines that a linguist edits: `written => spoken`, `# comments`, empty lines.
#pragma once

#include <fstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

namespace nashra_test {

struct CaseLine {
    std::string where;  // file and line, for the report
    std::string given;
    std::string expected;
};

inline std::string stripped(const std::string& text) {
    const auto begin = text.find_first_not_of(" \t");
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

/// `path` is relative to tests/.
inline std::vector<CaseLine> case_lines(const std::string& path) {
    std::ifstream in(std::string{NASHRA_SOURCE_DIR} + "/tests/" + path);
    REQUIRE(in);
    std::vector<CaseLine> lines;
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (stripped(line).empty() || stripped(line).front() == '#') continue;
        const auto where = path + ":" + std::to_string(number);
        const auto arrow = line.find("=>");
        INFO(where << " has no =>");
        REQUIRE(arrow != std::string::npos);
        lines.push_back({where, stripped(line.substr(0, arrow)), stripped(line.substr(arrow + 2))});
    }
    return lines;
}

/// The parts of a line between bars: "a | b".
inline std::vector<std::string> parts(const std::string& text) {
    std::vector<std::string> result;
    std::size_t begin = 0;
    for (auto bar = text.find('|'); bar != std::string::npos; bar = text.find('|', begin)) {
        result.push_back(stripped(text.substr(begin, bar - begin)));
        begin = bar + 1;
    }
    result.push_back(stripped(text.substr(begin)));
    return result;
}

}  // namespace nashra_test
