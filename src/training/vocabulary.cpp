#include "training/vocabulary.h"

#include <algorithm>
#include <array>

namespace nashra {

namespace {

// "Domain beats volume": what the news writes counts for more than what old books do.
constexpr std::array<unsigned, kManners> kWeights = {12, 6, 8, 2, 1};

bool is_known(std::span<const std::uint8_t> marks) {
    return std::find(marks.begin(), marks.end(), kUnknownMarks) == marks.end();
}

bool same(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

struct Best {
    const Vocabulary::Counted* first = nullptr;
    const Vocabulary::Counted* second = nullptr;
    unsigned first_weight = 0;
    unsigned second_weight = 0;
    unsigned all = 0;
};

using Ways = std::vector<Vocabulary::Counted>;

unsigned weight_of(const Ways& ways, const Vocabulary::Way& way) {
    const auto found = std::find_if(ways.begin(), ways.end(),
                                    [&](const auto& counted) { return same(counted.way, way); });
    return found == ways.end() ? 0 : found->weight;
}

/// Of what was counted without what is `own`.
Best best_ways(const Ways& ways, const Ways& own) {
    Best best;
    for (const auto& counted : ways) {
        const auto weight = counted.weight - std::min(counted.weight, weight_of(own, counted.way));
        if (weight == 0) continue;
        best.all += weight;
        if (weight > best.first_weight) {
            best.second = best.first;
            best.second_weight = best.first_weight;
            best.first = &counted;
            best.first_weight = weight;
        } else if (weight > best.second_weight) {
            best.second = &counted;
            best.second_weight = weight;
        }
    }
    return best;
}

bool has_second(const Best& best) {
    return best.second != nullptr && best.second->way.size() == best.first->way.size() &&
           best.second_weight * 100 >= best.all * kSecondShare;
}

bool is_nearly_always(const Best& best) {
    return best.first_weight * 100 >= best.all * kNearlyAlways;
}

}  // namespace

Vocabulary::Known Vocabulary::known_ways(std::uint32_t name) const {
    const auto found = ways_.find(name);
    if (found == ways_.end()) return {};
    const auto best = best_ways(found->second, {});
    if (best.first == nullptr) return {};
    return {best.first->way, has_second(best) ? best.second->way : Way{}, is_nearly_always(best)};
}

void Vocabulary::count(const TrainingLine& line, Manner manner) {
    const auto weight = kWeights[static_cast<std::size_t>(manner)];
    for (const auto& item : line.items) {
        const auto kinds = std::span{line.kinds}.subspan(item.first, item.count);
        const auto marks = std::span{line.marks}.subspan(item.first, item.count);
        if (item.count < 2) continue;
        for (const auto& part : parts_of_word(kinds)) {
            if (part.count < 2 || !part.learnt) continue;
            const auto way = marks.subspan(part.first, part.count - 1);
            if (!is_known(way)) continue;
            auto& ways = ways_[part.name];
            const auto found = std::find_if(ways.begin(), ways.end(), [&](const auto& counted) {
                return same(counted.way, way);
            });
            if (found != ways.end()) {
                found->weight += weight;
            } else {
                ways.push_back({Way(way.begin(), way.end()), weight});
            }
        }
    }
}

const std::vector<Vocabulary::Counted>& Vocabulary::ways_of(std::uint32_t name) const {
    static const std::vector<Counted> none;
    const auto found = ways_.find(name);
    return found == ways_.end() ? none : found->second;
}

void Vocabulary::hint(TrainingLine& line, const Vocabulary* own) const {
    const Vocabulary nothing;
    const auto& without = own == nullptr ? nothing : *own;
    line.hints.assign(line.kinds.size(), kNoHint);
    for (const auto& item : line.items) {
        const auto kinds = std::span{line.kinds}.subspan(item.first, item.count);
        for (const auto& part : parts_of_word(kinds)) {
            if (part.count < 2) continue;
            const auto best = best_ways(ways_of(part.name), without.ways_of(part.name));
            if (best.first == nullptr || best.first->way.size() != part.count - 1) continue;
            const auto trust = trust_of_part(part.kind, is_nearly_always(best));
            const bool two = has_second(best);
            for (std::size_t j = 0; j + 1 < part.count; ++j) {
                line.hints[item.first + part.first + j] = {
                    first_hint(trust, best.first->way[j]),
                    two ? best.second->way[j] : kNoSecondHint};
            }
            break;
        }
    }
}

}  // namespace nashra
