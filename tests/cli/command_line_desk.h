// A command line as a test gives it, with an environment and a configuration of its own.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <unistd.h>

#include "cli/command_line.h"
#include "model/error.h"

namespace nashra::test {

/// Nothing of the tester's own configuration, and nothing left behind.
struct Settings {
    std::filesystem::path folder;

    Settings()
        : folder(std::filesystem::temp_directory_path() /
                 ("nashra-settings-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(folder / "nashra");
        set("XDG_CONFIG_HOME", folder.string());
    }
    ~Settings() {
        for (const auto& name : set_)
            unsetenv(name.c_str());
        std::filesystem::remove_all(folder);
    }
    Settings(const Settings&) = delete;
    Settings& operator=(const Settings&) = delete;

    void set(const std::string& name, const std::string& value) {
        setenv(name.c_str(), value.c_str(), 1);
        set_.push_back(name);
    }
    void write_file(const std::string& text) const {
        std::ofstream{folder / "nashra/nashra.conf"} << text;
    }

  private:
    std::vector<std::string> set_;
};

inline CommandLine parsed(std::vector<const char*> arguments) {
    arguments.insert(arguments.begin(), "nashra");
    return parse_command_line(static_cast<int>(arguments.size()), arguments.data());
}

inline Kind error_of(const std::vector<const char*>& arguments) {
    try {
        parsed(arguments);
    } catch (const Error& error) {
        CHECK(std::string{error.what()}.find('\n') == std::string::npos);
        return error.kind();
    }
    FAIL("no error");
    return Kind::internal;
}

inline int rate(const CommandLine& command) {
    if (const auto* play = std::get_if<PlayCommand>(&command)) return play->delivery.speed.wpm();
    return std::get<RecordCommand>(command).delivery.speed.wpm();
}

}  // namespace nashra::test
