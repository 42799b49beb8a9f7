// The kinds of sound file that a listener can ask for, and what the world calls them. Any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nashra {

enum class AudioFormat { wav, flac, mp3, opus, vorbis };

/// The format that a file name asks for by its ending, in small or capital letters: "News.MP3".
std::optional<AudioFormat> audio_format_of(std::string_view path);

/// ".mp3"
std::string_view ending_of(AudioFormat format);

/// As an episode's enclosure in a feed gives it: "audio/mpeg".
std::string_view media_type_of(AudioFormat format);

/// All endings, for messages: ".wav, .flac, .mp3, .opus, .ogg".
std::string sound_endings();

}  // namespace nashra
