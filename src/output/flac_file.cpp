#include "output/flac_file.h"

#include <cstdint>
#include <span>
#include <vector>

#include "model/full_write.h"
#include "output/audio_file.h"
#include "output/vorbis_comment.h"
#include "output/write_error.h"

namespace nashra {

namespace {

// RFC 9639, section 8.1: types of metadata blocks; the highest bit says that it is the last one.
enum class Block : unsigned { padding = 1, comment = 4, picture = 6 };

constexpr std::uint64_t kBlockHeader = 4;
// "fLaC" and the block that every file begins with. libFLAC writes what follows in one piece.
constexpr std::uint64_t kBeforeOurs = 4 + kBlockHeader + 34;

void put_block(std::vector<std::byte>& out, Block type, std::span<const std::byte> content) {
    const auto header =
        static_cast<std::uint32_t>(type) << 24U | static_cast<std::uint32_t>(content.size());
    for (unsigned shift = 32; shift > 0; shift -= 8)
        out.push_back(static_cast<std::byte>((header >> (shift - 8)) & 0xFFU));
    out.insert(out.end(), content.begin(), content.end());
}

std::vector<std::byte> our_blocks(const EncodingTask& task) {
    std::vector<std::byte> blocks;
    put_block(blocks, Block::comment, vorbis_comment(task.tags, task.chapters, {}));
    if (!task.encoding.cover.empty())
        put_block(blocks, Block::picture, flac_picture(task.encoding.cover));
    return blocks;
}

/// libFLAC writes a comment of its own, last of its blocks, and a file may have one only. As long,
/// it becomes padding.
std::vector<std::byte> as_padding(std::span<const std::byte> block) {
    constexpr auto kLast = std::byte{0x80};
    std::vector<std::byte> padding(block.begin(), block.begin() + std::ptrdiff_t{kBlockHeader});
    padding[0] = (padding[0] & kLast) | static_cast<std::byte>(Block::padding);
    padding.resize(block.size());
    return padding;
}

/// Behind the first block there is room for ours: whatever the encoder writes there comes later.
int write_around(int fd, std::uint64_t ours, std::uint64_t offset,
                 std::span<const std::byte> bytes) {
    if (offset < kBeforeOurs) return write_fully_at(fd, bytes, static_cast<std::int64_t>(offset));
    const auto later = static_cast<std::int64_t>(offset + ours);
    if (offset == kBeforeOurs) return write_fully_at(fd, as_padding(bytes), later);
    return write_fully_at(fd, bytes, later);
}

}  // namespace

Flow write_flac(const EncodingTask& task) {
    const auto ours = our_blocks(task);
    const int error = write_fully_at(task.fd, ours, kBeforeOurs);
    if (error != 0) throw cannot_write(task.name, error);
    return encode_with_sndfile(task, [&](std::uint64_t offset, std::span<const std::byte> bytes) {
        return write_around(task.fd, ours.size(), offset, bytes);
    });
}

}  // namespace nashra
