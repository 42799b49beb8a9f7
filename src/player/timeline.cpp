#include "player/timeline.h"

#include <algorithm>
#include <tuple>

namespace nashra {

namespace {

// Before anything is measured: eSpeak says about 15 letters a second at 175 wpm.
constexpr double kLettersPerSecondAtNormal = 15.0;

// Fewer letters than these tell little about the rest: a site's name is half pause.
constexpr std::uint64_t kLettersForPace = 100;

}  // namespace

void Timeline::restart(Speed speed) {
    const std::lock_guard lock{mutex_};
    speed_ = speed;
    marks_.clear();
    frames_ = 0;
    passage_start_ = 0;
    exactness_ = Exactness::estimate;
}

void Timeline::measured(Place place, std::size_t frames) {
    const std::lock_guard lock{mutex_};
    if (!marks_.empty() && marks_.back().passage != place.passage) passage_start_ = frames_;
    if (marks_.empty() || marks_.back().passage != place.passage ||
        marks_.back().sentence != place.sentence) {
        marks_.push_back({place.passage, place.sentence, frames_});
    }
    frames_ += frames;
}

void Timeline::complete() {
    const std::lock_guard lock{mutex_};
    exactness_ = Exactness::exact;
}

double Timeline::frames_per_letter() const {
    // By what was measured to its end: of the last passage, nobody knows how much.
    const auto measured = marks_.empty() ? 0 : programme_.letters_before(marks_.back().passage);
    if (measured >= kLettersForPace) {
        return static_cast<double>(passage_start_) / static_cast<double>(measured);
    }
    return format_.sample_rate / kLettersPerSecondAtNormal * Speed::kNormal / speed_.wpm();
}

std::uint64_t Timeline::guess(std::uint64_t letters_before) const {
    const auto known = marks_.empty() ? 0 : programme_.letters_before(marks_.back().passage);
    const auto letters = std::max(letters_before, known) - known;
    const auto frames = static_cast<double>(letters) * frames_per_letter();
    return std::max(passage_start_ + static_cast<std::uint64_t>(frames), frames_);
}

std::uint64_t Timeline::start_of(Place place) const {
    // The mark at or before the place; behind the last mark, an estimate by letters.
    const auto after = std::upper_bound(marks_.begin(), marks_.end(), place,
                                        [](const Place& wanted, const Mark& mark) {
                                            return std::tie(wanted.passage, wanted.sentence) <
                                                   std::tie(mark.passage, mark.sentence);
                                        });
    const bool beyond = after == marks_.end() && exactness_ == Exactness::estimate &&
                        (marks_.empty() || marks_.back().passage < place.passage);
    if (beyond) return guess(programme_.letters_before(place.passage));
    return after == marks_.begin() ? 0 : std::prev(after)->start;
}

Clock Timeline::at(Place place) const {
    const std::lock_guard lock{mutex_};
    const auto total = exactness_ == Exactness::exact ? frames_ : guess(programme_.letters());
    const auto elapsed = std::min(start_of(place) + place.frame, total);
    return {format_.duration(elapsed), format_.duration(total), exactness_};
}

}  // namespace nashra
