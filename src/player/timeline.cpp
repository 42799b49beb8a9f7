#include "player/timeline.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace nashra {

namespace {

// Before anything is measured: eSpeak says about 15 letters a second at 175 wpm.
constexpr double kLettersPerSecondAtNormal = 15.0;

std::uint64_t count_letters(const std::string& text) {
    return static_cast<std::uint64_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;  // not a continuation byte
    }));
}

}  // namespace

Timeline::Timeline(const Programme& programme, PcmFormat format) : format_(format) {
    letters_before_.push_back(0);
    for (const auto& passage : programme.passages()) {
        letters_before_.push_back(letters_before_.back() + count_letters(passage.text));
    }
}

void Timeline::restart(Speed speed) {
    const std::lock_guard lock{mutex_};
    speed_ = speed;
    marks_.clear();
    frames_ = 0;
    exactness_ = Exactness::estimate;
}

void Timeline::measured(Place place, std::size_t frames) {
    const std::lock_guard lock{mutex_};
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

std::uint64_t Timeline::letters_from(std::uint32_t passage) const {
    const auto index = std::min<std::size_t>(passage, letters_before_.size() - 1);
    return letters_before_.back() - letters_before_[index];
}

double Timeline::frames_per_letter() const {
    const auto measured = marks_.empty() ? 0 : letters_before_.at(marks_.back().passage);
    if (measured > 0) return static_cast<double>(frames_) / static_cast<double>(measured);
    return format_.sample_rate / kLettersPerSecondAtNormal * Speed::kNormal / speed_.wpm();
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
    if (beyond) {
        const auto from = marks_.empty() ? 0 : marks_.back().passage + 1;
        const auto letters = letters_from(from) - letters_from(place.passage);
        return frames_ +
               static_cast<std::uint64_t>(static_cast<double>(letters) * frames_per_letter());
    }
    return after == marks_.begin() ? 0 : std::prev(after)->start;
}

Clock Timeline::at(Place place) const {
    const std::lock_guard lock{mutex_};
    const auto rest = marks_.empty() ? letters_from(0) : letters_from(marks_.back().passage + 1);
    std::uint64_t total = frames_;
    if (exactness_ == Exactness::estimate) {
        total += static_cast<std::uint64_t>(static_cast<double>(rest) * frames_per_letter());
    }
    const auto elapsed = std::min(start_of(place) + place.frame, total);
    return {format_.duration(elapsed), format_.duration(total), exactness_};
}

}  // namespace nashra
