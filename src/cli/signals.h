// Signals as something to read, so that no handler runs in the middle of anything.
#pragma once

#include <csignal>
#include <initializer_list>
#include <optional>

#include "model/descriptor.h"

namespace nashra {

/// Blocks the signals in this thread and those it starts from now on, and answers them one by one.
/// Construct before any thread is started but those that block all signals (start/head_start).
class Signals {
  public:
    explicit Signals(std::initializer_list<int> signals);

    int fd() const { return descriptor_.get(); }  // readable when there is one
    std::optional<int> next();                    // does not wait

    /// Stops this process as Ctrl-Z does by default: not at all where no shell could wake it
    /// (SIGSTOP would). All other signals wait for the process to go on.
    static void suspend();

    /// While it lives the signals do in this thread what they do by default, so that Ctrl-C ends a
    /// program that waits for its standard input.
    class ByDefault {
      public:
        explicit ByDefault(const Signals& signals);
        ~ByDefault();
        ByDefault(const ByDefault&) = delete;
        ByDefault& operator=(const ByDefault&) = delete;

      private:
        const Signals& signals_;
    };

  private:
    sigset_t set_{};
    Descriptor descriptor_;
};

}  // namespace nashra
