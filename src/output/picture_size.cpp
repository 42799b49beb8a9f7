#include "output/picture_size.h"

#include <cstddef>

#include "output/picture.h"

namespace nashra {

namespace {

std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(at, size))
        number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

/// The header is the first chunk (PNG, 11.2.2).
std::optional<PictureSize> png_size(std::string_view bytes) {
    constexpr std::size_t kWidth = 16;
    if (bytes.size() < kWidth + 8 || bytes.substr(12, 4) != "IHDR") return {};
    return PictureSize{number_at(bytes, kWidth, 4), number_at(bytes, kWidth + 4, 4)};
}

/// SOF0 to SOF15, but for the three that are other markers (ITU T.81, table B.1).
bool begins_frame(std::uint32_t marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// Segment by segment up to the one that begins the frame.
std::optional<PictureSize> jpeg_size(std::string_view bytes) {
    constexpr std::size_t kHead = 9;  // marker, length, precision, height, width
    std::size_t at = 2;
    while (at + kHead <= bytes.size() && number_at(bytes, at, 1) == 0xFF) {
        const auto marker = number_at(bytes, at + 1, 1);
        if (begins_frame(marker))
            return PictureSize{number_at(bytes, at + 7, 2), number_at(bytes, at + 5, 2)};
        // Before a marker there may be more of its first byte.
        at += marker == 0xFF ? 1 : 2 + number_at(bytes, at + 2, 2);
    }
    return {};
}

}  // namespace

std::optional<PictureSize> picture_size(std::string_view bytes) {
    return picture_type(bytes) == "image/png" ? png_size(bytes) : jpeg_size(bytes);
}

bool is_for_podcasts(const PictureSize& size) {
    constexpr std::uint32_t kSmallest = 1400;
    constexpr std::uint32_t kLargest = 3000;
    return size.width == size.height && size.width >= kSmallest && size.width <= kLargest;
}

}  // namespace nashra
