// The picture of a podcast that has none of its own (assets/make-cover).
#include <filesystem>

#include <catch2/catch.hpp>

#include "judge.h"

using nashra::test::judged_by;

TEST_CASE("The cover is a square of the size that podcast directories take", "[output]") {
    const std::string cover = NASHRA_SOURCE_DIR "/assets/cover.png";
    const auto found = judged_by(
        "ffprobe -v error -show_entries stream=codec_name,width,height -of csv=p=0 " + cover);
    CHECK(found.words == "png,1400,1400\n");
    CHECK(std::filesystem::file_size(cover) < 50000);
}
