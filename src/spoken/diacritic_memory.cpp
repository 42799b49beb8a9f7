#include "spoken/diacritic_memory.h"

#include <algorithm>

namespace nashra {

namespace {

constexpr std::size_t kSlots = 8192;  // a power of two; 27 MB when all are in use

template <typename From, typename To>
void copy(const From& from, const To& to) {
    std::copy(from.begin(), from.end(), to.begin());
}

}  // namespace

WordMemory::WordMemory() : slots_(kSlots) {}

std::size_t WordMemory::slot_of(std::span<const std::uint8_t> kinds, char32_t sign) const {
    std::uint64_t value = sign + 1;
    for (const auto kind : kinds)
        value = (value ^ kind) * 0x9E3779B97F4A7C15U;
    return static_cast<std::size_t>(value >> 32U) % kSlots;
}

bool WordMemory::recall(std::span<const std::uint8_t> kinds, char32_t sign, RowsToFill rows) const {
    const std::lock_guard lock(mutex_);
    const auto& slot = slots_[slot_of(kinds, sign)];
    const bool same = !slot.word.empty() && slot.sign == sign &&
                      std::equal(kinds.begin(), kinds.end(), slot.kinds.begin(), slot.kinds.end());
    if (!same) return false;
    copy(slot.letters, rows.letters);
    copy(slot.word, rows.word);
    copy(slot.sums, rows.sums);
    return true;
}

void WordMemory::keep(std::span<const std::uint8_t> kinds, char32_t sign, RowsToKeep rows) {
    if (kinds.size() > kMostLetters) return;
    const std::lock_guard lock(mutex_);
    auto& slot = slots_[slot_of(kinds, sign)];
    slot.kinds.assign(kinds.begin(), kinds.end());
    slot.sign = sign;
    slot.letters.assign(rows.letters.begin(), rows.letters.end());
    slot.word.assign(rows.word.begin(), rows.word.end());
    slot.sums.assign(rows.sums.begin(), rows.sums.end());
}

}  // namespace nashra
