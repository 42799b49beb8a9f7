// The frames of one utterance on their way to its listener. The first sound goes at once, since
// somebody waits for it; what comes behind it is gathered, ever more at a time, because a voice is
// a thousand times faster than its listener and would spend that time on sending. Lives in the
// process that speaks; one thread.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "voice/voice_protocol.h"

namespace nashra {

class GatheredFrames {
  public:
    explicit GatheredFrames(int socket);

    /// False when nobody listens any more.
    bool send(voice_protocol::FrameKind kind, std::span<const std::byte> payload);
    /// This was all.
    void finish();

  private:
    bool let_go();

    int socket_;
    std::vector<std::byte> waiting_;
    std::size_t enough_ = 0;  // bytes to be sent together
};

}  // namespace nashra
