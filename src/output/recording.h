// A bulletin on its way into a file: `nashra record news.html -o bulletin.mp3`. Takes the same
// sound as a loudspeaker would, as fast as it comes; belongs to the thread that narrates. It is
// encoded when all of it is there, since only then is known how loud it is.
//
// The file appears under its name only when it is whole. Whatever ends the recording earlier (an
// error, Ctrl-C) must reach the destructor, which removes the unfinished file: so a signal handler
// only sets a flag, the loop that narrates sees it and leaves by return or exception. A SIGKILL or
// a power cut leaves a hidden file (".bulletin.mp3.k3x9qa"), never half a bulletin. The program
// must ignore SIGXFSZ (and SIGPIPE for FIFOs), or the file size limit kills it before it can clean
// up.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "model/descriptor.h"
#include "model/pcm_sink.h"
#include "output/chapters.h"
#include "output/draft.h"
#include "output/encoding.h"
#include "output/levelled_sound.h"
#include "output/spool.h"
#include "output/wav_stream.h"

namespace nashra {

/// Whether `path` is there already and no ordinary file: a FIFO, a device, a socket. Nothing that a
/// new file may replace.
bool is_special(const std::string& path);

class Recording : public PcmSink {
  public:
    /// Throws Error{Kind::io} when `path` cannot become a file. What is special is written to as
    /// a stream, WAV only; opening a FIFO waits for its reader.
    Recording(std::string path, Encoding encoding, PcmFormat pcm);

    /// Throws Error{Kind::io} when the disk is full or fails, and removes the unfinished file;
    /// Flow::stop from then on.
    Flow write(Place place, Samples samples) override;

    /// Encodes it with titles and chapters, and gives the file its name. Answers Flow::stop where
    /// `progress` did; then there is no file. Throws Error{Kind::io}, or Error{Kind::no_news} when
    /// there was no sound; then there is no file either.
    Flow finish(const EpisodeTags& tags, std::span<const Chapter> chapters,
                const EncodingProgress& progress = {});

    std::uint64_t frames() const { return frames_; }

  private:
    void open_stream();
    Flow finish_file(const EpisodeTags& tags, std::span<const Chapter> chapters,
                     const EncodingProgress& progress);
    void let_go();

    std::string path_;
    Encoding encoding_;
    PcmFormat pcm_;
    std::uint64_t frames_ = 0;
    Flow flow_ = Flow::more;
    // Either a draft and the sound that will be in it, or a FIFO or device with its stream. Order
    // matters: what writes is destroyed before what it writes to.
    std::optional<Draft> draft_;
    std::optional<Spool> spool_;
    std::optional<SoundMeter> meter_;  // nothing: as loud as the voice speaks
    Descriptor device_;
    std::optional<WavStream> stream_;
};

}  // namespace nashra
