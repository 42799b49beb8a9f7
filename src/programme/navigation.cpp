#include "programme/navigation.h"

#include "reading/divide.h"

namespace nashra {

namespace {

std::uint32_t sentence_count(const Programme& programme, std::uint32_t passage) {
    return static_cast<std::uint32_t>(divide(programme.passage(passage), passage).size());
}

}  // namespace

std::optional<Place> next_sentence(const Programme& programme, Place from) {
    const auto passages = programme.passage_count();
    if (from.passage >= passages) return std::nullopt;
    if (from.sentence + 1 < sentence_count(programme, from.passage)) {
        return Place{from.passage, from.sentence + 1, 0};
    }
    for (auto passage = from.passage + 1; passage < passages; ++passage) {
        if (sentence_count(programme, passage) > 0) return Place{passage, 0, 0};
    }
    return std::nullopt;
}

Place previous_sentence(const Programme& programme, Place from) {
    if (from.sentence > 0) return Place{from.passage, from.sentence - 1, 0};
    for (auto passage = from.passage; passage > 0; --passage) {
        const auto count = sentence_count(programme, passage - 1);
        if (count > 0) return Place{passage - 1, count - 1, 0};
    }
    return Place{};
}

std::optional<Place> next_headline(const Programme& programme, Place from) {
    const auto current = programme.headline_at(from);
    if (current == 0) return std::nullopt;
    // In the masthead the next headline is the first one itself.
    if (const auto start = programme.headline_start(current); from < start) return start;
    if (current >= programme.headline_count()) return std::nullopt;
    return programme.headline_start(current + 1);
}

Place previous_headline(const Programme& programme, Place from) {
    const auto current = programme.headline_at(from);
    if (current <= 1) return Place{};
    return programme.headline_start(current - 1);
}

Place start_of_sentence(Place from) { return Place{from.passage, from.sentence, 0}; }

Place start_of_headline(const Programme& programme, Place from) {
    const auto current = programme.headline_at(from);
    if (current == 0) return Place{};
    const auto start = programme.headline_start(current);
    return from < start ? Place{} : start;
}

}  // namespace nashra
