// A room with a loudspeaker and a recorder, and nothing else: a PulseAudio server of its own with a
// null sink, whose monitor is recorded from the beginning. No sound card, no network, nothing of
// the user's; all of it is gone with the room.
#pragma once

#include <csignal>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "e2e/child.h"

namespace nashra::test {

using Sound = std::vector<std::int16_t>;

/// Of what is recorded, in frames.
inline constexpr std::size_t kSecond = 22050;

class SoundRoom {
  public:
    /// Ready when the recorder is running. `recorder_latency` is how late it hears, at most.
    explicit SoundRoom(int recorder_latency_ms = 20);

    static bool possible();  // pulseaudio and parec are installed

    /// For programs that shall be heard here.
    Environment environment(const Environment& changes = {}) const;

    /// Forgets what was recorded, as soon as it is silent; false at the deadline. A room takes two
    /// seconds to open, so tests share one.
    bool start_over();

    Sound recording() const;
    std::size_t recorded_frames() const;
    /// Waits until so many more frames are recorded; false at the deadline.
    bool record_more(std::size_t frames) const;

    const Folder& folder() const { return folder_; }

    /// The loudspeaker is unplugged, and plugged in again: then it is recorded on.
    bool unplug();
    bool plug_in();

    /// A second loudspeaker, recorded as well from now on; false: the server gives none.
    bool add_loudspeaker(const std::string& description);
    Sound second_recording() const;

    /// The sound server hangs, and goes on.
    void freeze() const { server_->signal(SIGSTOP); }
    void thaw() const { server_->signal(SIGCONT); }

  private:
    std::unique_ptr<Child> recorder_of(const std::string& sink, const std::string& file) const;
    void begin_recording();
    Sound recorded(const std::string& file) const;
    bool order(const std::vector<std::string>& program) const;

    Folder folder_;
    std::size_t begin_ = 0;  // of what is not forgotten, in frames
    std::unique_ptr<Child> server_;
    std::unique_ptr<Child> recorder_;
    std::unique_ptr<Child> second_recorder_;
    int recorder_latency_ms_;
};

}  // namespace nashra::test
