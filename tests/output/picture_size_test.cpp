#include "output/picture_size.h"

#include <string>

#include <catch2/catch.hpp>

using nashra::is_for_podcasts;
using nashra::picture_size;
using nashra::PictureSize;

namespace {

using namespace std::string_literals;

const std::string kPng = "\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\x05\x78\0\0\x0B\xB8\x08"s;

// A comment, two fill bytes, the frame: 640 wide, 480 high.
const std::string kJpeg =
    "\xFF\xD8\xFF\xFE\0\x05"
    "abc\xFF\xFF\xFF\xC2\0\x11\x08\x01\xE0\x02\x80\x03"s;

}  // namespace

TEST_CASE("A picture says how large it is", "[output]") {
    CHECK(picture_size(kPng) == PictureSize{1400, 3000});
    CHECK(picture_size(kJpeg) == PictureSize{640, 480});
}

TEST_CASE("A picture that breaks off says nothing of its size", "[output]") {
    for (const auto& whole : {kPng, kJpeg}) {
        for (std::size_t size = 0; size < whole.size() - 1; ++size) {
            CAPTURE(size);
            CHECK_FALSE(picture_size(whole.substr(0, size)));
        }
    }
    CHECK_FALSE(picture_size("\xFF\xD8\xFF\xDA\0\0\0\0\0\0\0\0"s));
    CHECK_FALSE(picture_size("GIF89a"));
}

TEST_CASE("Podcast apps want a square picture, neither small nor huge", "[output]") {
    CHECK(is_for_podcasts({1400, 1400}));
    CHECK(is_for_podcasts({3000, 3000}));
    CHECK_FALSE(is_for_podcasts({1399, 1399}));
    CHECK_FALSE(is_for_podcasts({3001, 3001}));
    CHECK_FALSE(is_for_podcasts({1400, 3000}));
}
