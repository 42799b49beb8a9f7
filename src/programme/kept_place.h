// How a listener's place is kept in words, and found again in what may have changed since. Free
// functions; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/kept_place.h"
#include "model/place.h"
#include "programme/narrator.h"
#include "programme/programme.h"

namespace nashra {

/// Of the sentence at `place`, of which word number `word` is being said. REQUIRES: there is a
/// headline.
KeptPlace keep(const Programme& programme, Place place, std::uint32_t word);

/// Where the reading goes on, and how near that is to what was kept.
struct FoundPlace {
    enum class Nearness {
        sentence,  // the same one
        story,     // its story, which is told in other words now, or is not here yet
        following  // a story that came behind it: its own is gone
    };
    Beginning from;
    Nearness nearness = Nearness::sentence;
};

/// The sentence is looked for by its text in the story of that name, the nearest to where it stood;
/// the reading goes on at the beginning of its clause. Nothing: neither the story nor one that came
/// behind it is here.
std::optional<FoundPlace> find_again(const Programme& programme, const KeptPlace& kept);

/// The headline of the kept story, by its name; where that was its headline's words, and they are
/// rewritten, by its number, if the sentence is told there and nowhere else. Nothing when it is not
/// here.
std::optional<std::uint32_t> headline_of(const Programme& programme, const KeptPlace& kept);

/// What a headline is called where its story has no name.
std::string headline_name(const Programme& programme, std::uint32_t headline);

/// Where the clause begins that has this word of the sentence at `place`: behind a comma, a colon
/// or the like, else with the sentence; with it also in an endless paragraph (utterances.h).
Beginning clause_start(const Programme& programme, Place place, std::uint32_t word);

}  // namespace nashra
