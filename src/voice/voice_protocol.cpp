#include "voice/voice_protocol.h"

#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

#include <sys/socket.h>
#include <unistd.h>

namespace nashra::voice_protocol {

namespace {

constexpr std::uint32_t kMostRuns = 100'000;
constexpr std::uint32_t kMostVoices = 1000;
constexpr std::uint32_t kLongestText = 64U << 20U;

struct RequestHeader {
    Task task;
    Delivery delivery;
    std::uint32_t runs;
    std::uint32_t voices;
};

struct TextHeader {
    Notation notation;
    std::uint32_t language_size;
    std::uint32_t text_size;
};

/// A text and its language, on the line.
struct LanguageText {
    Language language;
    std::string text;
    Notation notation = Notation::words;
};

template <typename T>
std::span<const std::byte> bytes_of(const T& value) {
    return std::as_bytes(std::span{&value, 1});
}

void append(std::vector<std::byte>& out, std::span<const std::byte> bytes) {
    out.insert(out.end(), bytes.begin(), bytes.end());
}

/// A message of one byte with room for one descriptor beside it. Points into itself.
struct HandOver {
    char byte = 0;
    iovec data{&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr message{};

    HandOver() {
        message.msg_iov = &data;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = sizeof control;
    }
    HandOver(const HandOver&) = delete;
    HandOver& operator=(const HandOver&) = delete;
};

void append(std::vector<std::byte>& out, Language language, std::string_view text,
            Notation notation) {
    const auto code = language.code();
    append(out, bytes_of(TextHeader{notation, static_cast<std::uint32_t>(code.size()),
                                    static_cast<std::uint32_t>(text.size())}));
    append(out, std::as_bytes(std::span{code}));
    append(out, std::as_bytes(std::span{text}));
}

bool receive_string(int socket, std::string& text, std::uint32_t size) {
    text.resize(size);
    return receive_all(socket, std::as_writable_bytes(std::span{text}));
}

std::optional<LanguageText> receive_text(int socket) {
    TextHeader header{};
    if (!receive_all(socket, std::as_writable_bytes(std::span{&header, 1}))) return std::nullopt;
    if (header.language_size > 3 || header.text_size > kLongestText) return std::nullopt;
    std::string code;
    LanguageText received;
    if (!receive_string(socket, code, header.language_size)) return std::nullopt;
    if (!receive_string(socket, received.text, header.text_size)) return std::nullopt;
    received.language = Language{code};
    received.notation = header.notation;
    return received;
}

}  // namespace

std::vector<std::byte> encode(const Request& request) {
    std::vector<std::byte> out;
    append(out, bytes_of(RequestHeader{request.task, request.delivery,
                                       static_cast<std::uint32_t>(request.runs.size()),
                                       static_cast<std::uint32_t>(request.voices.size())}));
    for (const auto& run : request.runs)
        append(out, run.language, run.text, run.notation);
    for (const auto& voice : request.voices)
        append(out, voice.language, voice.name, Notation::words);
    return out;
}

bool send_all(int socket, std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const auto sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return false;
        bytes = bytes.subspan(static_cast<std::size_t>(sent));
    }
    return true;
}

bool send_frame(int socket, FrameKind kind, std::span<const std::byte> payload) {
    // One system call for both, and no memory.
    Frame frame{kind, static_cast<std::uint32_t>(payload.size())};
    iovec parts[] = {{&frame, sizeof frame},
                     {const_cast<std::byte*>(payload.data()), payload.size()}};
    msghdr message{};
    message.msg_iov = parts;
    message.msg_iovlen = 2;
    ssize_t sent = 0;
    do {
        sent = ::sendmsg(socket, &message, MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    if (sent < static_cast<ssize_t>(sizeof frame)) return false;
    return send_all(socket, payload.subspan(static_cast<std::size_t>(sent) - sizeof frame));
}

bool receive_all(int socket, std::span<std::byte> bytes) {
    while (!bytes.empty()) {
        const auto got = ::recv(socket, bytes.data(), bytes.size(), 0);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
    return true;
}

std::optional<Request> receive_request(int socket) {
    RequestHeader header{};
    if (!receive_all(socket, std::as_writable_bytes(std::span{&header, 1}))) return std::nullopt;
    if (header.runs > kMostRuns || header.voices > kMostVoices) return std::nullopt;
    Request request{header.task, header.delivery, {}, {}};
    for (std::uint32_t i = 0; i < header.runs; ++i) {
        auto run = receive_text(socket);
        if (!run) return std::nullopt;
        request.runs.push_back({run->language, std::move(run->text), run->notation});
    }
    for (std::uint32_t i = 0; i < header.voices; ++i) {
        auto voice = receive_text(socket);
        if (!voice) return std::nullopt;
        request.voices.push_back({voice->language, std::move(voice->text)});
    }
    return request;
}

bool send_socket(int control_socket, int socket) {
    HandOver out;
    cmsghdr* header = CMSG_FIRSTHDR(&out.message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(header), &socket, sizeof socket);
    ssize_t sent = 0;
    do {
        sent = sendmsg(control_socket, &out.message, MSG_NOSIGNAL | MSG_DONTWAIT);
    } while (sent < 0 && errno == EINTR);
    return sent == 1;
}

int receive_socket(int control_socket) {
    HandOver in;
    ssize_t got = 0;
    do {
        got = recvmsg(control_socket, &in.message, MSG_CMSG_CLOEXEC);
    } while (got < 0 && errno == EINTR);
    const cmsghdr* header = got > 0 ? CMSG_FIRSTHDR(&in.message) : nullptr;
    if (header == nullptr || header->cmsg_type != SCM_RIGHTS) return -1;
    int socket = -1;
    std::memcpy(&socket, CMSG_DATA(header), sizeof socket);
    return socket;
}

}  // namespace nashra::voice_protocol
