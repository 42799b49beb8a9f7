// The include table of src/README.md, checked as text: link-time targets do not stop an #include.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

namespace fs = std::filesystem;

namespace {

const fs::path kSource = fs::path{NASHRA_SOURCE_DIR} / "src";

const std::map<std::string, std::set<std::string>> kMayInclude = {
    {"model", {}},
    {"source", {"model"}},
    {"reading", {"model"}},
    {"spoken", {"model"}},
    {"training", {"model", "spoken"}},
    {"voice", {"model"}},
    {"sound", {"model"}},
    {"output", {"model", "sound"}},
    {"library", {"model"}},
    {"programme", {"model", "reading", "spoken", "voice"}},
    {"player", {"model", "programme", "sound"}},
    {"kiosk", {"model", "programme", "player", "library"}},
    {"cli",
     {"model", "source", "reading", "spoken", "voice", "sound", "output", "library", "programme",
      "player", "kiosk"}},
    {"start", {"model", "voice", "player", "cli"}},
};

std::vector<fs::path> source_files() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(kSource)) {
        const auto extension = entry.path().extension();
        if (extension == ".h" || extension == ".cpp") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string layer_of(const fs::path& file) {
    const auto relative = file.lexically_relative(kSource);
    return relative.has_parent_path() ? relative.begin()->string() : ".";
}

std::vector<std::string> lines_of(const fs::path& file) {
    std::ifstream in(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

}  // namespace

TEST_CASE("Every stage includes only the stages that the include table allows", "[layers]") {
    const std::regex include(R"re(^\s*#\s*include\s+"([^"/]+)/[^"]+")re");
    for (const auto& file : source_files()) {
        const auto layer = layer_of(file);
        const auto allowed = kMayInclude.find(layer);
        INFO(file.string() << " is in '" << layer << "'");
        REQUIRE(allowed != kMayInclude.end());
        for (const auto& line : lines_of(file)) {
            std::smatch match;
            if (!std::regex_search(line, match, include)) continue;
            const std::string target = match[1];
            INFO(line);
            CHECK((target == layer || allowed->second.count(target) == 1));
        }
    }
}

TEST_CASE("Every include of ours starts at src, so that the include table sees it", "[layers]") {
    const std::regex bare(R"re(^\s*#\s*include\s+"[^"/]+")re");
    for (const auto& file : source_files()) {
        for (const auto& line : lines_of(file)) {
            INFO(file.string() << ": " << line);
            CHECK_FALSE(std::regex_search(line, bare));
            CHECK(line.find("\"../") == std::string::npos);
        }
    }
}

TEST_CASE("No file is longer than 400 lines", "[layers]") {
    for (const auto& file : source_files()) {
        INFO(file.string());
        CHECK(lines_of(file).size() <= 400);
    }
}

TEST_CASE("A foreign library appears in one file only", "[layers]") {
    // ICU is the exception of the design: source/charset, reading/ and spoken/. CLI11's types go
    // from the table of commands to their options and to the configuration file. JSON is read by
    // one stage (source/json_feed) and written by another (cli/json), which may not include each
    // other; an episode has three files of it (output/), each with members of its own, and a
    // manifest (cli/manifest) is a list of items in it.
    const std::map<std::string, std::size_t> places = {
        {"espeak-ng/", 1}, {"portaudio.h", 1},  {"alsa/", 1},     {"CLI/", 4},
        {"sndfile.h", 1},  {"lame/", 1},        {"nlohmann/", 6}, {"pugixml.hpp", 1},
        {"zip.h", 1},      {"taglib/", 1},      {"sqlite3.h", 1}, {"curl/", 1},
        {"libxml/", 1},    {"gumbo.h", 1},      {"cmark.h", 1},   {"cld2/", 1},
        {"systemd/", 1},   {"samplerate.h", 1}, {"ebur128.h", 1}, {"pulse/", 1}};
    for (const auto& [library, most] : places) {
        std::set<std::string> users;
        for (const auto& file : source_files()) {
            for (const auto& line : lines_of(file)) {
                if (line.rfind("#include <" + library, 0) == 0) users.insert(file.string());
            }
        }
        INFO(library);
        CHECK(users.size() <= most);
    }
}
