// What Arabic writes together with the word behind it: "و", "ف", "ب", "ك", "ل".
// Pure functions; any thread.
#pragma once

#include <span>
#include <string_view>

namespace nashra {

/// Before a noun: "ولل" of "وللسعودية" is "ول" before "السعودية", whose alif is not written there.
struct Clitic {
    std::string_view written;
    std::string_view words;
    std::string_view phonemes;
    /// Of the word behind, so that "فعلي" is not "علي" behind "ف".
    std::size_t fewest_letters;
};

/// The empty one first.
std::span<const Clitic> clitics();

}  // namespace nashra
