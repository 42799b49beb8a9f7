#include "output/zip_archive.h"

#include <fstream>
#include <stdexcept>

#include <catch2/catch.hpp>
#include <fcntl.h>

#include "fakes/test_folder.h"
#include "judge.h"
#include "model/descriptor.h"
#include "model/error.h"
#include "sound_files.h"

using nashra::Descriptor;
using nashra::ZipArchive;
using nashra::test::bytes_of;
using nashra::test::judged_by;
using nashra::test::TestFolder;
using nashra::test::write_text;
using Packing = nashra::ZipArchive::Packing;

namespace {

Descriptor opened(const std::string& path) {
    return Descriptor{::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600)};
}

void write_archive(const TestFolder& folder, const std::string& path) {
    const auto file = opened(path);
    ZipArchive archive{file.get(), path};
    archive.add_text(
        "mimetype", [] { return "application/epub+zip"; }, Packing::stored);
    archive.add_text(
        "text/خبر.txt", [] { return std::string(100000, 'x'); }, Packing::deflated);
    archive.add_text(
        "empty", [] { return std::string{}; }, Packing::deflated);
    archive.add_file("sound.mp3", folder / "sound");
    archive.finish();
}

}  // namespace

TEST_CASE("An archive has its files in order, the first to be seen in its first bytes",
          "[output]") {
    const TestFolder folder;
    std::string sound;
    for (unsigned i = 0; i < 300000; ++i)
        sound += static_cast<char>((i * i) >> 7U);
    write_text(folder / "sound", sound);
    write_archive(folder, folder / "a.zip");
    CHECK(bytes_of(folder / "a.zip").substr(30, 28) == "mimetypeapplication/epub+zip");
    const auto listed = judged_by(
        "/usr/bin/python3 -c \"import sys, zipfile\n"
        "archive = zipfile.ZipFile(sys.argv[1])\n"
        "print(archive.testzip(), archive.read('sound.mp3') == open(sys.argv[2], 'rb').read())\n"
        "for file in archive.infolist():\n"
        "    print(file.filename, file.file_size, file.compress_type, file.date_time)\" " +
        folder / "a.zip" + " " + folder / "sound");
    CHECK(listed.words ==
          "None True\nmimetype 20 0 (1980, 1, 1, 0, 0, 0)\n"
          "text/خبر.txt 100000 8 (1980, 1, 1, 0, 0, 0)\nempty 0 8 (1980, 1, 1, 0, 0, 0)\n"
          "sound.mp3 300000 0 (1980, 1, 1, 0, 0, 0)\n");
}

TEST_CASE("The same files give the same archive, wherever and whenever", "[output]") {
    const TestFolder folder;
    write_text(folder / "sound", "sound");
    write_archive(folder, folder / "a.zip");
    ::setenv("TZ", "Asia/Tokyo", 1);
    ::tzset();
    write_archive(folder, folder / "b.zip");
    ::unsetenv("TZ");
    ::tzset();
    CHECK(bytes_of(folder / "a.zip") == bytes_of(folder / "b.zip"));
}

TEST_CASE("A text that cannot be made ends the archive with its own words", "[output]") {
    const TestFolder folder;
    const auto file = opened(folder / "a.zip");
    ZipArchive archive{file.get(), "a.zip"};
    archive.add_text(
        "a", []() -> std::string { throw std::runtime_error{"no such story"}; }, Packing::deflated);
    CHECK_THROWS_WITH(archive.finish(), "no such story");
}

TEST_CASE("A file that is not there, and a disk that is full, are errors", "[output]") {
    const TestFolder folder;
    {
        const auto file = opened(folder / "a.zip");
        ZipArchive archive{file.get(), "a.zip"};
        archive.add_file("a", folder / "none");
        CHECK_THROWS_WITH(archive.finish(), Catch::Matchers::StartsWith("cannot write 'a.zip': "));
    }
    const Descriptor full{::open("/dev/full", O_RDWR | O_CLOEXEC)};
    ZipArchive archive{full.get(), "a.zip"};
    archive.add_text(
        "a", [] { return std::string(100000, 'x'); }, Packing::stored);
    CHECK_THROWS_WITH(archive.finish(),
                      Catch::Matchers::StartsWith("cannot write 'a.zip': no space left on device"));
}
