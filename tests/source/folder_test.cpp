// A folder as a queue of pages.
#include "source/folder.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "fakes/test_folder.h"
#include "source/open.h"

using nashra::counts_before;
using nashra::expanded;
using nashra::pages_in;

namespace {

void write(const std::string& path, const std::string& bytes) {
    std::ofstream{path, std::ios::binary} << bytes;
}

std::vector<std::string> names_of(const std::vector<std::string>& paths) {
    std::vector<std::string> names;
    for (const auto& path : paths)
        names.push_back(std::filesystem::path{path}.filename().string());
    return names;
}

}  // namespace

TEST_CASE("A folder's pages come in the order in which a person counts", "[source][folder]") {
    const nashra::test::TestFolder folder;
    for (const auto* name : {"page10.html", "page2.html", "Page1.html", "خبر ١٠.txt", "خبر ٢.txt"})
        write(folder / name, "The news of this page is short.");
    CHECK(names_of(pages_in(folder.path().string())) ==
          std::vector<std::string>{"Page1.html", "page2.html", "page10.html", "خبر ٢.txt",
                                   "خبر ١٠.txt"});
}

TEST_CASE("Hidden files, pictures and folders are left out of the queue", "[source][folder]") {
    const nashra::test::TestFolder folder;
    write(folder / "page.html", "<p>The news of this page is short.</p>");
    write(folder / "page.html~", "<p>The news of this page was shorter.</p>");
    write(folder / ".draft.html", "<p>No news yet.</p>");
    write(folder / "crane.txt", "\x89PNG\r\n\x1A\n");
    write(folder / "data.json", "{\"title\": 1}");
    std::filesystem::create_directory(folder / "page_files");
    write(folder / "page_files/script.js", "alert(1)");
    CHECK(names_of(pages_in(folder.path().string())) ==
          std::vector<std::string>{"data.json", "page.html"});
}

TEST_CASE("A folder without pages says so when it is read", "[source][folder]") {
    const nashra::test::TestFolder folder;
    const std::string path = folder.path().string();
    CHECK(expanded({"-", path, "no-such-file"}) ==
          std::vector<std::string>{"-", path, "no-such-file"});
    try {
        nashra::read_bytes(path);
        FAIL("it was read");
    } catch (const nashra::Error& error) {
        CHECK(error.kind() == nashra::Kind::no_news);
        CHECK(std::string{error.what()}.find("a folder without pages") != std::string::npos);
    }
    write(folder / "a.txt", "The news of this page is short.");
    CHECK(expanded({"-", path}) == std::vector<std::string>{"-", folder / "a.txt"});
    CHECK(expanded({path + "/"}) == std::vector<std::string>{folder / "a.txt"});
}

TEST_CASE("Names are compared as people count", "[source][folder]") {
    const std::vector<std::string> ordered = {"",
                                              "01",
                                              "1",
                                              "2",
                                              "٣",
                                              "9 b",
                                              "10 a",
                                              "99999999999999999999",
                                              "100000000000000000000",
                                              "a",
                                              "A1",
                                              "a2",
                                              "a2b",
                                              "a10",
                                              "B",
                                              "b1",
                                              "page.html",
                                              "page2.html",
                                              "خبر ٢",
                                              "خبر ١٠"};
    for (std::size_t i = 0; i + 1 < ordered.size(); ++i) {
        INFO(ordered[i] << " before " << ordered[i + 1]);
        CHECK(counts_before(ordered[i], ordered[i + 1]));
        CHECK_FALSE(counts_before(ordered[i + 1], ordered[i]));
        CHECK_FALSE(counts_before(ordered[i], ordered[i]));
    }
}
