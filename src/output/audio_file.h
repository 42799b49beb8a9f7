// Sound in a file that a listener keeps: the encoders of libsndfile, which appears in
// audio_file.cpp alone; MP3 is in mp3_file.h. Holds a few kilobytes however long the sound is;
// lives on the thread that narrates.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "output/audio_format.h"

namespace nashra {

class AudioFile {
  public:
    /// REQUIRES: not MP3. Encodes into `fd`, an empty file open for reading and writing, which is
    /// borrowed and must be able to seek. `name` is what error messages call it.
    AudioFile(int fd, AudioFormat format, int sample_rate, std::string name);
    ~AudioFile();

    /// Full scale is 1.0. Throws Error{Kind::io} with the errno of the failed write in words.
    void write(std::span<const float> samples);

    /// Writes what the encoder still holds, and the header. Nothing may be written afterwards.
    void finish();

    std::uint64_t frames() const { return frames_; }

  private:
    struct Encoder;  // libsndfile's handle and the errno of the write that failed under it

    void check() const;

    AudioFormat format_;
    std::string name_;
    std::uint64_t frames_ = 0;
    std::unique_ptr<Encoder> encoder_;
};

}  // namespace nashra
