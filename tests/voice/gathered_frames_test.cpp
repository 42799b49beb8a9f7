#include "voice/gathered_frames.h"

#include <array>
#include <cstddef>
#include <cstring>
#include <vector>

#include <catch2/catch.hpp>
#include <sys/socket.h>

#include "model/descriptor.h"

using namespace nashra;
using voice_protocol::Frame;
using voice_protocol::FrameKind;

namespace {

struct Line {
    Descriptor here;
    Descriptor there;

    Line() {
        int sockets[2] = {-1, -1};
        REQUIRE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) == 0);
        here = Descriptor{sockets[0]};
        there = Descriptor{sockets[1]};
    }

    /// What has come so far.
    std::vector<Frame> frames() {
        std::array<std::byte, 1U << 18U> bytes{};
        const auto got = recv(there.get(), bytes.data(), bytes.size(), MSG_DONTWAIT);
        std::vector<Frame> all;
        for (std::ptrdiff_t at = 0; at < got;) {
            Frame frame{};
            std::memcpy(&frame, &bytes[static_cast<std::size_t>(at)], sizeof frame);
            all.push_back(frame);
            at += static_cast<std::ptrdiff_t>(sizeof frame + frame.size);
        }
        return all;
    }
};

const std::vector<std::byte> kSound(2200, std::byte{7});
const std::vector<std::byte> kWord(8, std::byte{1});

}  // namespace

TEST_CASE("An utterance's first sound is sent at once, and more and more together after it",
          "[voice]") {
    Line line;
    GatheredFrames gathered{line.here.get()};
    CHECK(gathered.send(FrameKind::word, kWord));
    CHECK(gathered.send(FrameKind::sound, kSound));
    CHECK(line.frames().size() == 2);
    std::vector<std::size_t> sent;
    for (int i = 0; i < 100; ++i) {
        CHECK(gathered.send(FrameKind::sound, kSound));
        if (const auto frames = line.frames(); !frames.empty()) sent.push_back(frames.size());
    }
    CHECK(sent == std::vector<std::size_t>{2, 4, 8, 15, 15, 15, 15, 15});
}

TEST_CASE("What was gathered is sent in its order when the utterance ends", "[voice]") {
    Line line;
    GatheredFrames gathered{line.here.get()};
    CHECK(gathered.send(FrameKind::sound, kSound));
    CHECK(gathered.send(FrameKind::word, kWord));
    CHECK(line.frames().size() == 1);
    gathered.finish();
    const auto frames = line.frames();
    REQUIRE(frames.size() == 2);
    CHECK(frames[0].kind == FrameKind::word);
    CHECK(frames[0].size == kWord.size());
    CHECK(frames[1].kind == FrameKind::end);
}

TEST_CASE("A voice to which nobody listens any more hears of it", "[voice]") {
    Line line;
    line.there = Descriptor{};
    GatheredFrames gathered{line.here.get()};
    CHECK_FALSE(gathered.send(FrameKind::sound, kSound));
}
