#include "cli/correction.h"

#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "fakes/test_folder.h"
#include "model/error.h"

using namespace nashra;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

fs::perms rights_of(const fs::path& path) { return fs::status(path).permissions(); }

}  // namespace

TEST_CASE("What the listener types becomes a line of the lexicon", "[cli][lexicon]") {
    const auto correction = read_correction("  Riyadh =  ree ahd ");
    CHECK(correction.line == "Riyadh\tree ahd");
    CHECK(correction.language == kEnglish);
    CHECK(read_correction("غزة = غَزَّة").language == kArabic);
    CHECK(read_correction("Doha = [[d'oUh@]]").said == "[[d'oUh@]]");
    CHECK(read_correction("advert =").said.empty());
    CHECK(read_correction("a\tb = c\x1b[31m").line == "a b\tc [31m");
}

TEST_CASE("What a lexicon cannot hold is said so", "[cli][lexicon]") {
    for (const auto* typed : {"Riyadh", "= ree", "a/b = c", "Doha = [[^]]", "Doha = \xFF"}) {
        INFO(typed);
        CHECK_THROWS_AS(read_correction(typed), Error);
    }
}

TEST_CASE("A correction goes to the end of the listener's lexicon, made for its owner alone",
          "[cli][lexicon]") {
    const test::TestFolder folder;
    const auto file = folder.path() / "nashra" / "lexicon" / "en.tsv";
    keep(read_correction("Riyadh = ree ahd"), file);
    CHECK(rights_of(file) == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(rights_of(file.parent_path()) == fs::perms::owner_all);
    const auto first = bytes_of(file);
    CHECK_THAT(first, Catch::EndsWith("\nRiyadh\tree ahd\n"));
    keep(read_correction("Doha = dough ha"), file);
    CHECK(bytes_of(file) == first + "Doha\tdough ha\n");
    CHECK(std::distance(fs::directory_iterator{file.parent_path()}, {}) == 1);
}

TEST_CASE("A lexicon that the listener has made stays as private or public as it is",
          "[cli][lexicon]") {
    const test::TestFolder folder;
    const auto file = folder.path() / "en.tsv";
    std::ofstream{file} << "Kyiv\tkeev";  // no newline behind it
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    keep(read_correction("Doha = dough ha"), file);
    CHECK(bytes_of(file) == "Kyiv\tkeev\nDoha\tdough ha\n");
    CHECK((rights_of(file) & fs::perms::group_read) != fs::perms::none);
}

TEST_CASE("Where there is no place for a lexicon, the listener is told", "[cli][lexicon]") {
    const test::TestFolder folder;
    std::ofstream{folder.path() / "file"} << "x";
    CHECK_THROWS_AS(keep(read_correction("a = b"), {}), Error);
    CHECK_THROWS_AS(keep(read_correction("a = b"), folder.path() / "file" / "en.tsv"), Error);
}
