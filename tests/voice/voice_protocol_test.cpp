#include "voice/voice_protocol.h"

#include <string>
#include <thread>

#include <catch2/catch.hpp>
#include <sys/socket.h>

#include "model/descriptor.h"

using namespace nashra;
using namespace nashra::voice_protocol;

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
};

std::optional<Request> received(const std::vector<std::byte>& bytes) {
    Line line;
    std::thread sender{[&] {
        send_all(line.here.get(), bytes);
        shutdown(line.here.get(), SHUT_WR);
    }};
    auto request = receive_request(line.there.get());
    line.there = Descriptor{};  // what was not read is not wanted
    sender.join();
    return request;
}

const Request kRequest{Task::phonemes,
                       {Speed{300}, 70, 150},
                       {{kArabic, "قال"}, {kEnglish, ""}, {kUndetermined, "x"}},
                       {{kEnglish, "gmw/en-US+f3"}}};

}  // namespace

TEST_CASE("A request arrives as it was sent", "[voice][threads]") {
    const auto request = received(encode(kRequest));
    REQUIRE(request);
    CHECK(request->task == Task::phonemes);
    CHECK(request->delivery == kRequest.delivery);
    REQUIRE(request->runs.size() == 3);
    CHECK(request->runs[0].language == kArabic);
    CHECK(request->runs[0].text == "قال");
    CHECK(request->runs[1].text.empty());
    CHECK_FALSE(request->runs[2].language.known());
    REQUIRE(request->voices.size() == 1);
    CHECK(request->voices[0].language == kEnglish);
    CHECK(request->voices[0].name == "gmw/en-US+f3");
}

TEST_CASE("A long text arrives whole", "[voice][threads]") {
    const std::string text(3'000'000, 'a');
    const auto request = received(encode({Task::speak, {}, {{kEnglish, text}}, {}}));
    REQUIRE(request);
    CHECK(request->runs[0].text == text);
}

TEST_CASE("A request that breaks off is none", "[voice][threads]") {
    const auto bytes = encode(kRequest);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        CHECK_FALSE(received({bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)}));
    }
}

TEST_CASE("Nonsense is no request", "[voice][threads]") {
    CHECK_FALSE(received(std::vector<std::byte>(4096, std::byte{0xFF})));
}

TEST_CASE("The start of a word arrives as it was sent", "[voice]") {
    Line line;
    const WordStart start{12, 345'678};
    CHECK(send_frame(line.here.get(), FrameKind::word, std::as_bytes(std::span{&start, 1})));
    Frame frame{};
    WordStart got;
    CHECK(receive_all(line.there.get(), std::as_writable_bytes(std::span{&frame, 1})));
    CHECK(frame.kind == FrameKind::word);
    REQUIRE(frame.size == sizeof got);
    CHECK(receive_all(line.there.get(), std::as_writable_bytes(std::span{&got, 1})));
    CHECK(got.word == 12);
    CHECK(got.frame == 345'678);
}

TEST_CASE("A frame arrives with its payload, and nobody to take it is no crash", "[voice]") {
    Line line;
    const std::vector<std::byte> payload(2200, std::byte{7});
    CHECK(send_frame(line.here.get(), FrameKind::sound, payload));
    Frame frame{};
    CHECK(receive_all(line.there.get(), std::as_writable_bytes(std::span{&frame, 1})));
    CHECK(frame.kind == FrameKind::sound);
    CHECK(frame.size == payload.size());
    std::vector<std::byte> got(payload.size());
    CHECK(receive_all(line.there.get(), got));
    CHECK(got == payload);
    line.there = Descriptor{};
    CHECK_FALSE(send_frame(line.here.get(), FrameKind::end, {}));
}
