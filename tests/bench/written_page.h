// Pages of any length to read from.
#pragma once

#include <cstddef>
#include <string>

namespace nashra::test {

/// An article with so many bytes of body, and headlines behind it that all begin with the same
/// words.
void write_page(const std::string& path, std::size_t bytes);

/// So many files like it in a folder, each an article of so many bytes, none like another.
void write_articles(const std::string& folder, int count, std::size_t bytes);

}  // namespace nashra::test
