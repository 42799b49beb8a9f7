#include "programme/navigation.h"

#include <algorithm>

#include "programme/utterances.h"

namespace nashra {

std::optional<Place> next_sentence(const Programme& programme, Place from) {
    for (auto number = from.passage;; ++number) {
        // Asked before the passage is divided: what arrives in between changes nothing before it.
        if (const auto begin = programme.awaited_from(number)) return Place{*begin, 0, 0};
        const auto passage = programme.passage_from(number);
        if (!passage) return std::nullopt;
        if (*passage != number) {  // behind a gap is another story, and it may be awaited too
            number = *passage - 1;
            continue;
        }
        for (const auto& utterance : utterances(programme, *passage)) {
            if (*passage > from.passage || utterance.place.sentence > from.sentence) {
                return utterance.place;
            }
        }
    }
}

Place previous_sentence(const Programme& programme, Place from) {
    for (auto passage = programme.passage_before(from.passage + 1); passage;
         passage = programme.passage_before(*passage)) {
        if (const auto begin = programme.awaited_from(*passage)) {
            if (*begin < from.passage) return Place{*begin, 0, 0};
            continue;
        }
        const auto said = utterances(programme, *passage);
        const auto before = std::find_if(said.rbegin(), said.rend(), [&](const auto& utterance) {
            return *passage < from.passage || utterance.place.sentence < from.sentence;
        });
        if (before != said.rend()) return before->place;
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
