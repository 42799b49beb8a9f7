// An Ogg stream on its way from its encoder into a file (RFC 3533): gets our comments, and a serial
// number that is always the same. Encoders choose one by chance or by the clock, and a recording
// would differ from itself. One thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace nashra {

class OggPages {
  public:
    /// Gets whole pages; 0 or an errno.
    using Write = std::function<int(std::span<const std::byte>)>;

    /// The stream begins with `headers` packets, the second of which becomes `comment`.
    OggPages(std::size_t headers, std::vector<std::byte> comment, Write write)
        : headers_(headers), comment_(std::move(comment)), write_(std::move(write)) {}

    /// The next bytes of the encoder's, in whatever pieces. 0 or the errno of a failed write.
    int take(std::span<const std::byte> bytes);

  private:
    int take_page(std::span<std::byte> page);
    int write_headers();
    int write_page(std::span<std::byte> page);

    std::size_t headers_;
    std::vector<std::byte> comment_;
    Write write_;
    std::vector<std::byte> waiting_;
    std::vector<std::vector<std::byte>> packets_{1};  // of the headers; the last is not whole
    std::uint32_t pages_ = 0;                         // written
};

}  // namespace nashra
