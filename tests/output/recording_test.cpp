#include "output/recording.h"

#include <csignal>
#include <fstream>
#include <thread>

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "model/error.h"
#include "sound/loudness.h"
#include "sound_files.h"

namespace fs = std::filesystem;

using Catch::Matchers::StartsWith;
using nashra::AudioFormat;
using nashra::Error;
using nashra::Flow;
using nashra::Kind;
using nashra::Recording;
using nashra::test::bytes_of;
using nashra::test::decoded;
using nashra::test::TestFolder;
using nashra::test::tone;

namespace {

void record(const std::string& path, AudioFormat format, std::size_t frames) {
    Recording recording{path, {.format = format, .loudness = {}}, {}};
    REQUIRE(recording.write({}, tone(frames)) == Flow::more);
    recording.finish({.title = "T"}, {});
}

template <typename Action>
Kind kind_of(Action action) {
    try {
        action();
    } catch (const Error& error) {
        return error.kind();
    }
    return Kind::internal;
}

/// No file may grow beyond `bytes` while this lives; writes fail with EFBIG.
class FileSizeLimit {
  public:
    explicit FileSizeLimit(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &before_) == 0);
        rlimit small = before_;
        small.rlim_cur = bytes;
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &before_); }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

  private:
    rlimit before_{};
};

}  // namespace

TEST_CASE("A recording appears under its name only when it is finished", "[output]") {
    const TestFolder folder;
    const auto path = folder / "bulletin.mp3";
    Recording recording{path, {.format = AudioFormat::mp3}, {}};
    CHECK(recording.write({}, tone(22050)) == Flow::more);
    CHECK(recording.frames() == 22050);
    CHECK_FALSE(fs::exists(path));
    CHECK(folder.names() == 1);
    recording.finish({}, {});
    CHECK(decoded(path).samples.size() == 22050);
    CHECK(folder.names() == 1);
    CHECK(recording.write({}, tone(10)) == Flow::stop);
}

TEST_CASE("A recording that is given up leaves nothing, and the old file as it was", "[output]") {
    const TestFolder folder;
    const auto path = folder / "bulletin.wav";
    std::ofstream{path} << "yesterday";
    {
        Recording recording{path, {.format = AudioFormat::wav}, {}};
        recording.write({}, tone(22050));
    }
    CHECK(bytes_of(path) == "yesterday");
    CHECK(folder.names() == 1);
}

TEST_CASE("A finished recording replaces the old file and keeps its rights", "[output]") {
    const TestFolder folder;
    const auto path = folder / "bulletin.wav";
    std::ofstream{path} << "yesterday";
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    record(path, AudioFormat::wav, 100);
    CHECK(decoded(path).samples == tone(100));
    CHECK(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("A new file has the rights that the umask leaves", "[output]") {
    const TestFolder folder;
    const mode_t before = ::umask(027);
    record(folder / "a.wav", AudioFormat::wav, 100);
    ::umask(before);
    struct stat status {};
    REQUIRE(::stat((folder / "a.wav").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0640);
}

TEST_CASE("A symbolic link stays, and the file it points to is replaced", "[output]") {
    const TestFolder folder;
    fs::create_directory(folder / "real");
    std::ofstream{folder / "real/today.wav"} << "yesterday";
    fs::create_symlink("real/today.wav", folder / "latest.wav");
    fs::create_symlink("latest.wav", folder / "link-to-link.wav");
    record(folder / "link-to-link.wav", AudioFormat::wav, 100);
    CHECK(fs::is_symlink(folder / "link-to-link.wav"));
    CHECK(fs::is_symlink(folder / "latest.wav"));
    CHECK(fs::is_regular_file(fs::symlink_status(folder / "real/today.wav")));
    CHECK(decoded(folder / "real/today.wav").samples == tone(100));
}

TEST_CASE("A link that points nowhere yet gets its file, a ring of links an error", "[output]") {
    const TestFolder folder;
    fs::create_symlink("tomorrow.wav", folder / "latest.wav");
    record(folder / "latest.wav", AudioFormat::wav, 100);
    CHECK(fs::is_symlink(folder / "latest.wav"));
    CHECK(decoded(folder / "tomorrow.wav").samples.size() == 100);

    fs::create_symlink("b.wav", folder / "a.wav");
    fs::create_symlink("a.wav", folder / "b.wav");
    CHECK_THROWS_WITH((Recording{folder / "a.wav", {.format = AudioFormat::wav}, {}}),
                      Catch::Matchers::Contains("too many levels of symbolic links"));
}

TEST_CASE("Names in Arabic, with spaces and very long ones are as good as any", "[output]") {
    const TestFolder folder;
    for (const std::string& name :
         {std::string{"نشرة الأخبار.mp3"}, std::string(251, 'x') + ".mp3"}) {
        record(folder / name, AudioFormat::mp3, 22050);
        CHECK(decoded(folder / name).samples.size() == 22050);
    }
    CHECK(folder.names() == 2);
}

TEST_CASE("Nothing to say leaves no file and says so", "[output]") {
    const TestFolder folder;
    Recording recording{folder / "a.mp3", {.format = AudioFormat::mp3}, {}};
    CHECK(kind_of([&] { recording.finish({}, {}); }) == Kind::no_news);
    CHECK(folder.names() == 0);
    CHECK(recording.write({}, tone(10)) == Flow::stop);
}

TEST_CASE("A folder that does not exist is named, with the next step", "[output]") {
    const TestFolder folder;
    const auto path = folder / "none/a.mp3";
    CHECK_THROWS_WITH((Recording{path, {.format = AudioFormat::mp3}, {}}),
                      "cannot write '" + path + "': there is no folder '" + (folder / "none") +
                          "' (create it, or record to another folder with -o)");
    std::ofstream{folder / "file"} << "x";
    CHECK_THROWS_WITH((Recording{folder / "file/a.mp3", {.format = AudioFormat::mp3}, {}}),
                      Catch::Matchers::Contains("is not a folder"));
    CHECK_THROWS_WITH((Recording{folder.path().string(), {.format = AudioFormat::wav}, {}}),
                      Catch::Matchers::Contains("it is a folder (give a file in it"));
}

TEST_CASE("A folder or file without the right to write is refused before any work", "[output]") {
    if (::geteuid() == 0) return;  // root may write everywhere
    const TestFolder folder;
    std::ofstream{folder / "protected.wav"} << "x";
    fs::permissions(folder / "protected.wav", fs::perms::owner_read);
    CHECK_THROWS_WITH((Recording{folder / "protected.wav", {.format = AudioFormat::wav}, {}}),
                      Catch::Matchers::Contains("permission denied"));
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    CHECK_THROWS_WITH((Recording{folder / "a.wav", {.format = AudioFormat::wav}, {}}),
                      Catch::Matchers::Contains("permission denied in the folder"));
    fs::permissions(folder.path(), fs::perms::owner_all);
}

TEST_CASE("A disk that fills up stops the recording once and leaves no file", "[output]") {
    for (const auto format : {AudioFormat::wav, AudioFormat::mp3}) {
        const TestFolder folder;
        const FileSizeLimit limit{100'000};
        Recording recording{folder / "a.mp3", {.format = format}, {}};
        const auto write_minutes = [&] {
            for (int i = 0; i < 60; ++i)
                recording.write({}, tone(22050));
        };
        CHECK_THROWS_WITH(write_minutes(), StartsWith("cannot write '" + (folder / "a.mp3") +
                                                      "': file too large ("));
        CHECK(folder.names() == 0);
        CHECK(recording.write({}, tone(10)) == Flow::stop);
        CHECK(kind_of([&] { recording.finish({}, {}); }) == Kind::io);
        CHECK(folder.names() == 0);
    }
}

TEST_CASE("A disk that fills up at the very end leaves no file either", "[output]") {
    const TestFolder folder;
    Recording recording{folder / "a.mp3", {.format = AudioFormat::mp3}, {}};
    recording.write({}, tone(10 * 22050));  // 80 kB
    const FileSizeLimit limit{82'000};      // room for the sound, not for the tag
    const nashra::EpisodeTags tags{.comment = std::string(5000, 'c')};
    CHECK(kind_of([&] { recording.finish(tags, {}); }) == Kind::io);
    CHECK(folder.names() == 0);
}

TEST_CASE("A recording is as loud as podcasts are, in any format", "[output]") {
    const TestFolder folder;
    for (const std::string ending : {".wav", ".flac", ".mp3", ".opus", ".ogg"}) {
        INFO(ending);
        const auto path = folder / ("a" + ending);
        Recording recording{path, {.format = *nashra::audio_format_of(path)}, {}};
        recording.write({}, tone(10 * 22050));
        CHECK(recording.finish({}, {}) == Flow::more);
        const auto file = decoded(path);
        REQUIRE(file.channels == 1);
        nashra::LoudnessMeter meter{{file.sample_rate}};
        meter.hear(nashra::Samples{file.samples});
        CHECK(meter.loudness().value_or(0) == Approx(-16).margin(0.5));
        const double seconds = static_cast<double>(file.samples.size()) / file.sample_rate;
        CHECK(seconds == Approx(10).margin(0.001));
    }
}

TEST_CASE("A recording that is given up while it is encoded leaves nothing", "[output]") {
    const TestFolder folder;
    Recording recording{folder / "a.flac", {.format = AudioFormat::flac}, {}};
    recording.write({}, tone(10 * 22050));
    std::vector<std::uint64_t> told;
    const auto progress = [&](std::uint64_t frames) {
        told.push_back(frames);
        return told.size() < 3 ? Flow::more : Flow::stop;
    };
    CHECK(recording.finish({}, {}, progress) == Flow::stop);
    REQUIRE(told.size() == 3);
    CHECK(told[0] < told[1]);
    CHECK(told[2] < 10 * 22050);
    CHECK(folder.names() == 0);
}

TEST_CASE("A FIFO gets WAV as a stream and stays a FIFO", "[output]") {
    const TestFolder folder;
    const auto path = folder / "fifo";
    REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
    std::string heard;
    std::thread reader{[&] { heard = bytes_of(path); }};
    record(path, AudioFormat::wav, 5000);
    reader.join();
    CHECK(heard.size() == 44 + 10000);
    CHECK(heard.substr(0, 4) == "RIFF");
    CHECK(fs::is_fifo(path));
    CHECK(folder.names() == 1);
    CHECK_THROWS_WITH((Recording{path, {.format = AudioFormat::mp3}, {}}),
                      StartsWith("cannot record .mp3 into '" + path + "': it is not an ordinary"));
}

TEST_CASE("A device is written to, not replaced", "[output]") {
    record("/dev/null", AudioFormat::wav, 5000);
    CHECK(fs::is_character_file("/dev/null"));
    Recording full{"/dev/full", {.format = AudioFormat::wav}, {}};
    CHECK_THROWS_WITH(full.write({}, tone(5000)),
                      StartsWith("cannot write '/dev/full': no space left on device"));
}
