#include "cli/progress.h"

#include <algorithm>
#include <utility>

#include "cli/messages.h"
#include "model/message.h"

namespace nashra {

namespace {

constexpr std::chrono::seconds kSoonest{2};  // a voice can read a line in that time
constexpr std::chrono::seconds kLatest{60};  // then there is a line without a tenth too
constexpr std::uint64_t kTenths = 10;

}  // namespace

Progress::Progress(std::uint64_t total, std::size_t items, SteadyNow now)
    : total_(std::max<std::uint64_t>(total, 1)),
      items_(items),
      now_(std::move(now)),
      begin_(now_()),
      last_(begin_) {}

std::optional<std::string> Progress::line(std::uint64_t done, std::size_t items_done) {
    done = std::min(done, total_);
    if (done == 0 || done == total_) return std::nullopt;  // the end has a line of its own
    const auto now = now_();
    const auto tenths = done * kTenths / total_;
    const bool news = tenths > shown_ ? now - last_ >= kSoonest : now - last_ >= kLatest;
    if (!news) return std::nullopt;
    last_ = now;
    shown_ = tenths;
    const std::chrono::duration<double> passed = now - begin_;
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(
        passed * (static_cast<double>(total_ - done) / static_cast<double>(done)));
    return message("%1 per cent, %2 of %3 episodes, about %4 left", done * 100 / total_, items_done,
                   items_, time_text(left));
}

}  // namespace nashra
