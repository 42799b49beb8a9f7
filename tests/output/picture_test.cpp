#include "output/picture.h"

#include <fstream>

#include <catch2/catch.hpp>

#include "fakes/test_folder.h"
#include "model/error.h"

using nashra::picture_type;
using nashra::read_picture;
using nashra::test::TestFolder;

TEST_CASE("A picture is known by how its bytes begin", "[output]") {
    CHECK(picture_type("\x89PNG\r\n\x1A\n...") == "image/png");
    CHECK(picture_type("\xFF\xD8\xFF\xE0...") == "image/jpeg");
    CHECK(picture_type("GIF89a").empty());
    CHECK(picture_type("").empty());
}

TEST_CASE("A cover that is no picture, or not there, is refused in words", "[output]") {
    const TestFolder folder;
    std::ofstream{folder / "a.png", std::ios::binary} << "\x89PNG\r\n\x1A\nrest";
    CHECK(read_picture(folder / "a.png").size() == 12);
    std::ofstream{folder / "a.txt"} << "words";
    CHECK_THROWS_WITH(read_picture(folder / "a.txt"),
                      Catch::Matchers::Contains("is no cover (give a PNG or JPEG file)"));
    CHECK_THROWS_WITH(read_picture(folder / "none.png"),
                      Catch::Matchers::Contains("no such file or directory"));
    const auto kind_of = [](const std::string& file) {
        try {
            read_picture(file);
        } catch (const nashra::Error& error) {
            return error.kind();
        }
        return nashra::Kind::internal;
    };
    CHECK(kind_of(folder / "none.png") == nashra::Kind::no_input);
    CHECK(kind_of(folder / "a.txt") == nashra::Kind::usage);
}
