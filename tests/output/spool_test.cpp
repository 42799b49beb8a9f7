#include "output/spool.h"

#include <catch2/catch.hpp>
#include <fcntl.h>

#include "model/error.h"
#include "sound_files.h"

using nashra::Descriptor;
using nashra::Sample;
using nashra::Spool;
using nashra::test::TestFolder;
using nashra::test::tone;

namespace {

Spool spool_in(const TestFolder& folder) {
    return Spool{Descriptor{::open((folder / "spool").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)},
                 {},
                 "a.mp3"};
}

}  // namespace

TEST_CASE("A spool gives back what was written, from any place on", "[output]") {
    const TestFolder folder;
    auto spool = spool_in(folder);
    const auto sound = tone(100'000);
    for (std::size_t first = 0; first < sound.size(); first += 1000)
        spool.write(nashra::Samples{sound}.subspan(first, 1000));
    spool.finish();
    CHECK(spool.frames() == sound.size());
    std::vector<Sample> out(500);
    spool.read(40'100, out);
    CHECK(std::equal(out.begin(), out.end(), sound.begin() + 40'100));
}

TEST_CASE("Before the beginning and behind the end of a spool is silence", "[output]") {
    const TestFolder folder;
    auto spool = spool_in(folder);
    const std::vector<Sample> sound{1, 2, 3, 4};
    spool.write(sound);
    spool.finish();
    std::vector<Sample> out(8, 99);
    spool.read(-2, out);
    CHECK(out == std::vector<Sample>{0, 0, 1, 2, 3, 4, 0, 0});
    spool.read(3, out);
    CHECK(out == std::vector<Sample>{4, 0, 0, 0, 0, 0, 0, 0});
    spool.read(-20, out);
    CHECK(out == std::vector<Sample>(8));
    spool.read(20, out);
    CHECK(out == std::vector<Sample>(8));
}

TEST_CASE("A spool on a full disk names the file that it is for", "[output]") {
    Spool spool{Descriptor{::open("/dev/full", O_RDWR)}, {}, "a.mp3"};
    CHECK_THROWS_WITH(spool.write(tone(100'000)),
                      Catch::Matchers::StartsWith("cannot write 'a.mp3': no space left"));
}
