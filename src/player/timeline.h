// The page's clock: what time it is at a place, and how long the whole programme takes at the speed
// of the moment. Exact once the survey has synthesised everything; an estimate until then, and
// while more of the programme is on its way.
#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
#include <vector>

#include "model/delivery.h"
#include "model/pcm.h"
#include "model/place.h"
#include "programme/programme.h"

namespace nashra {

enum class Exactness { estimate, exact };

struct Clock {
    std::chrono::milliseconds elapsed{0};
    std::chrono::milliseconds total{0};
    Exactness exactness = Exactness::estimate;
};

/// Thread-safe. The survey writes, everybody reads.
class Timeline {
  public:
    /// The programme must outlive it.
    Timeline(const Programme& programme, PcmFormat format)
        : programme_(programme), format_(format) {}
    Timeline(Programme&&, PcmFormat) = delete;

    /// Forgets everything measured: from now on the programme is heard at another speed.
    void restart(Speed speed);

    /// The utterance at `place` (in programme order) goes on for `frames` more.
    void measured(Place place, std::size_t frames);
    void complete();

    Clock at(Place place) const;
    /// The clock of a part that goes from `begin` to the passage `end`.
    Clock within(Place begin, std::uint32_t end, Place place) const;
    /// What is heard at that time from the beginning: exact where it was measured, behind it the
    /// sentence that is likely. Nothing behind the end.
    std::optional<Place> place_at(std::chrono::milliseconds time) const;
    std::chrono::milliseconds elapsed(Place place) const { return at(place).elapsed; }

  private:
    struct Mark {
        std::uint32_t passage;
        std::uint32_t sentence;
        std::uint64_t start;  // frames from the beginning of the programme
    };

    Clock whole(Place place) const;             // REQUIRES: mutex_ held
    std::uint64_t start_of(Place place) const;  // REQUIRES: mutex_ held
    double frames_per_letter() const;           // REQUIRES: mutex_ held
    /// Where a passage behind the last mark begins, or all ends, by the letters before it.
    /// REQUIRES: mutex_ held
    std::uint64_t guess(std::uint64_t letters_before) const;
    /// The last passage that begins at this frame or before it, as far as is known.
    /// REQUIRES: mutex_ held
    std::uint32_t guess_passage(std::uint64_t frame) const;

    const Programme& programme_;
    const PcmFormat format_;

    mutable std::mutex mutex_;  // guards all below
    Speed speed_;
    std::vector<Mark> marks_;
    std::uint64_t frames_ = 0;         // measured so far
    std::uint64_t passage_start_ = 0;  // of them, before the passage of the last mark
    Exactness exactness_ = Exactness::estimate;
};

}  // namespace nashra
