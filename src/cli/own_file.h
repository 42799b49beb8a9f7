// The files that a listener has of their own, and may edit: written whole, readable for them alone.
// Free functions; one thread at a time for each file.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace nashra {

/// Empty where there is none. Throws Error{io}.
std::string own_file(const std::filesystem::path& file);

/// Makes the file and its folder where there is none. Whoever reads it finds the old one or the new
/// one. Throws Error{io}.
void write_own_file(const std::filesystem::path& file, std::string_view text);

}  // namespace nashra
