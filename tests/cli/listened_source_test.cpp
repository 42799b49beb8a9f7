#include "cli/listened_source.h"

#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include "fakes/pages.h"
#include "fakes/test_folder.h"

using namespace nashra;

namespace {

std::string key_of(const std::vector<std::string>& inputs, const std::string& content = {}) {
    InputOptions input;
    input.inputs = inputs;
    return listened_source(input, content).key;
}

}  // namespace

TEST_CASE("A file is the same source by whatever way it is named", "[cli]") {
    const test::TestFolder folder;
    const auto file = folder / "a.html";
    std::ofstream{file} << "A page.";
    CHECK(key_of({file}) == key_of({folder / "./b/../a.html"}));
    std::filesystem::create_symlink(file, folder / "link.html");
    CHECK(key_of({file}) == key_of({folder / "link.html"}));
    CHECK(key_of({file}) != key_of({folder / "b.html"}));
    CHECK(key_of({"a.html"}) == key_of({std::filesystem::current_path() / "a.html"}));
}

TEST_CASE("A page is the same source by whatever way it was come to", "[cli]") {
    CHECK(key_of({"https://www.post.example/a?utm_source=x"}) == key_of({"http://post.example/a"}));
    CHECK(key_of({"https://post.example/a"}) != key_of({"https://post.example/b"}));
}

TEST_CASE("What comes from standard input is known by what it says", "[cli]") {
    const auto named = [](const std::string& title) {
        auto article = test::whole_article();
        article.title = title;
        return content_name({}, article);
    };
    CHECK(key_of({"-"}, named("A")) == key_of({"-"}, named("A")));
    CHECK(key_of({"-"}, named("A")) != key_of({"-"}, named("B")));
}

TEST_CASE("A queue is a source of its own, in its order", "[cli]") {
    CHECK(key_of({"/a", "/b"}) == key_of({"/a", "/x/../b"}));
    CHECK(key_of({"/a", "/b"}) != key_of({"/b", "/a"}));
    CHECK(key_of({"/a", "/b"}) != key_of({"/a"}));
    CHECK(key_of({}) != key_of({"/a"}));
    InputOptions input;
    input.inputs = {"/a", "/b", "/c"};
    CHECK(listened_source(input, {}).name == "/a and 2 more");
    input.inputs = {"/news/today/a.html", "/b"};
    CHECK(short_name(listened_source(input, {})) == "a.html and 1 more");
}
