#include "output/audio_format.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cctype>

namespace nashra {

namespace {

struct FormatRow {
    AudioFormat format;
    std::string_view ending;
    std::string_view media_type;
};

// The types of RFC 3003 (MP3), RFC 5334 and RFC 7845 (Ogg), RFC 9639 (FLAC); WAV's has no RFC.
constexpr std::array kFormats = {
    FormatRow{AudioFormat::wav, ".wav", "audio/wav"},
    FormatRow{AudioFormat::flac, ".flac", "audio/flac"},
    FormatRow{AudioFormat::mp3, ".mp3", "audio/mpeg"},
    FormatRow{AudioFormat::opus, ".opus", "audio/ogg; codecs=opus"},
    FormatRow{AudioFormat::vorbis, ".ogg", "audio/ogg"},
};

char small_letter(char letter) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
}

bool ends_with(std::string_view path, std::string_view ending) {
    return path.size() >= ending.size() &&
           std::equal(ending.begin(), ending.end(), path.end() - std::ssize(ending),
                      [](char a, char b) { return a == small_letter(b); });
}

const FormatRow& row_of(AudioFormat format) {
    const auto* const row =
        std::find_if(kFormats.begin(), kFormats.end(),
                     [format](const FormatRow& each) { return each.format == format; });
    assert(row != kFormats.end());
    return *row;
}

}  // namespace

std::optional<AudioFormat> audio_format_of(std::string_view path) {
    for (const auto& row : kFormats) {
        if (ends_with(path, row.ending)) return row.format;
    }
    return std::nullopt;
}

std::string_view ending_of(AudioFormat format) { return row_of(format).ending; }

std::string_view media_type_of(AudioFormat format) { return row_of(format).media_type; }

std::string sound_endings() {
    std::string endings;
    for (const auto& row : kFormats)
        endings.append(endings.empty() ? "" : ", ").append(row.ending);
    return endings;
}

}  // namespace nashra
