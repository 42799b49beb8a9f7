// Makes speech shorter without making it higher. libsonic's place. Lives in voice processes.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>

#include "model/pcm.h"

namespace nashra {

class TimeScale {
  public:
    /// Receives the shorter sound piece by piece; false ends the speaking.
    using Listener = std::function<bool(Samples)>;

    /// Receives each mark with the frame of the shorter sound that it belongs to, before this frame
    /// is handed over.
    using MarkListener = std::function<void(std::uint32_t mark, std::uint64_t frame)>;

    /// `compression`: 2 makes the sound half as long; 1 passes it on as it is. All that follow
    /// throw Error{unavailable} where there is no memory for the sound.
    TimeScale(double compression, PcmFormat format, Listener listener,
              MarkListener mark_listener = {});

    /// Marks a frame of the sound that is written. In order, and before the sound there is written.
    void mark(std::uint32_t mark, std::uint64_t frame);

    /// Answers whether to go on, as `end` does.
    bool write(Samples samples);

    /// Passes on what is still held back. Call once, behind the last sound.
    bool end();

  private:
    /// So many frames that were written have become so many that are handed over.
    struct Point {
        std::uint64_t written = 0;
        std::uint64_t given = 0;
    };

    struct Mark {
        std::uint32_t mark;
        std::uint64_t frame;
    };

    bool compress(Samples samples);
    std::uint64_t ready() const;
    void tell_marks_before(Point here);
    bool pass_on(std::uint64_t until);

    struct Destroy {
        void operator()(void* stream) const;
    };

    const Listener listener_;
    const MarkListener mark_listener_;
    const std::uint64_t held_;               // frames that libsonic waits for
    std::unique_ptr<void, Destroy> stream_;  // none: nothing is compressed
    std::deque<Mark> marks_;                 // not told yet
    Point point_;                            // at or before the first of them
    std::uint64_t written_ = 0;
    std::uint64_t given_ = 0;
};

}  // namespace nashra
