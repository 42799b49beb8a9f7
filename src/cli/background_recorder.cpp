#include "cli/background_recorder.h"

#include <chrono>
#include <csignal>
#include <exception>
#include <optional>
#include <stop_token>
#include <utility>

#include <sys/resource.h>

#include "cli/chapter_sink.h"
#include "cli/messages.h"
#include "model/message.h"
#include "output/recording.h"
#include "programme/narrator.h"

namespace nashra {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kMostWaiting{10'000};  // for a story that is on its way
constexpr milliseconds kLookAgain{50};

// Whoever listens comes first: of a second of sound the work takes some 5 ms, and then the
// processor is somebody else's for longer. That is still some 50 times as fast as it is heard.
constexpr int kNiceness = 10;
constexpr milliseconds kRest{15};

/// Says stop where the part ends, and rests after each second.
class Part : public PcmSink {
  public:
    Part(PcmSink& sink, std::uint32_t end, PcmFormat format, const std::atomic<bool>& hurrying)
        : sink_(sink), end_(end), second_(format.frames(milliseconds{1000})), hurrying_(hurrying) {}

    Flow write(Place place, Samples samples) override {
        if (place.passage >= end_) return Flow::stop;
        frames_ += samples.size();
        if (frames_ >= second_) {
            frames_ = 0;
            if (!hurrying_) std::this_thread::sleep_for(kRest);
        }
        return sink_.write(place, samples);
    }
    Flow flow() const override { return sink_.flow(); }

  private:
    PcmSink& sink_;
    const std::uint32_t end_;
    const std::uint64_t second_;
    const std::atomic<bool>& hurrying_;
    std::uint64_t frames_ = 0;
};

/// What of a recording was begun.
struct Take {
    const RecordingOrder& order;
    Voice& voice;
    const std::stop_token& leaving;
    const std::atomic<bool>& hurrying;
    std::size_t lost = 0;     // sentences
    std::size_t missing = 0;  // stories
};

/// Until the story that is awaited at the passage is here, or has had its time.
Flow wait_for_story(const Take& take, std::uint32_t passage) {
    for (auto waited = milliseconds{0}; take.order.programme->awaited_at(passage);
         waited += kLookAgain) {
        if (take.leaving.stop_requested() || waited > kMostWaiting) return Flow::stop;
        std::this_thread::sleep_for(kLookAgain);
    }
    return Flow::more;
}

/// From story to story, where one of them does not come.
void narrate(Take& take, PcmSink& sink) {
    const auto* const programme = take.order.programme;
    const auto end = take.order.end;
    Part part{sink, end, take.voice.format(), take.hurrying};
    std::optional<std::uint32_t> missing;
    Narrator narrator{*programme, take.voice, [&](Place, const std::string&) { ++take.lost; },
                      [&](std::uint32_t passage) {
                          if (passage >= end || wait_for_story(take, passage) == Flow::more)
                              return passage >= end ? Flow::stop : Flow::more;
                          missing = programme->headline_at({passage, 0, 0});
                          if (!take.leaving.stop_requested()) ++take.missing;
                          return Flow::stop;
                      }};
    auto begin = take.order.from;
    do {
        missing.reset();
        narrator.narrate(begin, take.order.delivery, part);
        if (!missing || *missing >= programme->headline_count()) return;
        begin = programme->headline_start(*missing + 1);
    } while (begin.passage < end && !take.leaving.stop_requested());
}

}  // namespace

BackgroundRecorder::~BackgroundRecorder() {
    thread_.request_stop();
    changed_.notify_all();
}

void BackgroundRecorder::record(RecordingOrder order) {
    const std::lock_guard lock{mutex_};
    orders_.push_back(std::move(order));
    changed_.notify_all();
    if (thread_.joinable()) return;
    std::signal(SIGXFSZ, SIG_IGN);  // a file size limit is an error of the write, not our death
    thread_ = std::jthread{[this](const std::stop_token& leaving) { work(leaving); }};
}

bool BackgroundRecorder::busy() const {
    const std::lock_guard lock{mutex_};
    return !orders_.empty();
}

std::vector<std::string> BackgroundRecorder::owed() const {
    const std::lock_guard lock{mutex_};
    std::vector<std::string> paths;
    for (const auto& order : orders_)
        paths.push_back(order.path);
    return paths;
}

std::vector<RecordingNews> BackgroundRecorder::take_news() {
    const std::lock_guard lock{mutex_};
    return std::exchange(news_, {});
}

void BackgroundRecorder::keep(std::unique_ptr<Programme> programme) {
    const std::lock_guard lock{mutex_};
    if (!orders_.empty()) kept_.push_back(std::move(programme));
}

void BackgroundRecorder::work(const std::stop_token& leaving) {
    setpriority(PRIO_PROCESS, 0, kNiceness);  // of this thread alone
    std::unique_lock lock{mutex_};
    while (changed_.wait(lock, leaving, [this] { return !orders_.empty(); }) &&
           !leaving.stop_requested()) {
        const auto order = orders_.front();
        lock.unlock();
        RecordingNews news;
        try {
            news.line = carry_out(order, leaving);
        } catch (const std::exception& error) {
            news = {RecordingNews::Outcome::failed, error.what()};
        }
        lock.lock();
        orders_.pop_front();
        if (!news.line.empty()) news_.push_back(std::move(news));
        if (orders_.empty()) kept_.clear();
    }
}

std::string BackgroundRecorder::carry_out(const RecordingOrder& order,
                                          const std::stop_token& leaving) {
    Take take{order, voice_, leaving, hurrying_};
    Recording recording{order.path, order.encoding, voice_.format()};
    ChapterSink sink{*order.programme, recording, [&] { return leaving.stop_requested(); }};
    narrate(take, sink);
    if (leaving.stop_requested()) return {};
    const auto unless_leaving = [&](std::uint64_t /*frames*/) {
        return leaving.stop_requested() ? Flow::stop : Flow::more;
    };
    if (recording.finish(order.tags, sink.chapters(), unless_leaving) == Flow::stop) return {};
    const auto length = time_text(voice_.format().duration(recording.frames()));
    return listed(
        {message("saved %1", order.path), length,
         take.missing == 0 ? "" : counted(take.missing, "%1 text missing", "%1 texts missing"),
         take.lost == 0 ? "" : counted(take.lost, "%1 sentence missing", "%1 sentences missing")});
}

}  // namespace nashra
