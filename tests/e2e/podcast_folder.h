// What a podcast's folder has in it, for comparing what several runs have made.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "e2e/child.h"

namespace nashra::test {

/// The bytes of each file by its path in the folder, hidden ones too.
std::map<std::string, std::string> files_in(const std::string& folder);

/// The paths of those that end so.
std::vector<std::string> paths_ending(const std::map<std::string, std::string>& files,
                                      const std::string& ending);

/// How often the part is in the text.
std::size_t count_of(const std::string& text, const std::string& part);

/// A manifest of so many short stories of different lengths, in both languages by turns.
std::string manifest_of(std::size_t stories);

/// A workplace with a manifest and no trace of the home of whoever runs the tests.
struct Newsroom {
    Folder folder;
    Environment environment = environment_with(
        {"HOME=" + folder.path(), "XDG_CONFIG_HOME=" + folder.path("config"),
         "XDG_CACHE_HOME=" + folder.path("cache"), "XDG_STATE_HOME=" + folder.path("state"),
         "SOURCE_DATE_EPOCH=1795824000"});  // 2026-11-28

    explicit Newsroom(std::size_t stories = 0);

    Finished run(const std::string& line) const { return shell(line, folder.path(), environment); }
    /// `nashra podcast` with these arguments, which must go well.
    Finished make(const std::string& arguments) const;
    void write(const std::string& name, const std::string& text) const;
    std::map<std::string, std::string> made(const std::string& name = "pod") const {
        return files_in(folder.path(name));
    }
};

}  // namespace nashra::test
