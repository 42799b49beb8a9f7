// The sound of a recording until all of it is known: how loud it is as a whole, and so by how much
// it must be turned up. It lies in a file without a name, so that 16 hours take no memory and
// nothing of it outlives the process.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "model/descriptor.h"
#include "model/pcm.h"

namespace nashra {

class Spool {
  public:
    /// `file` is empty, and open for reading and writing. `name` is what error messages call it.
    Spool(Descriptor file, PcmFormat pcm, std::string name);

    /// Throws Error{Kind::io}: the disk is full, for example. One thread.
    void write(Samples samples);
    /// Nothing is written afterwards. Throws as well.
    void finish();

    PcmFormat pcm() const { return pcm_; }
    std::uint64_t frames() const { return frames_; }

    /// What is written from frame `first` on; silence before the beginning and behind the end.
    /// REQUIRES: it is finished. Any thread. Throws Error{Kind::io}.
    void read(std::int64_t first, std::span<Sample> out) const;

  private:
    void flush();
    void read_file(std::int64_t first, std::span<Sample> out) const;

    Descriptor file_;
    PcmFormat pcm_;
    std::string name_;
    std::vector<Sample> waiting_;
    std::uint64_t frames_ = 0;
};

}  // namespace nashra
