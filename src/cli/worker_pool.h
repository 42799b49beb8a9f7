// Work that is divided among processes, because a voice is one for each process and because what
// strange text does to one of them must not end the others. Forked, so they know all that was read
// before. Main thread; no other thread may live while it works.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>

namespace nashra {

/// What became of one item.
struct WorkOutcome {
    enum class Kind : std::uint8_t {
        made,
        failed,
        unwritten,  // what it is written to takes no more; others may find it the same
        died        // the process that had it, with it
    } kind = Kind::made;
    int code = 0;        // of the program, as an exit code
    std::string line{};  // what a listener should know of it
};

/// How far a worker is with its item, which the pool's owner sees at any time.
class WorkDone {
  public:
    explicit WorkDone(std::uint64_t* shared) : shared_(shared) {}
    /// Of the item's weight.
    void set(std::uint64_t done);

  private:
    std::uint64_t* shared_;
};

class WorkerPool {
  public:
    /// In a worker's process; what it throws is a failure of the item.
    using Work = std::function<WorkOutcome(std::size_t item, WorkDone done)>;
    struct Listener {
        /// In the order in which they come.
        std::function<void(std::size_t item, const WorkOutcome&)> outcome;
        /// Some times a second, and with each outcome: what is done of all weights. False: it is
        /// enough.
        std::function<bool(std::uint64_t done)> tick;
    };

    WorkerPool(unsigned workers, Work work) : workers_(workers), work_(std::move(work)) {}

    /// Has all items worked on, the heaviest first, so that no worker begins a long one when the
    /// others are at their ends. `weights` has one for each. Ended early, the workers are asked to
    /// end and waited for.
    ///
    /// Where there can be fewer processes than workers, these do it all; throws Error{unavailable}
    /// where there can be none. What fails as unavailable may have lacked processes of its own: it
    /// is tried again with a worker less, as long as there are several.
    void run(std::span<const std::uint64_t> weights, const Listener& listener) const;

  private:
    unsigned workers_;
    Work work_;
};

}  // namespace nashra
