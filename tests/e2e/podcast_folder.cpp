#include "e2e/podcast_folder.h"

#include <filesystem>
#include <fstream>
#include <system_error>

#include <catch2/catch.hpp>

namespace fs = std::filesystem;

namespace nashra::test {

std::map<std::string, std::string> files_in(const std::string& folder) {
    std::map<std::string, std::string> files;
    // What is there may vanish meanwhile.
    std::error_code failure;
    for (fs::recursive_directory_iterator entry{folder, failure}, end; !failure && entry != end;
         entry.increment(failure)) {
        const auto path = entry->path().lexically_relative(folder).string();
        files[path] = entry->is_regular_file(failure) ? read_file(entry->path().string()) : "";
        failure.clear();
    }
    return files;
}

std::vector<std::string> paths_ending(const std::map<std::string, std::string>& files,
                                      const std::string& ending) {
    std::vector<std::string> paths;
    for (const auto& [path, bytes] : files) {
        if (path.ends_with(ending)) paths.push_back(path);
    }
    return paths;
}

std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

std::string manifest_of(std::size_t stories) {
    std::string lines;
    for (std::size_t i = 1; i <= stories; ++i) {
        const auto number = std::to_string(i);
        const bool arabic = i % 2 == 0;
        std::string text;
        for (std::size_t sentence = 0; sentence <= i % 4; ++sentence)
            text += arabic ? "وصلت السفينة إلى الميناء صباح اليوم. "
                           : "The harbour master said that ferry " + number + " was late. ";
        const auto day = std::string(i < 10 ? "0" : "") + number;
        lines += std::string{R"({"title": ")"} + (arabic ? "خبر " : "Story ") + number +
                 R"(", "guid": "story-)" + number + R"(", "published": "2026-10-)" + day +
                 R"(T08:00:00Z", "site": "Harbour Post", "language": ")" + (arabic ? "ar" : "en") +
                 R"(", "text": ")" + text + "\"}\n";
    }
    return lines;
}

Newsroom::Newsroom(std::size_t stories) {
    if (stories > 0) write("items.jsonl", manifest_of(stories));
}

Finished Newsroom::make(const std::string& arguments) const {
    auto finished = run("$NASHRA podcast " + arguments);
    INFO(arguments << '\n' << finished.err);
    CHECK(finished.exit_code == 0);
    return finished;
}

void Newsroom::write(const std::string& name, const std::string& text) const {
    std::ofstream{folder.path(name), std::ios::binary} << text;
}

}  // namespace nashra::test
