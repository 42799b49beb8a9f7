// How large a picture is, by the head of its file. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace nashra {

struct PictureSize {
    std::uint32_t width = 0;  // pixels
    std::uint32_t height = 0;

    friend bool operator==(const PictureSize&, const PictureSize&) = default;
};

/// Of a PNG or JPEG file's bytes; nothing where they do not say.
std::optional<PictureSize> picture_size(std::string_view bytes);

/// Square, 1400 to 3000 pixels: what Apple asks for, and others after it
/// (https://podcasters.apple.com/support/896-artwork-requirements).
bool is_for_podcasts(const PictureSize& size);

}  // namespace nashra
