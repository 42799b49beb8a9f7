#include "output/picture.h"

#include <array>
#include <cerrno>
#include <fstream>

#include "model/error.h"
#include "model/message.h"
#include "model/system_cause.h"

namespace nashra {

namespace {

// A FLAC file's picture has 16 MB; what players show is far smaller.
constexpr std::size_t kMostBytes = 10U << 20U;

}  // namespace

std::string_view picture_type(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return "image/png";
    if (bytes.starts_with("\xFF\xD8\xFF")) return "image/jpeg";
    return {};
}

std::string read_picture(const std::string& path) {
    errno = 0;
    std::ifstream in{path, std::ios::binary};
    std::string bytes;
    std::array<char, 1U << 14U> portion;
    while (bytes.size() <= kMostBytes &&
           (in.read(portion.data(), portion.size()) || in.gcount() > 0))
        bytes.append(portion.data(), static_cast<std::size_t>(in.gcount()));
    if (bytes.empty() && errno != 0)
        throw Error{Kind::no_input,
                    message("cannot read the cover '%1': %2 (give a PNG or JPEG file)", path,
                            cause_of(errno))};
    if (bytes.size() > kMostBytes)
        throw Error{Kind::usage,
                    message("the cover '%1' is too large (10 megabytes are the most)", path)};
    if (picture_type(bytes).empty())
        throw Error{Kind::usage, message("'%1' is no cover (give a PNG or JPEG file)", path)};
    return bytes;
}

}  // namespace nashra
