#include "player/timeline.h"

#include <algorithm>
#include <tuple>

#include "programme/navigation.h"

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

std::uint32_t Timeline::guess_passage(std::uint64_t frame) const {
    // Bisection over all numbers, those without a passage too: letters never grow fewer.
    auto begin = marks_.empty() ? 0 : marks_.back().passage;
    auto end = programme_.passage_end();
    while (end - begin > 1) {
        const auto middle = begin + (end - begin) / 2;
        (guess(programme_.letters_before(middle)) <= frame ? begin : end) = middle;
    }
    return programme_.passage_before(begin + 1).value_or(0);
}

std::optional<Place> Timeline::place_at(std::chrono::milliseconds time) const {
    const auto frame = format_.frames(std::max(time, std::chrono::milliseconds{0}));
    std::uint32_t passage = 0;
    double share = 0;
    {
        const std::lock_guard lock{mutex_};
        if (frame < frames_) {
            const auto after = std::upper_bound(
                marks_.begin(), marks_.end(), frame,
                [](std::uint64_t wanted, const Mark& mark) { return wanted < mark.start; });
            const auto& mark = *std::prev(after);  // the first one begins at 0
            const auto read = programme_.passage_from(mark.passage);
            if (read == mark.passage) {
                return Place{mark.passage, mark.sentence,
                             static_cast<std::uint32_t>(frame - mark.start)};
            }
            // Measured before it was left out.
            const auto before = programme_.passage_before(mark.passage);
            return Place{read.value_or(before.value_or(0)), 0, 0};
        }
        if (exactness_ == Exactness::exact || frame >= guess(programme_.letters()))
            return std::nullopt;
        passage = guess_passage(frame);
        const bool half_measured = !marks_.empty() && marks_.back().passage == passage;
        const auto begin =
            half_measured ? passage_start_ : guess(programme_.letters_before(passage));
        const auto end = guess(programme_.letters_before(passage + 1));
        if (frame > begin && end > begin)
            share = static_cast<double>(frame - begin) / static_cast<double>(end - begin);
    }
    return place_in_passage(programme_, passage, share);
}

Clock Timeline::whole(Place place) const {
    const auto total = exactness_ == Exactness::exact ? frames_ : guess(programme_.letters());
    const auto elapsed = std::min(start_of(place) + place.frame, total);
    return {format_.duration(elapsed), format_.duration(total), exactness_};
}

Clock Timeline::at(Place place) const {
    const std::lock_guard lock{mutex_};
    return whole(place);
}

Clock Timeline::within(Place begin, std::uint32_t end, Place place) const {
    const std::lock_guard lock{mutex_};
    const auto all = whole(place);
    const auto before = format_.duration(start_of(begin));
    const bool last = end >= programme_.passage_end();
    const bool measured = !marks_.empty() && marks_.back().passage >= end;
    const auto until = last ? all.total : format_.duration(start_of({end, 0, 0}));
    return {std::max(all.elapsed - before, std::chrono::milliseconds{0}),
            std::max(until, all.elapsed) - before, measured ? Exactness::exact : all.exactness};
}

}  // namespace nashra
