// Recordings that a listener asks for while they listen: made in a thread of its own, one after the
// other, behind everything that is to be heard now.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "model/delivery.h"
#include "model/place.h"
#include "model/voice.h"
#include "output/chapters.h"
#include "output/encoding.h"
#include "programme/programme.h"

namespace nashra {

/// A part of a programme, and the file that it becomes.
struct RecordingOrder {
    const Programme* programme = nullptr;
    Place from;
    std::uint32_t end = 0;  // the passage that does not belong to it any more
    Delivery delivery;
    std::string path;
    Encoding encoding{};
    EpisodeTags tags;
};

/// What has become of one.
struct RecordingNews {
    enum class Outcome { saved, failed } outcome = Outcome::saved;
    std::string line;
};

/// The main thread, but for what it does itself.
class BackgroundRecorder {
  public:
    /// `voice` must outlive it.
    explicit BackgroundRecorder(Voice& voice) : voice_(voice) {}
    /// Gives up what is not whole, and leaves nothing of it behind.
    ~BackgroundRecorder();
    BackgroundRecorder(const BackgroundRecorder&) = delete;
    BackgroundRecorder& operator=(const BackgroundRecorder&) = delete;

    /// The programme must stay until this is done with it, or is given to it to `keep`, and must
    /// not come to read its headlines alone. A story whose text does not come within some seconds
    /// is recorded with its headline alone, and counted among what is missing.
    void record(RecordingOrder order);
    bool busy() const;
    /// The files that are still to be made, the one under way first.
    std::vector<std::string> owed() const;
    /// Nobody listens any more: from now on as fast as it can.
    void hurry() { hurrying_ = true; }
    /// Of what was asked for, since the last time.
    std::vector<RecordingNews> take_news();
    /// A programme that nobody listens to any more, as long as a recording needs it.
    void keep(std::unique_ptr<Programme> programme);

  private:
    void work(const std::stop_token& leaving);
    std::string carry_out(const RecordingOrder& order, const std::stop_token& leaving);

    Voice& voice_;
    std::atomic<bool> hurrying_{false};
    mutable std::mutex mutex_;  // guards all below
    std::condition_variable_any changed_;
    std::deque<RecordingOrder> orders_;  // the first one is under way
    std::vector<RecordingNews> news_;
    std::vector<std::unique_ptr<Programme>> kept_;
    std::jthread thread_;  // the first to go
};

}  // namespace nashra
