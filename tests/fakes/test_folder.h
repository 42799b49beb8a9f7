// Where a test may write.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <stdexcept>
#include <string>

namespace nashra::test {

/// A folder of its own, removed with everything in it.
class TestFolder {
  public:
    TestFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "nashra-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        folder_ = name;
    }
    ~TestFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;

    std::filesystem::path path() const { return folder_; }
    std::string operator/(const std::string& name) const { return (folder_ / name).string(); }

    /// How many names are in it, hidden ones too.
    std::ptrdiff_t names() const {
        return std::distance(std::filesystem::directory_iterator{folder_}, {});
    }

  private:
    std::filesystem::path folder_;
};

}  // namespace nashra::test
