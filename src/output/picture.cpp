#include "output/picture.h"

#include <cerrno>
#include <fstream>
#include <iterator>

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
    std::string bytes(kMostBytes + 1, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    if (bytes.empty() && errno != 0)
        throw Error{Kind::usage, message("cannot read the cover '%1': %2 (give a PNG or JPEG file)",
                                         path, cause_of(errno))};
    if (bytes.size() > kMostBytes)
        throw Error{Kind::usage,
                    message("the cover '%1' is too large (10 megabytes are the most)", path)};
    if (picture_type(bytes).empty())
        throw Error{Kind::usage, message("'%1' is no cover (give a PNG or JPEG file)", path)};
    return bytes;
}

}  // namespace nashra
