#include "training/batch.h"

#include <numeric>

namespace nashra {

namespace {

Places alone(std::size_t rows) {
    Places places{1, std::vector<std::uint32_t>(rows)};
    std::iota(places.rows.begin(), places.rows.end(), 0U);
    return places;
}

// Rows `row - distance` and so on, or nowhere outside of `first` to `end`.
void add_around(std::vector<std::uint32_t>& rows, std::size_t row, std::size_t reach,
                std::size_t distance, std::size_t first, std::size_t end) {
    for (std::size_t tap = 0; tap <= 2 * reach; ++tap) {
        const auto shifted = row + tap * distance;  // by reach × distance too much
        const bool inside = shifted >= first + reach * distance && shifted < end + reach * distance;
        rows.push_back(inside ? static_cast<std::uint32_t>(shifted - reach * distance) : kNowhere);
    }
}

}  // namespace

void Batch::add(const TrainingLine& line, Manner manner, std::size_t first, std::size_t end) {
    const auto line_start = static_cast<std::uint32_t>(items.size());
    for (std::size_t i = first; i < end; ++i) {
        auto item = line.items[i];
        for (std::size_t j = 0; j < item.count; ++j) {
            kinds.push_back(line.kinds[item.first + j]);
            marks.push_back(line.marks[item.first + j]);
            hints.push_back(line.hints[item.first + j]);
            word.push_back(static_cast<std::uint32_t>(items.size()));
        }
        item.first = static_cast<std::uint32_t>(kinds.size() - item.count);
        items.push_back(item);
        manners.push_back(manner);
        line_first.push_back(line_start);
        line_end.push_back(line_start + static_cast<std::uint32_t>(end - first));
    }
}

Places Batch::letters_around(std::size_t reach) const {
    Places places{2 * reach + 1, {}};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const auto& item = items[word[i]];
        add_around(places.rows, i, reach, 1, item.first, item.first + item.count);
    }
    return places;
}

Places Batch::words_around(std::size_t distance) const {
    Places places{3, {}};
    for (std::size_t i = 0; i < items.size(); ++i)
        add_around(places.rows, i, 1, distance, line_first[i], line_end[i]);
    return places;
}

Places Batch::words_alone() const { return alone(items.size()); }

Places Batch::letters_alone() const { return alone(kinds.size()); }

}  // namespace nashra
