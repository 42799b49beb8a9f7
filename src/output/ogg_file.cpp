#include "output/ogg_file.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "model/full_write.h"
#include "output/audio_file.h"
#include "output/ogg_pages.h"
#include "output/vorbis_comment.h"

namespace nashra {

namespace {

// How many packets a stream begins with, the second of which is the comment, and what stands around
// it there: RFC 7845, section 5.2, and the Vorbis I specification, section 4.2.
struct Headers {
    std::size_t count;
    std::string_view before;
    std::string_view after;
};

constexpr Headers kOpusHeaders{2, "OpusTags", ""};
constexpr Headers kVorbisHeaders{3, "\x03vorbis", "\x01"};

std::vector<std::byte> comment_packet(const EncodingTask& task, const Headers& headers) {
    const auto before = std::as_bytes(std::span{headers.before});
    std::vector<std::byte> packet(before.begin(), before.end());
    for (const auto byte : vorbis_comment(task.tags, task.chapters, task.encoding.cover))
        packet.push_back(byte);
    for (const auto byte : std::as_bytes(std::span{headers.after}))
        packet.push_back(byte);
    return packet;
}

}  // namespace

Flow write_ogg(const EncodingTask& task) {
    const auto& headers = task.encoding.format == AudioFormat::opus ? kOpusHeaders : kVorbisHeaders;
    OggPages pages{headers.count, comment_packet(task, headers),
                   [&](std::span<const std::byte> page) {
                       return write_fully(task.fd, page, OnSignal::go_on);
                   }};
    // The encoder never goes back.
    return encode_with_sndfile(task,
                               [&](std::uint64_t /*offset*/, std::span<const std::byte> part) {
                                   return pages.take(part);
                               });
}

}  // namespace nashra
