#include "library/page_cache.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include "fakes/test_folder.h"

using namespace nashra;
using namespace std::chrono;
namespace fs = std::filesystem;

namespace {

/// A place for a cache, gone with its owner.
struct Place {
    nashra::test::TestFolder made;
    fs::path folder = made.path();

    std::string pages() const { return (folder / "nashra/pages").string(); }
    std::vector<fs::path> files() const {
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(pages()))
            files.push_back(entry.path());
        return files;
    }
};

PageEntry entry_of(const std::string& address, const std::string& bytes = "<p>news") {
    return {.address = address,
            .page = {.bytes = bytes,
                     .address = address + "/final",
                     .content_type = "text/html; charset=utf-8",
                     .etag = "W/\"v 1\"",
                     .last_modified = "Mon, 01 Sep 2025 10:00:00 GMT",
                     .fetched = sys_seconds{1'000'000s},
                     .fresh_for = 300s},
            .asked = sys_seconds{2'000'000s},
            .ask_after = sys_seconds{3'000'000s}};
}

mode_t rights_of(const fs::path& path) {
    struct stat about {};
    REQUIRE(stat(path.c_str(), &about) == 0);
    return about.st_mode & 0777U;
}

void set_age(const fs::path& file, hours age) {
    fs::last_write_time(file, fs::file_time_type::clock::now() - age);
}

}  // namespace

TEST_CASE("A kept page is what it was", "[library][fetch]") {
    const auto bytes = std::string{"\0\n\nfingerprint: 0\n\xFF", 20} + "<p>news";
    const auto entry = read_entry(written(entry_of("https://news.example/a", bytes)));
    REQUIRE(entry);
    CHECK(entry->address == "https://news.example/a");
    CHECK(entry->page.bytes == bytes);
    CHECK(entry->page.address == "https://news.example/a/final");
    CHECK(entry->page.content_type == "text/html; charset=utf-8");
    CHECK(entry->page.etag == "W/\"v 1\"");
    CHECK(entry->page.last_modified == "Mon, 01 Sep 2025 10:00:00 GMT");
    CHECK(entry->page.status == 200);
    CHECK(entry->page.fetched == sys_seconds{1'000'000s});
    CHECK(entry->page.fresh_for == 300s);
    CHECK(entry->asked == sys_seconds{2'000'000s});
    CHECK(entry->ask_after == sys_seconds{3'000'000s});
}

TEST_CASE("A header cannot write lines of its own into the cache", "[library][fetch]") {
    auto evil = entry_of("https://news.example/a");
    evil.page.etag = "x\nstatus: 404\r\nfetched: 0";
    const auto entry = read_entry(written(evil));
    REQUIRE(entry);
    CHECK(entry->page.status == 200);
    CHECK(entry->page.etag == "xstatus: 404fetched: 0");
}

TEST_CASE("A kept page that was cut or changed anywhere is not there", "[library][fetch]") {
    const auto file = written(entry_of("https://news.example/a"));
    for (std::size_t size = 0; size < file.size(); ++size)
        REQUIRE_FALSE(read_entry(file.substr(0, size)));
    for (std::size_t at = 0; at < file.size(); ++at) {
        auto changed = file;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        CAPTURE(at);
        REQUIRE_FALSE(read_entry(changed));
    }
    CHECK_FALSE(read_entry(file + "more"));
}

TEST_CASE("A page is found by its address, and gone when it is forgotten", "[library][fetch]") {
    const Place place;
    PageCache cache{place.pages()};
    CHECK_FALSE(cache.find("https://news.example/a"));
    cache.keep(entry_of("https://news.example/a", "first"));
    cache.keep(entry_of("https://news.example/b", "other"));
    cache.keep(entry_of("https://news.example/a", "second"));
    REQUIRE(cache.find("https://news.example/a"));
    CHECK(cache.find("https://news.example/a")->page.bytes == "second");
    CHECK(cache.find("https://news.example/b")->page.bytes == "other");
    CHECK(place.files().size() == 2);
    cache.forget("https://news.example/a");
    CHECK_FALSE(cache.find("https://news.example/a"));
}

TEST_CASE("Kept pages are the listener's alone, and their names say nothing", "[library][fetch]") {
    const Place place;
    PageCache cache{place.pages()};
    cache.keep(entry_of("https://news.example/secret"));
    CHECK(rights_of(place.pages()) == 0700);
    for (const auto& file : place.files()) {
        CHECK(rights_of(file) == 0600);
        CHECK(file.filename().string().find_first_not_of("0123456789abcdef.pg") ==
              std::string::npos);
    }
}

TEST_CASE("Pages of one fingerprint are not mistaken for each other", "[library][fetch]") {
    const Place place;
    PageCache cache{place.pages()};
    cache.keep(entry_of("https://news.example/a"));
    cache.keep(entry_of("https://news.example/b"));
    const auto files = place.files();
    fs::copy_file(files[0], files[1], fs::copy_options::overwrite_existing);
    CHECK(cache.find("https://news.example/a").has_value() !=
          cache.find("https://news.example/b").has_value());
}

TEST_CASE("When the cache is full the oldest pages go", "[library][fetch]") {
    const Place place;
    PageCache cache{place.pages(), 35'000};
    int age = 10;
    for (const auto* name : {"a", "b", "c"}) {
        const auto before = fs::exists(place.pages()) ? place.files() : std::vector<fs::path>{};
        cache.keep(entry_of(name, std::string(10'000, 'x')));
        for (const auto& file : place.files()) {
            if (std::find(before.begin(), before.end(), file) == before.end())
                set_age(file, hours{age--});
        }
    }
    cache.keep(entry_of("d", std::string(10'000, 'x')));
    CHECK_FALSE(cache.find("a"));
    CHECK(cache.find("b"));
    CHECK(cache.find("c"));
    CHECK(cache.find("d"));
}

TEST_CASE("What a killed program left half written is cleared away", "[library][fetch]") {
    const Place place;
    PageCache{place.pages()}.keep(entry_of("a"));
    const auto old = fs::path{place.pages()} / ".new.aaaaaa";
    const auto fresh = fs::path{place.pages()} / ".new.bbbbbb";
    std::ofstream{old} << "half";
    std::ofstream{fresh} << "half";
    set_age(old, hours{2});
    PageCache{place.pages()}.keep(entry_of("b"));
    CHECK_FALSE(fs::exists(old));
    CHECK(fs::exists(fresh));
}

TEST_CASE("Without a place to keep pages nothing is kept, and nothing breaks", "[library][fetch]") {
    const Place place;
    std::ofstream{place.folder / "file"} << "a file where a folder should be";
    for (const auto& folder : {std::string{}, (place.folder / "file/pages").string()}) {
        PageCache cache{folder};
        cache.keep(entry_of("a"));
        CHECK_FALSE(cache.find("a"));
        cache.forget("a");
    }
}

TEST_CASE("The cache is where XDG says", "[library][fetch]") {
    const std::string before = std::getenv("XDG_CACHE_HOME") ? std::getenv("XDG_CACHE_HOME") : "";
    setenv("XDG_CACHE_HOME", "/some/cache", 1);
    CHECK(page_folder() == "/some/cache/nashra/pages");
    setenv("XDG_CACHE_HOME", "relative", 1);
    CHECK(page_folder() != "relative/nashra/pages");
    if (before.empty()) unsetenv("XDG_CACHE_HOME");
    if (!before.empty()) setenv("XDG_CACHE_HOME", before.c_str(), 1);
}
