#include "programme/navigation.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "programme/utterances.h"

namespace nashra {

namespace {

constexpr std::uint32_t kHeadlinesOfASection = 10;  // in a list

/// The first sentence behind `from`, or the first one of a passage behind it.
std::optional<Place> next_said(const Programme& programme, Unit unit, Place from) {
    for (auto number = from.passage;; ++number) {
        // Asked before the passage is divided: what arrives in between changes nothing before it.
        if (const auto begin = programme.awaited_from(number)) return Place{*begin, 0, 0};
        const auto passage = programme.passage_from(number);
        if (!passage) return std::nullopt;
        if (*passage != number) {  // behind a gap is another story, and it may be awaited too
            number = *passage - 1;
            continue;
        }
        if (unit == Unit::paragraph && *passage == from.passage) continue;
        for (const auto& utterance : utterances(programme, *passage)) {
            if (*passage > from.passage || utterance.place.sentence > from.sentence) {
                return utterance.place;
            }
        }
    }
}

/// The last sentence before `from`, or the last passage that begins before it.
Place previous_said(const Programme& programme, Unit unit, Place from) {
    for (auto passage = programme.passage_before(from.passage + 1); passage;
         passage = programme.passage_before(*passage)) {
        if (const auto begin = programme.awaited_from(*passage)) {
            if (*begin < from.passage) return Place{*begin, 0, 0};
            continue;
        }
        if (unit == Unit::paragraph && *passage == from.passage) continue;
        const auto said = utterances(programme, *passage);
        const auto before = std::find_if(said.rbegin(), said.rend(), [&](const auto& utterance) {
            return *passage < from.passage || utterance.place.sentence < from.sentence;
        });
        if (before == said.rend()) continue;
        return unit == Unit::paragraph ? said.front().place : before->place;
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

Place start_of_headline(const Programme& programme, Place from) {
    const auto current = programme.headline_at(from);
    if (current == 0) return Place{};
    const auto start = programme.headline_start(current);
    if (from >= start) return start;
    return current == 1 ? Place{} : Place{programme.headline_end(current - 1), 0, 0};  // masthead
}

/// Its headline is one of a list: there is no article to go through.
bool in_list(const Programme& programme, std::uint32_t headline) {
    return programme.headlines_only() == HeadlinesOnly::yes ||
           programme.headline_extent(headline) != Extent::whole;
}

bool is_heading(const Programme& programme, std::uint32_t passage) {
    return programme.passage(passage).role == Role::heading &&
           !utterances(programme, passage).empty();
}

std::optional<Place> next_section(const Programme& programme, Place from) {
    const auto current = programme.headline_at(from);
    if (current == 0) return std::nullopt;
    if (from < programme.headline_start(current)) return next_headline(programme, from);
    for (auto passage = programme.passage_from(from.passage + 1);
         passage && programme.headline_at({*passage, 0, 0}) == current &&
         !programme.awaited_from(*passage);
         passage = programme.passage_from(*passage + 1)) {
        if (is_heading(programme, *passage)) return Place{*passage, 0, 0};
    }
    if (!in_list(programme, current)) return next_headline(programme, from);
    const auto last = programme.headline_count();
    if (current >= last) return std::nullopt;
    return programme.headline_start(std::min(current + kHeadlinesOfASection, last));
}

Place start_of_section(const Programme& programme, Place from) {
    const auto start = start_of_headline(programme, from);
    for (auto passage = programme.passage_before(from.passage + 1);
         passage && *passage > start.passage; passage = programme.passage_before(*passage)) {
        if (!programme.awaited_from(*passage) && is_heading(programme, *passage))
            return Place{*passage, 0, 0};
    }
    return start;
}

Place previous_section(const Programme& programme, Place from) {
    const auto current = programme.headline_at(from);
    if (current == 0) return Place{};
    const auto start = start_of_headline(programme, from);
    const auto before = programme.passage_before(from.passage);
    if (from > start && before) return start_of_section(programme, {*before, 0, 0});
    if (current == 1 || !before) return Place{};
    if (!in_list(programme, current) || !in_list(programme, current - 1))
        return start_of_section(programme, {*before, 0, 0});
    return programme.headline_start(current > kHeadlinesOfASection ? current - kHeadlinesOfASection
                                                                   : 1);
}

}  // namespace

std::optional<Place> next(const Programme& programme, Unit unit, Place from) {
    switch (unit) {
        case Unit::section: return next_section(programme, from);
        case Unit::headline: return next_headline(programme, from);
        default: return next_said(programme, unit, from);
    }
}

Place start_of(const Programme& programme, Unit unit, Place from) {
    switch (unit) {
        case Unit::sentence: return Place{from.passage, from.sentence, 0};
        case Unit::paragraph: return Place{from.passage, 0, 0};
        case Unit::section: return start_of_section(programme, from);
        case Unit::headline: return start_of_headline(programme, from);
    }
    return from;
}

Place previous(const Programme& programme, Unit unit, Place from) {
    switch (unit) {
        case Unit::section: return previous_section(programme, from);
        case Unit::headline: return previous_headline(programme, from);
        default: return previous_said(programme, unit, from);
    }
}

Place place_in_passage(const Programme& programme, std::uint32_t passage, double share) {
    if (const auto begin = programme.awaited_from(passage)) return Place{*begin, 0, 0};
    const auto said = utterances(programme, passage);
    std::size_t all = 0;
    std::vector<std::size_t> begins;  // in bytes of what is said
    for (const auto& utterance : said) {
        begins.push_back(all);
        for (const auto& run : utterance.runs)
            all += run.text.size();
    }
    const auto wanted = share * static_cast<double>(all);
    for (auto i = said.size(); i-- > 0;) {
        if (static_cast<double>(begins[i]) <= wanted) return said[i].place;
    }
    return Place{passage, 0, 0};
}

}  // namespace nashra
