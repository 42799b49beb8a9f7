#include "player/word_table.h"

#include <algorithm>
#include <iterator>

namespace nashra {

namespace {

// The queue holds three seconds: at the fastest speed, sixty words.
constexpr std::size_t kMostWords = 512;

bool same_sentence(const Place& one, const Place& other) {
    return one.passage == other.passage && one.sentence == other.sentence;
}

}  // namespace

void WordTable::begin(Take take) {
    const std::lock_guard lock{mutex_};
    take_ = take;
    entries_.clear();
}

void WordTable::add(Place begin, std::uint32_t number, Onset onset) {
    const std::lock_guard lock{mutex_};
    entries_.push_back({{begin, number}, onset});
    if (entries_.size() > kMostWords) entries_.pop_front();
}

std::optional<WordTable::Word> WordTable::at(Take take, Place place) const {
    const std::lock_guard lock{mutex_};
    if (take != take_) return std::nullopt;
    const auto behind = std::upper_bound(
        entries_.begin(), entries_.end(), place,
        [](const Place& at, const Entry& entry) { return at < entry.start.place; });
    if (behind == entries_.begin()) return std::nullopt;
    auto now = std::prev(behind);
    if (!same_sentence(now->start.place, place)) return std::nullopt;
    Word word{now->start.number, {}, std::nullopt};
    while (now->onset == Onset::shared && now != entries_.begin())
        --now;
    word.begin = now->start;
    const auto next = std::find_if(behind, entries_.end(),
                                   [](const Entry& entry) { return entry.onset == Onset::own; });
    if (next != entries_.end() && same_sentence(next->start.place, place)) word.next = next->start;
    return word;
}

}  // namespace nashra
