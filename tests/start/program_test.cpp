// The built program as a file: what the system loads with it.
#include <array>
#include <cstdio>
#include <memory>
#include <string>

#include <catch2/catch.hpp>

namespace {

std::string printed_by(const std::string& shell_command) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> list{popen(shell_command.c_str(), "r"),
                                                               pclose};
    std::string text;
    std::array<char, 512> line{};
    while (list && std::fgets(line.data(), line.size(), list.get()) != nullptr)
        text += line.data();
    return text;
}

/// The loader lists them instead of running the program.
std::string libraries_loaded_with(const std::string& program) {
    return printed_by("LD_TRACE_LOADED_OBJECTS=1 '" + program + "'");
}

}  // namespace

TEST_CASE("The voice does not wait until the libraries that read news are loaded",
          "[start][loaded]") {
    const auto libraries = libraries_loaded_with(NASHRA_BINARY);
    CHECK(libraries.find("libc.so") != std::string::npos);
    for (const auto* const later :
         {"libnashra", "libpcaudio", "libicu", "libsqlite3", "libtag", "libsystemd", "libgumbo",
          "libcmark", "libasound", "libportaudio", "libespeak-ng", "libcurl", "libxml2"}) {
        INFO(later);
        CHECK(libraries.find(later) == std::string::npos);
    }
}

TEST_CASE("The voice speaks without the libraries that play sound", "[start]") {
    const auto log =
        printed_by("LD_DEBUG=files '" + std::string{NASHRA_BINARY} + "' voices 2>&1 >/dev/null");
    CHECK(log.find("libespeak-ng.so") != std::string::npos);
    CHECK(log.find("libnashra-unheard.so") != std::string::npos);
    CHECK(log.find("libpulse") == std::string::npos);
    CHECK(log.find("libX11") == std::string::npos);
}
