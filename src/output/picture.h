// A recording's cover as it is given: a file with a PNG or JPEG picture. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// "image/png" or "image/jpeg" by how the bytes begin; empty where they are neither.
std::string_view picture_type(std::string_view bytes);

/// The file's bytes. Throws Error{no_input} where it cannot be read, Error{usage} where it is no
/// such picture, or larger than any player shows.
std::string read_picture(const std::string& path);

}  // namespace nashra
