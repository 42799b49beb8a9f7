// WAV for whoever listens at the other end of a pipe: `nashra record news.html -o - | player`.
// Never seeks while it writes. Lives on the thread that narrates.
//
// The length is not known when the header goes out, so both sizes in it say 0xFFFFFFFF: the
// convention of FFmpeg's WAV writer for outputs that cannot seek. FFmpeg, LAME, libsndfile and
// Python's wave module were tried and read it as "until the end". Where the output turns out to be
// a file on a disk (`-o - > bulletin.wav`), finish() puts the real sizes in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "model/pcm_sink.h"

namespace nashra {

class WavStream : public PcmSink {
  public:
    /// `fd` is borrowed. `name` is what error messages call it.
    explicit WavStream(int fd, PcmFormat pcm = {}, std::string name = "standard output");

    /// Answers Flow::stop when the reader went away (it has heard enough: no error; SIGPIPE must be
    /// ignored), or when a signal without SA_RESTART interrupted a write that was waiting for the
    /// reader. Any other failure throws Error{Kind::io}, once; Flow::stop from then on.
    Flow write(Place place, Samples samples) override;

    /// Sends what is still buffered. A stream without any sound is a header alone.
    void finish();

    std::uint64_t frames() const { return frames_; }

  private:
    Flow flush();
    void patch_sizes();

    int fd_;
    PcmFormat pcm_;
    std::string name_;
    std::vector<std::byte> buffer_;
    std::uint64_t frames_ = 0;
    Flow flow_ = Flow::more;  // stop: nothing is written any more
};

}  // namespace nashra
