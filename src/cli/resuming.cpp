#include "cli/resuming.h"

#include <chrono>
#include <thread>
#include <utility>

#include "cli/clock.h"
#include "model/message.h"

namespace nashra {

namespace {

// Mostly it is fetched already, and a copy is there.
constexpr std::chrono::seconds kPatience{3};
constexpr std::chrono::milliseconds kLookAgain{20};

std::string continuing_at(const Programme& programme, Place place) {
    const auto count = programme.headline_count();
    if (count > 1) {
        return message("continuing at headline %1 of %2", programme.headline_at(place), count);
    }
    const auto letters = programme.letters();
    const auto percent = letters == 0 ? 0 : programme.letters_before(place.passage) * 100 / letters;
    return message("continuing at %1 per cent", percent);
}

}  // namespace

std::optional<FoundPlace> find_when_here(Visit& visit, const KeptPlace& kept) {
    const auto& programme = *visit.programme;
    auto found = find_again(programme, kept);
    const auto headline = headline_of(programme, kept);
    if (!headline) return found;
    const auto over = steady_now() + kPatience;
    const auto may_still_come = [&] {
        return found && found->nearness != FoundPlace::Nearness::sentence &&
               programme.awaits(*headline) && steady_now() < over;
    };
    if (!may_still_come()) return found;
    visit.texts->listener_at(*headline);
    visit.texts->start(*visit.programme);
    while (may_still_come()) {
        std::this_thread::sleep_for(kLookAgain);
        // What was known to be it stays it, in whatever words it comes.
        auto again = find_again(programme, kept);
        if (again && again->nearness != FoundPlace::Nearness::following) found = std::move(again);
    }
    return found;
}

std::string continuing(const Programme& programme, const KeptPlace& kept,
                       const std::optional<FoundPlace>& found, Absence absence) {
    const bool heard = absence == Absence::heard;
    if (!found)
        return heard ? message("you have heard the story where you stopped, from the beginning")
                     : message("the story where you stopped is gone, from the beginning");
    const auto& [from, nearness] = *found;
    if (from.place == Place{} && !from.word) return {};
    auto line = continuing_at(programme, from.place);
    if (nearness == FoundPlace::Nearness::following)
        return listed({line, heard ? message("you have heard the story where you stopped")
                                   : message("the story where you stopped is gone")});
    const auto headline = programme.headline_at(from.place);
    if (headline <= kept.headline) return line;
    const auto fresh = headline - kept.headline;
    return listed({line, counted(fresh, "%1 new one before it", "%1 new ones before it")});
}

}  // namespace nashra
