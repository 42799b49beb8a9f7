#include "spoken/phonemes.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace nashra {

namespace {

using namespace std::string_view_literals;

// From the phoneme tables of eSpeak NG 1.51, those that an entry has a use for. A test asks the
// voices for each of them.
constexpr std::array kSigns = {"'"sv, "''"sv, ","sv, ",,"sv, "%"sv,  "%%"sv, "="sv,
                               "|"sv, "||"sv, "_"sv, "_:"sv, "_|"sv, " "sv};

constexpr std::array kEnglishSounds = {
    "@"sv,   "@2"sv, "@5"sv, "@L"sv, "3"sv,  "3:"sv, "a"sv,  "a#"sv, "aa"sv,  "A:"sv,  "A@"sv,
    "aI"sv,  "aU"sv, "E"sv,  "e@"sv, "eI"sv, "I"sv,  "I2"sv, "i"sv,  "i:"sv,  "i@"sv,  "0"sv,
    "O:"sv,  "O@"sv, "OI"sv, "oU"sv, "U"sv,  "U@"sv, "u:"sv, "V"sv,  "aI@"sv, "aU@"sv, "aI3"sv,
    "i@3"sv, "u"sv,  "o"sv,  "e"sv,  "p"sv,  "b"sv,  "t"sv,  "d"sv,  "k"sv,   "g"sv,   "tS"sv,
    "dZ"sv,  "f"sv,  "v"sv,  "T"sv,  "D"sv,  "s"sv,  "z"sv,  "S"sv,  "Z"sv,   "h"sv,   "x"sv,
    "m"sv,   "n"sv,  "N"sv,  "l"sv,  "r"sv,  "j"sv,  "w"sv,  "?"sv,  ";"sv};

constexpr std::array kArabicSounds = {
    "?"sv, "b"sv, "t"sv, "T"sv, "dZ"sv, "H"sv,  "X"sv,  "x"sv,  "d"sv,  "D"sv, "R"sv, "r"sv,
    "z"sv, "s"sv, "S"sv, "Z"sv, "s["sv, "dH"sv, "t["sv, "d["sv, "gH"sv, "A"sv, "Q"sv, "f"sv,
    "q"sv, "k"sv, "g"sv, "l"sv, "m"sv,  "n"sv,  "h"sv,  "w"sv,  "j"sv,  "v"sv, "p"sv, "tS"sv,
    "N"sv, "a"sv, "i"sv, "u"sv, "e"sv,  "o"sv,  "a."sv, "i."sv, "u."sv, ":"sv};

constexpr std::size_t kLongest = 3;

/// A mnemonic as a number, so that a search compares numbers.
constexpr std::uint32_t packed(std::string_view mnemonic) {
    std::uint32_t number = 0;
    for (const char c : mnemonic)
        number = number << 8U | static_cast<unsigned char>(c);
    return number;
}

/// The mnemonics of a language and the signs that are none's own, sorted.
template <std::size_t size>
constexpr auto alphabet(const std::array<std::string_view, size>& sounds) {
    std::array<std::uint32_t, size + kSigns.size()> all{};
    std::transform(kSigns.begin(), kSigns.end(), all.begin(), packed);
    std::transform(sounds.begin(), sounds.end(), all.begin() + kSigns.size(), packed);
    std::sort(all.begin(), all.end());
    return all;
}

constexpr auto kEnglishAlphabet = alphabet(kEnglishSounds);
constexpr auto kArabicAlphabet = alphabet(kArabicSounds);

}  // namespace

std::size_t phoneme_group(std::string_view text) {
    if (text.substr(0, 2) != "[[") return 0;
    const auto end = text.find("]]", 2);
    return end == std::string_view::npos ? 0 : end + 2;
}

std::optional<std::string> unknown_phoneme(std::string_view phonemes, Language language) {
    const std::span<const std::uint32_t> sounds =
        language == kArabic ? std::span<const std::uint32_t>{kArabicAlphabet}
                            : std::span<const std::uint32_t>{kEnglishAlphabet};
    while (!phonemes.empty()) {
        auto length = std::min(kLongest, phonemes.size());
        while (length > 0 && !std::binary_search(sounds.begin(), sounds.end(),
                                                 packed(phonemes.substr(0, length))))
            --length;
        if (length == 0) return std::string{phonemes.substr(0, 12)};
        phonemes.remove_prefix(length);
    }
    return std::nullopt;
}

std::span<const std::string_view> sounds_of(Language language) {
    if (language == kArabic) return kArabicSounds;
    return kEnglishSounds;
}

std::string with_english_ending(std::string_view phonemes) {
    // "the Saudi's", "Hamas's", "the Kurds", "Beirut's"
    const char last = phonemes.empty() ? '\0' : phonemes.back();
    const bool hisses = "szSZ"sv.find(last) != std::string_view::npos;
    const bool voiceless = "ptkfT"sv.find(last) != std::string_view::npos;
    return std::string{phonemes} + (hisses ? "I2z" : voiceless ? "s" : "z");
}

}  // namespace nashra
