// What the player's process and a voice process say to each other, over one socket per utterance:
// a request, then frames until `end`. A socket that closes before `end` is a voice that died. The
// sockets themselves are handed over a control socket.
// Both ends are the same program on the same machine: numbers are native.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/delivery.h"
#include "model/utterance.h"
#include "voice/voice_choice.h"

namespace nashra::voice_protocol {

/// `find_voice` is answered by the first choice's name as the engine wants it, or by no text.
enum class Task : std::uint32_t { speak, phonemes, list_voices, find_voice, version };

struct Request {
    Task task = Task::speak;
    Delivery delivery;
    std::vector<SpokenRun> runs;
    VoiceChoices voices;
};

enum class FrameKind : std::uint32_t {
    hello,   // the process id of the process that speaks, so that a hanging one can be killed
    sound,   // samples
    word,    // a WordStart, before the sound that it begins in
    text,    // phonemes or a list of voices
    failed,  // a message for people
    end,
};

struct Frame {
    FrameKind kind = FrameKind::end;
    std::uint32_t size = 0;  // bytes that follow
};

/// Word number `word` of all the request's runs begins at this frame of all its sound.
struct WordStart {
    std::uint32_t word = 0;
    std::uint32_t frame = 0;
};

/// Largest sound frame; the engine hands over about 50 ms at a time, 2.2 kB.
inline constexpr std::size_t kLargestFrame = 1U << 20U;

std::vector<std::byte> encode(const Request& request);

/// Writes all of `bytes`; false when the other side is gone.
bool send_all(int socket, std::span<const std::byte> bytes);
bool send_frame(int socket, FrameKind kind, std::span<const std::byte> payload);

/// Reads exactly `bytes.size()`; false when the other side is gone. Blocks.
bool receive_all(int socket, std::span<std::byte> bytes);

/// Reads what `encode` wrote. Nothing when the other side is gone or talks nonsense.
std::optional<Request> receive_request(int socket);

/// Hands `socket` over the control socket. Never waits: a process that hangs with a full queue must
/// not hang the player. False when the other side is gone or has no room.
bool send_socket(int control_socket, int socket);

/// Waits for the next one that is handed over; -1 at the end.
int receive_socket(int control_socket);

}  // namespace nashra::voice_protocol
