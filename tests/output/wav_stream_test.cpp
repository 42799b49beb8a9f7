#include "output/wav_stream.h"

#include <cerrno>
#include <csignal>

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "model/descriptor.h"
#include "model/error.h"
#include "sound_files.h"

using nashra::Descriptor;
using nashra::Flow;
using nashra::WavStream;
using nashra::test::bytes_of;
using nashra::test::number_at;
using nashra::test::TestFolder;
using nashra::test::tone;

namespace {

constexpr std::size_t kHeader = 44;

struct Pipe {
    Descriptor out;
    Descriptor in;
    Pipe() {
        int ends[2];
        REQUIRE(::pipe(ends) == 0);
        out = Descriptor{ends[0]};
        in = Descriptor{ends[1]};
    }
    std::string read_all() {
        in = Descriptor{};
        std::string bytes;
        char block[4096];
        for (ssize_t n = 1; n > 0;) {
            n = ::read(out.get(), block, sizeof block);
            if (n > 0) bytes.append(block, static_cast<std::size_t>(n));
        }
        return bytes;
    }
};

}  // namespace

TEST_CASE("A pipe gets a WAV header of unknown length and every sample", "[output]") {
    Pipe pipe;
    const auto sound = tone(10000);
    WavStream stream{pipe.in.get(), {}};
    CHECK(stream.write({}, sound) == Flow::more);
    stream.finish();
    CHECK(stream.frames() == 10000);

    const auto bytes = pipe.read_all();
    REQUIRE(bytes.size() == kHeader + 20000);
    CHECK(bytes.substr(0, 4) == "RIFF");
    CHECK(number_at(bytes, 4, 4) == 0xFFFFFFFF);
    CHECK(bytes.substr(8, 8) == "WAVEfmt ");
    CHECK(number_at(bytes, 20, 2) == 1);
    CHECK(number_at(bytes, 22, 2) == 1);
    CHECK(number_at(bytes, 24, 4) == 22050);
    CHECK(number_at(bytes, 28, 4) == 44100);
    CHECK(number_at(bytes, 34, 2) == 16);
    CHECK(bytes.substr(36, 4) == "data");
    CHECK(number_at(bytes, 40, 4) == 0xFFFFFFFF);
    CHECK(static_cast<nashra::Sample>(number_at(bytes, kHeader + 2 * 1234, 2)) == sound[1234]);
}

TEST_CASE("Sound reaches the pipe long before the stream is finished", "[output]") {
    Pipe pipe;
    REQUIRE(::fcntl(pipe.out.get(), F_SETFL, O_NONBLOCK) == 0);
    WavStream stream{pipe.in.get(), {}};
    stream.write({}, tone(5000));  // 0.23 s
    char block[16384];
    CHECK(::read(pipe.out.get(), block, sizeof block) >= 8192);
}

TEST_CASE("A stream ends silently when its reader has gone away", "[output]") {
    std::signal(SIGPIPE, SIG_IGN);
    Pipe pipe;
    WavStream stream{pipe.in.get(), {}};
    pipe.out = Descriptor{};
    CHECK(stream.write({}, tone(10000)) == Flow::stop);
    CHECK(stream.write({}, tone(10000)) == Flow::stop);
    CHECK_NOTHROW(stream.finish());
}

TEST_CASE("A stream that is redirected into a file gets its real sizes", "[output]") {
    const TestFolder folder;
    const auto path = folder / "redirected.wav";
    const Descriptor file{::open(path.c_str(), O_WRONLY | O_CREAT, 0600)};
    WavStream stream{file.get(), {}};
    stream.write({}, tone(3000));
    stream.finish();

    const auto bytes = bytes_of(path);
    REQUIRE(bytes.size() == kHeader + 6000);
    CHECK(number_at(bytes, 4, 4) == 36 + 6000);
    CHECK(number_at(bytes, 40, 4) == 6000);
    CHECK(nashra::test::decoded(path).samples == tone(3000));
}

TEST_CASE("A stream that is appended to a file leaves what stood there alone", "[output]") {
    const TestFolder folder;
    const auto path = folder / "appended";
    for (int i = 0; i < 2; ++i) {
        const Descriptor file{::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600)};
        WavStream stream{file.get(), {}};
        stream.write({}, tone(100));
        stream.finish();
    }
    const auto bytes = bytes_of(path);
    REQUIRE(bytes.size() == 2 * (kHeader + 200));
    CHECK(number_at(bytes, 40, 4) == 0xFFFFFFFF);
    CHECK(bytes.substr(0, bytes.size() / 2) == bytes.substr(bytes.size() / 2));
}

TEST_CASE("A stream without any sound is a header alone", "[output]") {
    Pipe pipe;
    WavStream stream{pipe.in.get(), {}};
    stream.finish();
    CHECK(pipe.read_all().size() == kHeader);
}

TEST_CASE("A full device is named with its cause, once", "[output]") {
    const Descriptor full{::open("/dev/full", O_WRONLY)};
    WavStream stream{full.get(), {}, "/dev/full"};
    CHECK_THROWS_WITH(stream.write({}, tone(10000)),
                      Catch::Matchers::StartsWith(
                          "cannot write '/dev/full': no space left on device (free some space"));
    CHECK(stream.write({}, tone(10000)) == Flow::stop);
    CHECK_NOTHROW(stream.finish());
}

TEST_CASE("A signal gets through to a stream whose reader sleeps", "[output]") {
    struct sigaction act {};
    struct sigaction before {};
    act.sa_handler = [](int) {};
    REQUIRE(::sigaction(SIGALRM, &act, &before) == 0);  // no SA_RESTART
    Pipe pipe;
    WavStream stream{pipe.in.get(), {}};
    ::alarm(1);
    CHECK(stream.write({}, tone(100000)) == Flow::stop);  // more than a pipe holds
    CHECK_NOTHROW(stream.finish());
    ::sigaction(SIGALRM, &before, nullptr);
}

TEST_CASE("A pipe that does not block loses nothing", "[output]") {
    Pipe pipe;
    REQUIRE(::fcntl(pipe.in.get(), F_SETFL, O_NONBLOCK) == 0);
    REQUIRE(::fcntl(pipe.in.get(), F_SETPIPE_SZ, 4096) == 4096);
    const pid_t reader = ::fork();
    if (reader == 0) {
        const auto bytes = pipe.read_all();
        ::_exit(bytes.size() == kHeader + 100000 ? 0 : 1);
    }
    WavStream stream{pipe.in.get(), {}};
    CHECK(stream.write({}, tone(50000)) == Flow::more);
    stream.finish();
    pipe.in = Descriptor{};
    int status = -1;
    REQUIRE(::waitpid(reader, &status, 0) == reader);
    CHECK(status == 0);
}
