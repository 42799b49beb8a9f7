// The built program as a file: what the system loads with it.
#include <array>
#include <cstdio>
#include <memory>
#include <string>

#include <catch2/catch.hpp>

namespace {

/// The loader lists them instead of running the program.
std::string libraries_loaded_with(const std::string& program) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> list{
        popen(("LD_TRACE_LOADED_OBJECTS=1 '" + program + "'").c_str(), "r"), pclose};
    std::string libraries;
    std::array<char, 512> line{};
    while (list && std::fgets(line.data(), line.size(), list.get()) != nullptr)
        libraries += line.data();
    return libraries;
}

}  // namespace

TEST_CASE("The voice does not wait until the libraries that read news are loaded", "[start]") {
    const auto libraries = libraries_loaded_with(NASHRA_BINARY);
    CHECK(libraries.find("libc.so") != std::string::npos);
    for (const auto* const later :
         {"libnashra", "libicu", "libsqlite3", "libtag", "libsystemd", "libgumbo", "libcmark",
          "libasound", "libportaudio", "libespeak-ng", "libcurl", "libxml2"}) {
        INFO(later);
        CHECK(libraries.find(later) == std::string::npos);
    }
}
