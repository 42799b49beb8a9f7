#include "programme/search.h"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "programme/utterances.h"
#include "reading/search_key.h"

namespace nashra {

namespace {

/// Where in a passage the words are heard, in order.
std::vector<Place> places_in(const Programme& programme, std::uint32_t passage,
                             const std::string& key) {
    if (search_key(programme.passage(passage).text).find(key) == std::string::npos) return {};
    // A text that may still change has no places yet, but where it begins.
    if (const auto begin = programme.awaited_from(passage)) return {Place{*begin, 0, 0}};
    const auto said = utterances(programme, passage);
    std::vector<Place> places;
    for (const auto& utterance : said) {
        const auto text = sentence_text(programme, utterance.place);
        if (search_key(text).find(key) != std::string::npos) places.push_back(utterance.place);
    }
    // They go from one sentence into the next.
    if (places.empty() && !said.empty()) places.push_back(said.front().place);
    return places;
}

bool behind(Place place, Place other) {
    return place.passage != other.passage ? place.passage > other.passage
                                          : place.sentence > other.sentence;
}

}  // namespace

std::optional<Place> find_next(const Programme& programme, std::string_view words,
                               std::optional<Place> from) {
    const auto key = search_key(words);
    if (key.empty()) return std::nullopt;
    for (auto passage = programme.passage_from(from ? from->passage : 0); passage;
         passage = programme.passage_from(*passage + 1)) {
        for (const auto place : places_in(programme, *passage, key)) {
            if (!from || behind(place, *from)) return place;
        }
    }
    return std::nullopt;
}

std::optional<Place> find_previous(const Programme& programme, std::string_view words,
                                   std::optional<Place> from) {
    const auto key = search_key(words);
    if (key.empty()) return std::nullopt;
    const auto end = from ? from->passage + 1 : std::numeric_limits<std::uint32_t>::max();
    for (auto passage = programme.passage_before(end); passage;
         passage = programme.passage_before(*passage)) {
        const auto places = places_in(programme, *passage, key);
        for (auto place = places.rbegin(); place != places.rend(); ++place) {
            if (!from || behind(*from, *place)) return *place;
        }
    }
    return std::nullopt;
}

}  // namespace nashra
