#include "programme/kept_place.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "model/utf8.h"
#include "programme/utterances.h"
#include "reading/clause_cut.h"
#include "reading/divide.h"

namespace nashra {

namespace {

// A listener who was away for a day finds one of so many.
constexpr std::uint32_t kFollowing = 24;

// Letters and the like of a sentence that no two stories have by chance, as they may have "No
// comment."
constexpr std::size_t kTelling = 24;

/// There the sentences go by their numbers, without their words.
bool is_endless(const Programme& programme, std::uint32_t passage) {
    return programme.passage(passage).text.size() > kLongestDivided;
}

std::uint32_t distance(std::uint32_t a, std::uint32_t b) { return a < b ? b - a : a - b; }

/// Of several with the name the nearest to where it stood.
std::optional<std::uint32_t> headline_named(const Programme& programme, std::string_view name,
                                            std::uint32_t near) {
    std::optional<std::uint32_t> found;
    for (std::uint32_t one = 1; one <= programme.headline_count(); ++one) {
        if (found && distance(one, near) >= distance(*found, near)) continue;
        if (headline_name(programme, one) == name) found = one;
    }
    return found;
}

std::uint32_t story_begin(const Programme& programme, std::uint32_t headline) {
    return headline == 1 ? 0 : programme.headline_end(headline - 1);
}

/// The sentence of this passage that has the text, the nearest to number `near`.
std::optional<Place> sentence_with(const Programme& programme, std::uint32_t passage,
                                   const KeptPlace& kept) {
    const auto written = programme.passage(passage);
    if (written.text.find(kept.text) == std::string::npos) return std::nullopt;
    std::optional<Place> found;
    for (const auto& sentence : divide(written, passage)) {
        if (sentence.text != kept.text) continue;
        const auto number = sentence.place.sentence;
        if (!found || distance(number, kept.sentence) < distance(found->sentence, kept.sentence))
            found = sentence.place;
    }
    return found;
}

/// In the story from `begin` to `end`, the nearest to passage `near`.
std::optional<Place> sentence_near(const Programme& programme, std::uint32_t begin,
                                   std::uint32_t end, const KeptPlace& kept) {
    if (kept.text.empty()) return std::nullopt;
    const auto near = std::uint64_t{begin} + kept.passage;
    std::optional<Place> found;
    std::uint64_t found_at = 0;
    for (auto passage = programme.passage_from(begin); passage && *passage < end;
         passage = programme.passage_from(*passage + 1)) {
        const auto away = *passage < near ? near - *passage : *passage - near;
        if (found && away >= found_at) break;  // from here on they are farther
        if (const auto place = sentence_with(programme, *passage, kept)) {
            found = place;
            found_at = away;
        }
    }
    return found;
}

/// The story that went by its headline's words, which were rewritten: it is known by the sentence
/// that was heard, if no other has it. One that has a name or an address and is not here is gone.
std::optional<std::uint32_t> retitled(const Programme& programme, const KeptPlace& kept) {
    const auto same = kept.headline;
    if (kept.story != kept.title || count_letters(kept.text) < kTelling || same == 0 ||
        same > programme.headline_count() ||
        headline_name(programme, same) != programme.headline_text(same))
        return std::nullopt;
    std::optional<std::uint32_t> found;
    for (std::uint32_t one = 1; one <= programme.headline_count(); ++one) {
        if (!sentence_near(programme, story_begin(programme, one), programme.headline_end(one),
                           kept))
            continue;
        if (one != same) return std::nullopt;
        found = one;
    }
    return found;
}

bool clause_ends_between(std::string_view text, const WrittenWord& before,
                         const WrittenWord& behind) {
    if (before.to >= behind.from || behind.from > text.size()) return false;
    const auto between = text.substr(before.to, behind.from - before.to);
    for (std::size_t at = 0; at < between.size();) {
        const auto letter = letter_at(between, at);
        if (ends_clause(letter.code)) return true;
        at += letter.size;
    }
    return false;
}

}  // namespace

std::string headline_name(const Programme& programme, std::uint32_t headline) {
    if (auto story = programme.headline_story(headline); !story.empty()) return story;
    if (auto address = programme.headline_address(headline); !address.empty()) return address;
    return programme.headline_text(headline);
}

std::optional<std::uint32_t> headline_of(const Programme& programme, const KeptPlace& kept) {
    if (const auto named = headline_named(programme, kept.story, kept.headline)) return named;
    return retitled(programme, kept);
}

KeptPlace keep(const Programme& programme, Place place, std::uint32_t word) {
    const auto headline = programme.headline_at(place);
    KeptPlace kept{.story = headline_name(programme, headline),
                   .title = programme.headline_text(headline),
                   .headline = headline,
                   .headlines = programme.headline_count(),
                   .passage = place.passage - story_begin(programme, headline),
                   .sentence = place.sentence,
                   .word = word,
                   .text = {},
                   .following = {}};
    if (!is_endless(programme, place.passage)) kept.text = sentence_text(programme, place);
    const auto last = std::min(kept.headlines, headline + kFollowing);
    for (auto next = headline + 1; next <= last; ++next)
        kept.following.push_back(headline_name(programme, next));
    return kept;
}

std::optional<FoundPlace> find_again(const Programme& programme, const KeptPlace& kept) {
    using Nearness = FoundPlace::Nearness;
    if (const auto headline = headline_of(programme, kept)) {
        const auto begin = story_begin(programme, *headline);
        const auto end = programme.headline_end(*headline);
        if (const auto place = sentence_near(programme, begin, end, kept)) {
            // A teaser may have the sentence too, and is about to be replaced.
            if (programme.awaited_at(place->passage))
                return FoundPlace{programme.headline_start(*headline), Nearness::story};
            return FoundPlace{clause_start(programme, *place, kept.word), Nearness::sentence};
        }
        // Told in other words: about there, but never in the next story.
        const auto about = std::uint64_t{begin} + kept.passage;
        const auto passage =
            about < end ? programme.passage_from(static_cast<std::uint32_t>(about)) : std::nullopt;
        if (passage && *passage < end && !programme.awaited_at(*passage)) {
            if (kept.text.empty() && is_endless(programme, *passage))
                return FoundPlace{Place{*passage, kept.sentence, 0}, Nearness::sentence};
            return FoundPlace{Place{*passage, 0, 0}, Nearness::story};
        }
        return FoundPlace{programme.headline_start(*headline), Nearness::story};
    }
    for (const auto& name : kept.following) {
        if (const auto next = headline_named(programme, name, kept.headline))
            return FoundPlace{programme.headline_start(*next), Nearness::following};
    }
    return std::nullopt;
}

Beginning clause_start(const Programme& programme, Place place, std::uint32_t word) {
    const Place sentence{place.passage, place.sentence, 0};
    if (word == 0 || is_endless(programme, place.passage)) return sentence;
    const auto text = sentence_text(programme, sentence);
    const auto words = written_words(programme, sentence);
    if (word >= words.size()) return sentence;
    for (auto begin = word; begin > 0; --begin) {
        if (clause_ends_between(text, words[begin - 1], words[begin])) return {sentence, begin};
    }
    return sentence;
}

}  // namespace nashra
